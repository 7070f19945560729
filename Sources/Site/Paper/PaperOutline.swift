/// What a document tells about itself: title, language and headings, read from its markup.
///
/// From what was rendered, so that bookmarks cannot differ from what stands on the page. The bytes
/// are those of our own writer: every start tag has its end tag, every attribute double quotes.
package struct PaperOutline: Sendable, Equatable {
    package struct Heading: Sendable, Equatable {
        /// 1 to 6, as in `h1` to `h6`.
        package let level: Int
        package let text: String
    }

    package private(set) var title = ""
    /// The BCP 47 tag of the whole document.
    package private(set) var language = ""
    package private(set) var isRightToLeft = false
    /// In reading order; those that do not come on paper are left out.
    package private(set) var headings: [Heading] = []

    /// An element that is open at the place that is read.
    private struct Element {
        let name: Substring
        let isHidden: Bool
        /// Whether its two children hold the same words in two languages.
        let isTwo: Bool
    }

    private struct Reader {
        var open: [Element] = []
        var level: Int?
        var text: [UInt8] = []
        var isTitle = false
    }

    package init(_ html: [UInt8]) {
        var reader = Reader()
        var position = 0
        while position < html.count {
            let end: Int
            if html[position] == UInt8(ascii: "<") {
                end = Self.index(of: UInt8(ascii: ">"), in: html, from: position)
                let inside = html[min(position + 1, end)..<end]
                position = min(end + 1, html.count)
                if let name = Self.passedOver.first(where: { inside.starts(with: $0.utf8) }) {
                    position = Self.end(of: name, in: html, from: position)
                } else {
                    tag(inside, &reader)
                }
            } else {
                end = Self.index(of: UInt8(ascii: "<"), in: html, from: position)
                if reader.level != nil || reader.isTitle { reader.text += html[position..<end] }
                position = end
            }
        }
    }

    /// Elements whose insides are no HTML, or nothing to read.
    private static let passedOver = ["svg", "style"]

    private static func end(of name: String, in html: [UInt8], from start: Int) -> Int {
        let closing = Array("</\(name)>".utf8)
        var position = start
        while position < html.count {
            position = index(of: UInt8(ascii: "<"), in: html, from: position)
            if html[position...].starts(with: closing) { return position + closing.count }
            position += 1
        }
        return html.count
    }

    private static func index(of byte: UInt8, in html: [UInt8], from start: Int) -> Int {
        html[start...].firstIndex(of: byte) ?? html.count
    }

    private mutating func tag(_ inside: ArraySlice<UInt8>, _ reader: inout Reader) {
        guard let first = inside.first, first != UInt8(ascii: "!") else { return }
        if first == UInt8(ascii: "/") { return close(&reader) }
        let text = String(decoding: inside, as: UTF8.self)
        let name = text.prefix { $0 != " " && $0 != "/" }
        if name == "html" {
            language = Self.attribute("lang", of: text) ?? ""
            isRightToLeft = Self.attribute("dir", of: text) == "rtl"
        }
        guard !Self.void.contains(name) else { return }
        let classes = (Self.attribute("class", of: text) ?? "").split(separator: " ")
        let isHidden =
            reader.open.last?.isHidden == true
            || classes.contains { $0 == "no-print" || $0 == "skip" }
        reader.open.append(
            Element(name: name, isHidden: isHidden, isTwo: classes.contains("two")))
        if name == "title" {
            reader.isTitle = reader.open.dropLast().last?.name == "head"
            reader.text = []
        }
        if let level = Self.level(of: name), !isHidden, reader.level == nil {
            reader.level = level
            reader.text = []
        }
    }

    private mutating func close(_ reader: inout Reader) {
        guard let element = reader.open.popLast() else { return }
        if reader.level != nil, reader.open.last?.isTwo == true, !reader.text.isEmpty,
            !reader.text.suffix(4).elementsEqual(Self.divider)
        {
            reader.text += Self.divider
        }
        if element.name == "title", reader.isTitle {
            title = Self.words(reader.text)
            reader.isTitle = false
        }
        if let level = reader.level, Self.level(of: element.name) != nil {
            var text = reader.text
            if text.suffix(4).elementsEqual(Self.divider) { text.removeLast(4) }
            headings.append(Heading(level: level, text: Self.words(text)))
            reader.level = nil
        }
    }

    private static let divider = Array(" · ".utf8)
    private static let void: Set<Substring> = [
        "meta", "link", "br", "img", "hr", "input", "wbr",
    ]

    private static func level(of name: Substring) -> Int? {
        guard name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue,
            (1...6).contains(level)
        else { return nil }
        return level
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        let parts = tag.split(
            separator: " \(name)=\"", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : nil
    }

    /// Returns text with its escapes undone and its white space as single spaces.
    private static func words(_ bytes: [UInt8]) -> String {
        SheetBlockBuilder.unescaped(bytes[...]).split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
            .joined(separator: " ")
    }
}
