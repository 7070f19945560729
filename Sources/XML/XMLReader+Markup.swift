import Diagnostics
import Text

extension XMLReader {
    mutating func readComment() -> XMLEvent? {
        let start = position
        guard let dashes = find("--", from: position + 4) else {
            failAtEnd(of: "a comment", from: start)
            return nil
        }
        position = dashes
        guard starts(with: "-->") else {
            fail("xml-syntax", "\"--\" may stand at the end of a comment only", length: 2)
            return nil
        }
        position += 3
        return .comment(unified(start + 4..<dashes))
    }

    mutating func readInstruction() -> XMLEvent? {
        let start = position
        position += 2
        guard let name = readName() else {
            fail("xml-syntax", "\"<?\" is not followed by a name", at: start, length: 2)
            return nil
        }
        let target = text(name)
        guard target.lowercased() != "xml" else {
            fail(
                "xml-syntax", "the declaration <?xml … ?> may stand at the very beginning only",
                at: start, length: 5)
            return nil
        }
        guard !target.utf8.contains(UInt8(ascii: ":")) else {
            fail(
                "xml-syntax", "the name \"\(target)\" has a colon", at: name.lowerBound,
                length: name.count)
            return nil
        }
        guard let end = find("?>", from: position) else {
            failAtEnd(of: "an instruction", from: start)
            return nil
        }
        if position < end, !XMLCharacters.isBlank(bytes[position]) {
            fail("xml-syntax", "a blank is missing after \"\(target)\"", length: 1)
            return nil
        }
        skipBlanks()
        let data = unified(min(position, end)..<end)
        position = end + 2
        return .instruction(target: target, data: data)
    }

    /// The text of a range with its line ends as XML wants them.
    private func unified(_ range: Range<Int>) -> String {
        guard bytes[range].contains(UInt8(ascii: "\r")) else { return text(range) }
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let isReturn = bytes[index] == UInt8(ascii: "\r")
            result.append(isReturn ? UInt8(ascii: "\n") : bytes[index])
            index += isReturn ? lineEndLength(at: index) : 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    mutating func readEndTag() -> XMLEvent? {
        let start = position
        position += 2
        let found = readName()
        guard position < bytes.count else {
            failAtEnd(of: "a tag", from: start)
            return nil
        }
        guard let name = found else {
            fail("xml-syntax", "\"</\" is not followed by a name", at: start, length: 2)
            return nil
        }
        guard let last = open.last, bytes[last.rawName].elementsEqual(bytes[name]) else {
            reportMismatch(name, at: start)
            return nil
        }
        skipBlanks()
        guard position < bytes.count else {
            failAtEnd(of: "a tag", from: start)
            return nil
        }
        guard bytes[position] == UInt8(ascii: ">") else {
            fail("xml-syntax", "expected \">\" at the end of \"</\(text(name))\"", length: 1)
            return nil
        }
        position += 1
        return closeElement()
    }

    mutating func readStartTag() -> XMLEvent? {
        let start = position
        guard !hasRoot || !open.isEmpty else {
            fail("xml-syntax", "a second outermost element", length: 1)
            return nil
        }
        guard open.count < Self.maximalDepth else {
            fail(
                "xml-too-deep", "elements stand more than \(Self.maximalDepth) deep in each other",
                length: 1)
            return nil
        }
        position += 1
        guard let rawName = readName() else {
            fail(
                "xml-syntax", "\"<\" is not followed by a name", at: start, length: 1,
                hints: ["write &lt; for the sign itself"])
            return nil
        }
        var attributes: [RawAttribute] = []
        while true {
            let blank = position
            skipBlanks()
            guard position < bytes.count else {
                failAtEnd(of: "a tag", from: start)
                return nil
            }
            if bytes[position] == UInt8(ascii: ">") {
                position += 1
                break
            }
            if starts(with: "/>") {
                position += 2
                emptyElement = true
                break
            }
            guard position > blank else {
                fail("xml-syntax", "expected a blank, \">\" or \"/>\" in the tag", length: 1)
                return nil
            }
            guard let attribute = readAttribute(of: start) else { return nil }
            attributes.append(attribute)
        }
        hasRoot = true
        let count = bindings.count
        guard bind(attributes) else { return nil }
        let name = resolve(rawName, isAttribute: false)
        open.append(
            Open(rawName: rawName, name: name, range: start..<position, bindings: count))
        return .start(
            XMLTag(
                name: name, attributes: resolve(attributes),
                range: SourceRange(file, start, position)))
    }

    struct RawAttribute {
        let name: Range<Int>
        let value: String
        let range: Range<Int>
    }

    private mutating func readAttribute(of tag: Int) -> RawAttribute? {
        guard let name = readName() else {
            fail("xml-syntax", "expected the name of an attribute", length: 1)
            return nil
        }
        skipBlanks()
        guard position < bytes.count else {
            failAtEnd(of: "a tag", from: tag)
            return nil
        }
        guard bytes[position] == UInt8(ascii: "=") else {
            fail("xml-syntax", "the attribute \"\(text(name))\" has no value", length: 1)
            return nil
        }
        position += 1
        skipBlanks()
        guard position < bytes.count else {
            failAtEnd(of: "a tag", from: tag)
            return nil
        }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            fail("xml-syntax", "the value of \"\(text(name))\" has no quotes", length: 1)
            return nil
        }
        position += 1
        var value: [UInt8] = []
        while position < bytes.count, bytes[position] != quote {
            switch bytes[position] {
            case UInt8(ascii: "<"):
                fail(
                    "xml-syntax", "\"<\" may not stand in the value of \"\(text(name))\"",
                    length: 1, hints: ["write &lt;"])
                return nil
            case UInt8(ascii: "&"):
                guard readReference(into: &value) else { return nil }
            case let byte where XMLCharacters.isBlank(byte):
                appendLineEnd(UInt8(ascii: " "), to: &value)
            default:
                value.append(bytes[position])
                position += 1
            }
        }
        guard position < bytes.count else {
            failAtEnd(of: "the value of \"\(text(name))\"", from: name.lowerBound)
            return nil
        }
        position += 1
        return RawAttribute(
            name: name, value: String(decoding: value, as: UTF8.self),
            range: name.lowerBound..<position)
    }
}
