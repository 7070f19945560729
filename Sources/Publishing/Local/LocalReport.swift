import Content
import HTML
import Text

/// All that a municipality changes in the national base, for people and for tools.
struct LocalReport {
    let library: Library
    let municipality: Library.Municipality
    let changes: [LocalChange]

    /// The name of the municipality, in Dutch.
    var name: String {
        municipality.sources.facts.first { $0.id == "municipality.name" }?.value ?? municipality.id
    }

    var moved: [LocalChange] {
        changes.filter { if case .moved = $0.drift { true } else { false } }
    }

    func text() -> String {
        let count = changes.count
        let old = moved.count
        var lines = [
            "\(municipality.id): \(count) \(count == 1 ? "difference" : "differences") from the "
                + "national base, \(old) written against an older national text"
        ]
        for change in changes {
            let start = change.range.start
            let place = change.place.map { ", \($0)" } ?? ""
            lines.append("")
            lines.append("\(change.target): \(change.operation.rawValue)\(place)")
            lines.append("    written in: \(change.range.file.path):\(start.line)")
            switch change.drift {
            case .none, .current: break
            case .unrecorded: lines.append("    the national text was not recorded")
            case .moved(let old):
                lines.append("    THE NATIONAL TEXT HAS CHANGED SINCE")
                lines.append("    national then: \(Self.line(old))")
            }
            if let text = change.nationalText { lines.append("    national: \(Self.line(text))") }
            if let text = change.local { lines.append("    local: \(Self.line(text))") }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ text: String) -> String {
        text.split(separator: "\n").joined(separator: " / ")
    }

    func json() -> String { JSONText.lines(changes.map(Record.init)) }

    private struct Record: Encodable {
        let kind: String
        let operation: String
        let document: String
        let piece: String?
        let title: String
        let path: String
        let line: Int
        let place: String?
        let national: String?
        let nationalThen: String?
        let local: String?
        let drift: String

        init(_ change: LocalChange) {
            kind = change.kind.rawValue
            operation = change.operation.rawValue
            document = change.target.document
            piece = change.target.piece
            title = change.title
            path = change.range.file.path
            line = change.range.start.line
            place = change.place
            national = change.nationalText
            local = change.local
            switch change.drift {
            case .none: (drift, nationalThen) = ("none", nil)
            case .unrecorded: (drift, nationalThen) = ("unrecorded", nil)
            case .current: (drift, nationalThen) = ("current", nil)
            case .moved(let old): (drift, nationalThen) = ("moved", old)
            }
        }
    }
}
