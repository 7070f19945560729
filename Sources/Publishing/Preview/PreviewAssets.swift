import HTTP

/// The files that belong to the preview itself, at addresses that no page of a site has.
enum PreviewAssets {
    static let stylesheet = "/-/preview.css"
    static let script = "/-/preview.js"
    static let events = "/-/events"

    /// Returns the answer to an address of the preview itself.
    static func response(to path: String) -> Response? {
        switch "/" + path {
        case stylesheet: Response(.ok, .css, body: PackageResources.preview_css)
        case script: Response(.ok, .javascript, body: PackageResources.preview_js)
        // The browser waits this long, in milliseconds, before it opens a broken stream again.
        case events: Response(.ok, .eventStream, body: Array("retry: 500\n\n".utf8))
        default: nil
        }
    }
}
