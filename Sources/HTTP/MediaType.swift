/// What kind of file an answer is, for the field `Content-Type`.
package enum MediaType: String, Sendable, Equatable {
    case html = "text/html; charset=utf-8"
    case css = "text/css; charset=utf-8"
    case javascript = "text/javascript; charset=utf-8"
    case plain = "text/plain; charset=utf-8"
    case json = "application/json"
    case manifest = "application/manifest+json"
    case svg = "image/svg+xml"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case webp = "image/webp"
    case pdf = "application/pdf"
    case vcard = "text/vcard; charset=utf-8"
    case calendar = "text/calendar; charset=utf-8"
    case eventStream = "text/event-stream"
    case bytes = "application/octet-stream"

    /// Tells the kind from the end of a file's name.
    package init(path: String) {
        let name = path.split(separator: "/").last ?? ""
        switch name.lastIndex(of: ".").map({ name[$0...].lowercased() }) {
        case ".html": self = .html
        case ".css": self = .css
        case ".js": self = .javascript
        case ".txt": self = .plain
        case ".json": self = .json
        case ".webmanifest": self = .manifest
        case ".svg": self = .svg
        case ".png": self = .png
        case ".jpg", ".jpeg": self = .jpeg
        case ".webp": self = .webp
        case ".pdf": self = .pdf
        case ".vcf": self = .vcard
        case ".ics": self = .calendar
        default: self = .bytes
        }
    }
}
