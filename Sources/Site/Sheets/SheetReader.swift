import Content
import Pictograms

/// Reads from the bytes of a page which texts its sheet shows, in reading order.
///
/// From what was rendered, so that nothing that a sheet shows can be missed. How it looks does not
/// come in: elements divide texts, their classes and attributes do not count. A pictogram counts by
/// its name (another drawing of it is design), a picture by its bytes.
///
/// The bytes are those of our own writer: every start tag has its end tag, every attribute double
/// quotes, every `<` of a text is escaped.
struct SheetReader {
    private let bytes: [UInt8]
    /// Returns a short name for the bytes of a picture, by its path below the content folder.
    private let picture: (String) -> String?
    private var position = 0
    private var open: [SheetTag] = []
    private var builder = SheetBlockBuilder()
    private var wholes = 0
    private var plains = 0

    static func blocks(
        in bytes: [UInt8], picture: @escaping (String) -> String?
    ) -> [SheetBlock] {
        var reader = SheetReader(bytes: bytes, picture: picture)
        reader.read()
        return reader.builder.finished()
    }

    private init(bytes: [UInt8], picture: @escaping (String) -> String?) {
        self.bytes = bytes
        self.picture = picture
    }

    private mutating func read() {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                let start = position
                position = index(of: UInt8(ascii: "<"), from: start)
                builder.text(bytes[start..<position])
                continue
            }
            let end = index(of: UInt8(ascii: ">"), from: position)
            let inside = bytes[min(position + 1, end)..<end]
            position = min(end + 1, bytes.count)
            switch inside.first {
            case UInt8(ascii: "/"): close()
            case UInt8(ascii: "!"): continue
            default: start(inside)
            }
        }
    }

    private mutating func start(_ inside: ArraySlice<UInt8>) {
        var end = inside.startIndex
        while end < inside.endIndex, inside[end] != 0x20, inside[end] != UInt8(ascii: "/") {
            end += 1
        }
        let name = String(decoding: inside[inside.startIndex..<end], as: UTF8.self)
        if name == "svg" { return drawing() }
        let hasAttributes = end < inside.endIndex
        let classes = hasAttributes ? attribute(" class=\"", of: inside) : nil
        let tag = SheetTag(
            name: name, classes: classes,
            language: classes == nil ? nil : attribute(" lang=\"", of: inside))
        if tag.isPassedOver { return passOver(name) }
        if name == "br" { builder.space() }
        if name == "img" { image(inside) }
        guard !tag.isVoid else { return }
        divide(tag, isEnd: false)
        if tag.division == .whole { wholes += 1 }
        if tag.hasNoPictures { plains += 1 }
        if tag.isHeading { builder.heading() }
        if let state = tag.state { builder.state(state) }
        if let mark = tag.mark { builder.mark(mark) }
        open.append(tag)
    }

    private mutating func close() {
        guard let tag = open.popLast() else { return }
        if tag.division == .whole { wholes -= 1 }
        if tag.hasNoPictures { plains -= 1 }
        divide(tag, isEnd: true)
    }

    private mutating func divide(_ tag: SheetTag, isEnd: Bool) {
        switch tag.division {
        case .inline: break
        case .cell where !isEnd: builder.cell()
        case .label where isEnd: builder.label()
        case .whole where !isEnd && builder.endsWithLabel: break
        case .block, .whole, .label, .cell: if wholes > 0 { builder.part() } else { builder.end() }
        }
    }

    /// Goes behind the end of an element of which nothing counts.
    private mutating func passOver(_ name: String) {
        let opening = Array("<\(name)".utf8)
        let closing = Array("</\(name)>".utf8)
        var depth = 1
        while position < bytes.count, depth > 0 {
            position = index(of: UInt8(ascii: "<"), from: position)
            if holds(closing, at: position) {
                depth -= 1
                position += closing.count
            } else if holds(opening, at: position), position + opening.count < bytes.count,
                bytes[position + opening.count] == 0x20
                    || bytes[position + opening.count] == UInt8(ascii: ">")
            {
                depth += 1
                position += opening.count
            } else {
                position = min(position + 1, bytes.count)
            }
        }
    }

    /// Reads a drawing: a pictogram by its name; a code says nothing that its caption does not.
    private mutating func drawing() {
        let start = position
        let closing = Self.endOfDrawing
        while position < bytes.count, !holds(closing, at: position) {
            position = index(of: UInt8(ascii: "<"), from: position + 1)
        }
        if plains == 0, let name = PictogramNames.name(of: bytes[start..<position]) {
            builder.mark("[\(name)]")
        }
        position = min(position + closing.count, bytes.count)
    }

    private mutating func image(_ inside: ArraySlice<UInt8>) {
        var path = Substring(attribute(" src=\"", of: inside) ?? "")
        while path.hasPrefix("../") { path = path.dropFirst(3) }
        if path.hasPrefix("assets/") { path = path.dropFirst(7) }
        let words = [attribute(" alt=\"", of: inside), picture(String(path))].compactMap { $0 }
        builder.mark("[\(words.joined(separator: " "))]")
    }

    /// Returns the value behind the start of an attribute, ` class="`, with its escapes resolved.
    private func attribute(_ start: StaticString, of tag: ArraySlice<UInt8>) -> String? {
        start.withUTF8Buffer { wanted in
            var index = tag.startIndex
            while index + wanted.count <= tag.endIndex {
                if tag[index] == 0x20, holds(wanted, at: index) {
                    let value = index + wanted.count
                    let end = self.index(of: UInt8(ascii: "\""), from: value)
                    return SheetBlockBuilder.unescaped(tag[value..<min(end, tag.endIndex)])
                }
                index += 1
            }
            return nil
        }
    }

    private static let endOfDrawing = Array("</svg>".utf8)

    /// Whether some bytes stand at a place.
    @inline(__always)
    private func holds(
        _ wanted: some RandomAccessCollection<UInt8>, at place: Int
    ) -> Bool {
        guard place + wanted.count <= bytes.count else { return false }
        var index = place
        for byte in wanted {
            if bytes[index] != byte { return false }
            index += 1
        }
        return true
    }

    private func index(of byte: UInt8, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != byte { index += 1 }
        return index
    }
}
