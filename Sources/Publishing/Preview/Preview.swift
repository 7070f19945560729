import Diagnostics
import HTML
import HTTP
import Serving
import Site

/// The site as it would be built from the sources of this moment, page by page as it is looked at.
///
/// Everything is read and checked again after each change, which takes less time than to find out
/// what may be kept; pages are made when they are asked for. While there are errors, the last site
/// without any is shown, with the errors over it.
final class Preview: Service {
    private let pipeline: Pipeline
    private(set) var state = PreviewState()
    private var site: SitePages?
    /// The answers given since the last change, by path.
    private var answers: [String: Answer] = [:]
    private var sharedHash = 0
    /// Told after each change: the changed paths, what came of it, and how long it took.
    private let onChange: ([String], PreviewState, Duration) -> Void

    private struct Answer {
        let response: Response
        let version: String
    }

    /// Reads the sources for the first time.
    ///
    /// - Throws: ``UsageError`` or ``EnvironmentError`` when they cannot even be read; later on, that
    ///   is shown in the page.
    init(
        _ pipeline: Pipeline, onChange: @escaping ([String], PreviewState, Duration) -> Void
    ) throws {
        self.pipeline = pipeline
        self.onChange = onChange
        take(try pipeline.prepare())
    }

    func refresh(changed: [String]) {
        let start = ContinuousClock.now
        do {
            take(try pipeline.prepare())
        } catch let error as UsageError {
            fail(error.description)
        } catch {
            fail("\(error)")
        }
        onChange(changed, state, .now - start)
    }

    private func take(_ prepared: Pipeline.Prepared) {
        state = PreviewState(problems: prepared.diagnostics)
        guard let made = prepared.site else {
            if site == nil { answers = [:] }
            return
        }
        let pages = SitePages(made)
        var hasher = Hasher()
        for file in pages.shared() {
            hasher.combine(file.path)
            file.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
        sharedHash = hasher.finalize()
        site = pages
        answers = [:]
    }

    private func fail(_ failure: String) {
        state = PreviewState(failure: failure)
        if site == nil { answers = [:] }
    }

    func response(to request: Request) -> Response {
        let path = request.target.path
        if let response = PreviewAssets.response(to: path) { return response }
        let answer = answer(to: path)
        let response = answer.response
        guard response.type == .html else { return response }
        let page = PreviewPanel(state: shownState)
            .insert(into: response.body, version: answer.version)
        return Response(response.status, .html, body: page)
    }

    /// An open page is told to load itself again when it has become another one; otherwise which
    /// problems there are.
    func event(for request: Request) -> ServerSentEvent? {
        guard let page = request.target.value(of: "page") else { return nil }
        let answer = answer(to: String(page.drop { $0 == "/" }))
        guard request.target.value(of: "version") == answer.version else {
            return ServerSentEvent("reload")
        }
        return ServerSentEvent("problems", data: PreviewPanel(state: shownState).problems.bytes)
    }

    /// What the panel shows; a page that tells the errors itself has none.
    private var shownState: PreviewState { site == nil ? PreviewState() : state }

    private func answer(to path: String) -> Answer {
        if let known = answers[path] { return known }
        let response = made(path)
        var hasher = Hasher()
        hasher.combine(sharedHash)
        hasher.combine(response.status.code)
        response.body.withUnsafeBytes { hasher.combine(bytes: $0) }
        let answer = Answer(
            response: response, version: String(UInt(bitPattern: hasher.finalize()), radix: 36))
        // Somebody may ask for any number of addresses that are not there.
        if response.status == .ok { answers[path] = answer }
        return answer
    }

    private func made(_ path: String) -> Response {
        guard let site else {
            return Response(.internalServerError, .html, body: PreviewPage.failed(state))
        }
        do {
            let isFolder = path.isEmpty || path.hasSuffix("/")
            if let file = try site.file(at: isFolder ? path + "index.html" : path) {
                return Response(.ok, MediaType(path: file.path), body: file.bytes)
            }
            if !isFolder, try site.file(at: path + "/index.html") != nil {
                // The path is that of a page, so that it has no characters but those of ids.
                return Response(.found, location: "/" + path + "/")
            }
            let near = NearAddresses(paths: try site.paths()).near(path)
            return Response(.notFound, .html, body: PreviewPage.missing(path, near: near))
        } catch {
            let state = PreviewState(failure: "\(error)")
            return Response(.internalServerError, .html, body: PreviewPage.failed(state))
        }
    }
}
