import Diagnostics
import Text

extension POReader {
    /// Reads one string and adds it to the text of its field.
    mutating func readString() {
        let opening = position
        bareKeyword = nil
        switch field {
        case .none:
            report.error(
                "stray-string", "text between quotes that belongs to no keyword",
                at: SourceRange(file, opening, endOfLine(from: opening)),
                hints: ["write msgid or msgstr before it"])
            field = .ignored
        case .string where entry.stringLower == nil:
            entry.stringLower = opening
        default:
            break
        }
        if field != .ignored, lineIsObsolete != entry.isObsolete, !lineIsPrevious {
            reportObsoleteMark(at: opening..<opening + 1)
        }
        position = opening + 1
        while true {
            let start = position
            var byte: UInt8 = 0
            while position < bytes.count {
                byte = bytes[position]
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                    || byte == UInt8(ascii: "\n")
                {
                    break
                }
                position += 1
            }
            text += bytes[start..<position]
            guard position < bytes.count, byte != UInt8(ascii: "\n") else {
                report.error(
                    "unclosed-string", "text is not closed at the end of its line",
                    at: SourceRange(file, opening, opening + 1),
                    hints: ["close it with a double quote; one inside the text is written \\\""])
                if text.last == UInt8(ascii: "\r") { text.removeLast() }
                break
            }
            if byte == UInt8(ascii: "\"") {
                position += 1
                break
            }
            let escape = POEscape.read(bytes, at: position)
            if let value = escape.value {
                text.append(value)
            } else {
                reportEscape(length: escape.length)
                text += bytes[position..<position + escape.length]
            }
            position += escape.length
        }
        if field != .ignored, !lineIsPrevious { entry.upper = position }
    }

    private mutating func reportEscape(length: Int) {
        let range = SourceRange(file, position, position + length)
        report.error(
            "invalid-escape", "\"\(range.text)\" is no escape sequence", at: range,
            hints: ["a backslash as such is written \\\\"])
    }
}
