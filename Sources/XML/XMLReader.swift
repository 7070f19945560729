package import Diagnostics
package import Text

/// Reads an XML document step by step (XML 1.0, fifth edition; Namespaces in XML 1.0).
///
/// Strict, and narrower than XML on purpose: the text is UTF-8 and there is no DOCTYPE, so that
/// nothing is expanded, fetched or changed by what the document declares. Tags nest at most
/// ``maximalDepth`` deep, and a document has at most ``maximalSize`` bytes.
///
/// Errors reported: `xml-cut-off`, `xml-mismatched-tag`, `xml-duplicate-attribute`,
/// `xml-undefined-entity`, `xml-unbound-prefix`, `xml-doctype`, `xml-other-encoding`,
/// `xml-invalid-character`, `xml-too-large`, `xml-too-deep`, `xml-syntax`. All but the second,
/// third and fourth of entities, attributes and prefixes end the reading, for what follows them
/// would be guesswork.
package struct XMLReader {
    package static let maximalDepth = 200
    package static let maximalSize = 1 << 28

    /// An element that is open, with what closes when it does.
    struct Open {
        let rawName: Range<Int>
        let name: XMLName
        /// The tag, to show where a missing end belongs.
        let range: Range<Int>
        /// How many bindings of prefixes were there before it.
        let bindings: Int
    }

    let file: SourceFile
    let bytes: [UInt8]
    var position = 0
    var open: [Open] = []
    var bindings: [(prefix: String, namespace: String)] = [
        ("xml", "http://www.w3.org/XML/1998/namespace")
    ]
    /// The element whose tag ended with `/>` and whose end is the next event.
    var emptyElement = false
    var hasRoot = false
    package internal(set) var report = Report()
    private var isBroken = false

    package init(_ file: SourceFile) {
        self.file = file
        bytes = file.bytes
        begin()
    }

    /// Whether everything that was read so far is well-formed.
    package var isWellFormed: Bool { !report.hasErrors }

    /// Returns the next step, or nil at the end of the document and where it cannot be read on.
    package mutating func next() -> XMLEvent? {
        guard !isBroken else { return nil }
        if emptyElement { return closeElement() }
        if open.isEmpty { skipBlanks() }
        guard position < bytes.count else {
            finish()
            return nil
        }
        guard bytes[position] == UInt8(ascii: "<"), !starts(with: "<![CDATA[") || open.isEmpty
        else {
            guard !open.isEmpty else {
                fail("xml-syntax", "text outside of the outermost element", length: 1)
                return nil
            }
            return readText()
        }
        if starts(with: "<!--") { return readComment() }
        if starts(with: "<?") { return readInstruction() }
        if starts(with: "</") { return readEndTag() }
        if starts(with: "<!") {
            if starts(with: "<!DOCTYPE") || starts(with: "<!ENTITY") {
                reportDoctype()
            } else {
                fail("xml-syntax", "\"<!\" begins nothing that may stand here", length: 2)
            }
            return nil
        }
        return readStartTag()
    }

    /// Reads the rest of an element whose start was the last event.
    ///
    /// - Returns: nil where the document cannot be read on.
    package mutating func element(_ tag: XMLTag) -> XMLElement? {
        var levels: [(tag: XMLTag, children: [XMLNode])] = [(tag, [])]
        while let event = next() {
            switch event {
            case .start(let tag): levels.append((tag, []))
            case .text(let text): levels[levels.count - 1].children.append(.text(text))
            case .comment, .instruction: break
            case .end:
                let (tag, children) = levels.removeLast()
                let element = XMLElement(
                    tag: tag, children: children,
                    range: SourceRange(file, tag.range.lower, position))
                if levels.isEmpty { return element }
                levels[levels.count - 1].children.append(.element(element))
            }
        }
        return nil
    }

    private mutating func finish() {
        isBroken = true
        if let last = open.last {
            reportCutOff(in: last)
        } else if !hasRoot {
            report.error(
                "xml-syntax", "the document has no element", at: SourceRange(file))
        }
    }

    mutating func closeElement() -> XMLEvent? {
        emptyElement = false
        guard let last = open.popLast() else { return nil }
        bindings.removeSubrange(last.bindings...)
        return .end(last.name)
    }

    /// Ends the reading.
    mutating func stop() {
        isBroken = true
        position = bytes.count
    }

    func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in
            guard bytes.count - position >= wanted.count else { return false }
            for index in wanted.indices where bytes[position + index] != wanted[index] {
                return false
            }
            return true
        }
    }

    mutating func skipBlanks() {
        while position < bytes.count, XMLCharacters.isBlank(bytes[position]) { position += 1 }
    }

    /// Passes over a name and returns its bytes; nil where none begins.
    mutating func readName() -> Range<Int>? {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            // Nearly all names are of these; the case of a letter is a bit.
            if (0x61...0x7A).contains(byte | 0x20), byte >= 0x41 {
                position += 1
                continue
            }
            let (scalar, length) = scalar(at: position)
            let isName =
                position == start
                ? XMLCharacters.startsName(scalar) : XMLCharacters.continuesName(scalar)
            guard isName else { break }
            position += length
        }
        return position > start ? start..<position : nil
    }

    /// Decodes a character; the bytes were found to be UTF-8 before.
    private func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = first & (0xFF >> UInt32(length + 1))
        for byte in bytes[(offset + 1)..<min(offset + length, bytes.count)] {
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (value, length)
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
