import Diagnostics
import Text

extension XMLReader {
    /// Reads character data up to the next tag, comment or instruction.
    mutating func readText() -> XMLEvent? {
        let start = position
        var text: [UInt8] = []
        reading: while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "<"):
                guard starts(with: "<![CDATA[") else { break reading }
                guard readSection(into: &text) else { return nil }
            case UInt8(ascii: "&"):
                guard readReference(into: &text) else { return nil }
            case UInt8(ascii: "]") where starts(with: "]]>"):
                fail(
                    "xml-syntax", "\"]]>\" may not stand in text", length: 3,
                    hints: ["write ]]&gt;"])
                return nil
            case UInt8(ascii: "\r"):
                appendLineEnd(UInt8(ascii: "\n"), to: &text)
            default:
                let plain = position
                position += 1
                while position < bytes.count, !Self.isSpecial(bytes[position]) { position += 1 }
                text += bytes[plain..<position]
            }
        }
        return .text(
            XMLText(
                text: String(decoding: text, as: UTF8.self),
                range: SourceRange(file, start, position)))
    }

    /// Whether a byte may be more than itself in text.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: "\r")
    }

    /// Returns the length of a line end: two bytes for CR LF (XML 1.0, section 2.11).
    func lineEndLength(at offset: Int) -> Int {
        let isPair =
            bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
            && bytes[offset + 1] == UInt8(ascii: "\n")
        return isPair ? 2 : 1
    }

    mutating func appendLineEnd(_ byte: UInt8, to text: inout [UInt8]) {
        text.append(byte)
        position += lineEndLength(at: position)
    }

    private mutating func readSection(into text: inout [UInt8]) -> Bool {
        let start = position
        guard let end = find("]]>", from: position + 9) else {
            failAtEnd(of: "a CDATA section", from: start)
            return false
        }
        position += 9
        while position < end {
            if bytes[position] == UInt8(ascii: "\r") {
                appendLineEnd(UInt8(ascii: "\n"), to: &text)
            } else {
                text.append(bytes[position])
                position += 1
            }
        }
        position = end + 3
        return true
    }

    /// Reads `&name;`, `&#10;` or `&#xA;`; an entity that nobody defined is reported and left out.
    mutating func readReference(into text: inout [UInt8]) -> Bool {
        let start = position
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "#") {
            return readNumber(from: start, into: &text)
        }
        guard let name = readName(), position < bytes.count,
            bytes[position] == UInt8(ascii: ";")
        else {
            fail(
                "xml-syntax", "\"&\" begins no reference", at: start, length: 1,
                hints: ["write &amp; for the sign itself"])
            return false
        }
        position += 1
        switch self.text(name) {
        case "amp": text.append(UInt8(ascii: "&"))
        case "lt": text.append(UInt8(ascii: "<"))
        case "gt": text.append(UInt8(ascii: ">"))
        case "quot": text.append(UInt8(ascii: "\""))
        case "apos": text.append(UInt8(ascii: "'"))
        default:
            report.error(
                "xml-undefined-entity",
                "nothing says what \"&\(self.text(name));\" stands for",
                at: SourceRange(file, start, position),
                hints: ["write the character itself, or its number such as &#233;"])
        }
        return true
    }

    private mutating func readNumber(from start: Int, into text: inout [UInt8]) -> Bool {
        position += 1
        var radix: UInt32 = 10
        if position < bytes.count, bytes[position] == UInt8(ascii: "x") {
            radix = 16
            position += 1
        }
        var value: UInt32 = 0
        let digits = position
        while position < bytes.count, let digit = Self.digit(bytes[position]), digit < radix {
            value = min(value * radix + digit, 0x11_0000)
            position += 1
        }
        guard position > digits, position < bytes.count, bytes[position] == UInt8(ascii: ";") else {
            fail("xml-syntax", "\"&#\" begins no number of a character", at: start, length: 2)
            return false
        }
        position += 1
        guard XMLCharacters.isAllowed(value), let scalar = Unicode.Scalar(value) else {
            fail(
                "xml-invalid-character",
                "\"\(self.text(start..<position))\" is a character that XML does not have",
                at: start, length: position - start)
            return false
        }
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        return true
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    /// Returns the offset of the first occurrence of a text.
    func find(_ text: StaticString, from start: Int) -> Int? {
        text.withUTF8Buffer { wanted in
            guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
            var index = start
            while index <= bytes.count - wanted.count {
                if bytes[index] == first, bytes[index...].starts(with: wanted) { return index }
                index += 1
            }
            return nil
        }
    }
}
