/// Writes an XML document as UTF-8 in which text cannot get unescaped.
///
/// A character that XML does not have is written as U+FFFD; what must keep it has to write it in
/// another way, as XLIFF does with `<cp>`.
package struct XMLWriter {
    private var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var open: [StaticString] = []

    package init() {}

    /// The document; elements that are open are closed.
    package consuming func finish() -> [UInt8] {
        while !open.isEmpty { end() }
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    package typealias Attribute = (name: StaticString, value: String)

    /// Opens an element.
    package mutating func start(_ name: StaticString, _ attributes: Attribute...) {
        tag(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        open.append(name)
    }

    /// Writes an element without content.
    package mutating func empty(_ name: StaticString, _ attributes: Attribute...) {
        tag(name, attributes)
        append("/>")
    }

    /// Closes the element that was opened last, on a line of its own or behind its content.
    package mutating func end(onNewLine: Bool = false) {
        guard let name = open.popLast() else { return }
        if onNewLine { newLine() }
        append("</")
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Begins a line, indented to the depth of the open elements.
    package mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in open { append("  ") }
    }

    package mutating func text(_ text: String) { escape(text, inAttribute: false) }

    private mutating func tag(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            append(attribute.name)
            append("=\"")
            escape(attribute.value, inAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func escape(_ text: String, inAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            // Needed in "]]>" only; always, because it may come in two pieces.
            case ">": append("&gt;")
            // A reader makes a line feed of it otherwise.
            case "\r": append("&#13;")
            case "\"" where inAttribute: append("&quot;")
            case "\n" where inAttribute: append("&#10;")
            case "\t" where inAttribute: append("&#9;")
            default:
                let isAllowed = XMLCharacters.isAllowed(scalar.value)
                bytes +=
                    UTF8.encode(isAllowed ? scalar : "\u{FFFD}")
                    ?? UTF8.encodedReplacementCharacter
            }
        }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
