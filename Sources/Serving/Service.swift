package import HTTP

/// What stands behind a server: it answers requests, and knows what open pages must be told.
///
/// All calls come from the one thread of ``Server/run()``, one after another.
package protocol Service: AnyObject {
    /// Answers a request.
    ///
    /// An answer of the type ``MediaType/eventStream`` stays open: ``event(for:)`` is asked for what
    /// follows its body.
    func response(to request: Request) -> Response

    /// Returns what the client of an event stream must know now, given the request by which it was
    /// opened; asked at its start and after each change. The same message is not sent twice.
    func event(for request: Request) -> ServerSentEvent?

    /// Takes over a change of the watched folders.
    ///
    /// - Parameter changed: The paths that are new, gone or different, in order; none where a file
    ///   was saved without a difference that can be seen from outside.
    func refresh(changed: [String])
}
