import Diagnostics
import XML

/// Puts the inline codes of a unit back into text.
struct XLIFFCodes {
    /// The original data by its id.
    private var data: [String: String] = [:]
    /// The codes of the source by their id, for a translation whose codes lost their data.
    private var sources: [String: String] = [:]

    init(_ unit: XMLElement) {
        for data in unit.children(named: "originalData").flatMap({ $0.children(named: "data") }) {
            guard let id = data.tag["id"] else { continue }
            self.data[id] = Self.plain(data)
        }
    }

    /// Returns the text of a source or target, or nil where a code in it was reported.
    mutating func text(of element: XMLElement, into report: inout Report) -> String? {
        var text = ""
        for child in element.children {
            switch child {
            case .text(let piece): text += piece.text
            case .element(let inline):
                guard let piece = self.text(ofInline: inline, into: &report) else { return nil }
                text += piece
            }
        }
        return text
    }

    private mutating func text(ofInline inline: XMLElement, into report: inout Report) -> String? {
        let name = inline.tag.name.local
        guard inline.tag.name.namespace == XLIFF.namespace else { return "" }
        switch name {
        case "cp": return Self.character(inline)
        // Annotations: their text is text, and they say nothing that a PO file could hold.
        case "mrk", "sm", "em": return text(of: inline, into: &report)
        case "ph":
            let id = inline.tag["id"] ?? ""
            let found =
                inline.tag["dataRef"].flatMap { data[$0] } ?? sources[id] ?? inline.tag["disp"]
                ?? inline.tag["equiv"]
            if let found {
                if sources[id] == nil { sources[id] = found }
                return found
            }
        default: break
        }
        report.error(
            "unknown-inline-code", "nothing says what \"<\(name)>\" stands for in the text",
            at: inline.tag.range, hints: ["use the codes of the source text only"])
        return nil
    }

    private static func plain(_ element: XMLElement) -> String {
        var text = ""
        for child in element.children {
            switch child {
            case .text(let piece): text += piece.text
            case .element(let inline): text += character(inline)
            }
        }
        return text
    }

    /// The character of `<cp hex="001B"/>`.
    private static func character(_ element: XMLElement) -> String {
        let value = UInt32(element.tag["hex"] ?? "", radix: 16) ?? 0xFFFD
        return String(Character(Unicode.Scalar(value) ?? "\u{FFFD}"))
    }
}
