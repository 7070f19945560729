import Markdown

/// Writes a document as cmark-gfm does, so that both can be compared byte by byte.
///
/// An alert is written as a quote, a fact as its name in braces; attributes are left out.
struct HTMLRenderer {
    private var output: [UInt8] = []

    static func render(_ blocks: [Block]) -> String {
        var renderer = HTMLRenderer()
        renderer.write(blocks, isTight: false)
        return String(decoding: renderer.output, as: UTF8.self)
    }

    static func render(_ content: InlineContent) -> String {
        var renderer = HTMLRenderer()
        renderer.write(content.inlines)
        return String(decoding: renderer.output, as: UTF8.self)
    }

    private mutating func put(_ text: String) { output += text.utf8 }

    private mutating func startLine() {
        if let last = output.last, last != UInt8(ascii: "\n") { put("\n") }
    }

    // MARK: Blocks

    private mutating func write(_ blocks: [Block], isTight: Bool) {
        for block in blocks { write(block, isTight: isTight) }
    }

    private mutating func write(_ block: Block, isTight: Bool) {
        switch block.content {
        case .paragraph(let content):
            if isTight {
                write(content.inlines)
            } else {
                startLine()
                put("<p>")
                write(content.inlines)
                put("</p>\n")
            }
        case .heading(let level, let content):
            startLine()
            put("<h\(level)>")
            write(content.inlines)
            put("</h\(level)>\n")
        case .list(let list): write(list)
        case .blockQuote(let blocks), .alert(_, let blocks):
            startLine()
            put("<blockquote>\n")
            write(blocks, isTight: false)
            startLine()
            put("</blockquote>\n")
        case .table(let table): write(table)
        case .thematicBreak:
            startLine()
            put("<hr />\n")
        }
    }

    private mutating func write(_ list: List) {
        startLine()
        let closing: String
        switch list.kind {
        case .bullet:
            put("<ul>\n")
            closing = "</ul>\n"
        case .ordered(let start):
            put(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
            closing = "</ol>\n"
        }
        for item in list.items {
            startLine()
            put("<li>")
            switch item.task {
            case .open: put("<input type=\"checkbox\" disabled=\"\" /> ")
            case .done: put("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
            case nil: break
            }
            write(item.blocks, isTight: list.isTight)
            put("</li>\n")
        }
        put(closing)
    }

    private mutating func write(_ table: Table) {
        startLine()
        put("<table>\n<thead>\n")
        write(table.header, table.alignments, tag: "th")
        put("</thead>\n")
        if !table.rows.isEmpty {
            put("<tbody>\n")
            for row in table.rows { write(row, table.alignments, tag: "td") }
            put("</tbody>\n")
        }
        put("</table>\n")
    }

    private mutating func write(_ row: TableRow, _ alignments: [Alignment?], tag: String) {
        put("<tr>\n")
        for (cell, alignment) in zip(row.cells, alignments) {
            switch alignment {
            case .left: put("<\(tag) align=\"left\">")
            case .center: put("<\(tag) align=\"center\">")
            case .right: put("<\(tag) align=\"right\">")
            case nil: put("<\(tag)>")
            }
            write(cell.inlines)
            put("</\(tag)>\n")
        }
        put("</tr>\n")
    }

    // MARK: Inlines

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): escape(text)
        case .softBreak: put("\n")
        case .hardBreak: put("<br />\n")
        case .emphasis(let children): write(children, tag: "em")
        case .strong(let children): write(children, tag: "strong")
        case .fact(let fact): escape("{\(fact.name)}")
        case .link(let destination, let title, let children, _):
            put("<a href=\"")
            escapeAddress(destination)
            if let title, !title.isEmpty {
                put("\" title=\"")
                escape(title)
            }
            put("\">")
            write(children)
            put("</a>")
        case .image(let source, let title, let alternative, _):
            put("<img src=\"")
            escapeAddress(source)
            put("\" alt=\"")
            writePlain(alternative)
            if let title, !title.isEmpty {
                put("\" title=\"")
                escape(title)
            }
            put("\" />")
        }
    }

    private mutating func write(_ children: [Inline], tag: String) {
        put("<\(tag)>")
        write(children)
        put("</\(tag)>")
    }

    private mutating func writePlain(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): escape(text)
            case .softBreak, .hardBreak: put(" ")
            case .fact(let fact): escape("{\(fact.name)}")
            case .emphasis(let children), .strong(let children), .link(_, _, let children, _),
                .image(_, _, let children, _):
                writePlain(children)
            }
        }
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): put("&amp;")
            case UInt8(ascii: "<"): put("&lt;")
            case UInt8(ascii: ">"): put("&gt;")
            case UInt8(ascii: "\""): put("&quot;")
            default: output.append(byte)
            }
        }
    }

    /// Escapes an address as cmark-gfm does, which leaves out those that could run scripts.
    private mutating func escapeAddress(_ address: String) {
        let lower = address.lowercased()
        let images = ["png", "gif", "jpeg", "webp"].map { "data:image/" + $0 }
        if !images.contains(where: { lower.utf8.starts(with: $0.utf8) }),
            ["javascript:", "vbscript:", "file:", "data:"]
                .contains(where: { lower.utf8.starts(with: $0.utf8) })
        {
            return
        }
        let safe = Array("-_.+!*(),%#@?=;:/$~".utf8)
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): put("&amp;")
            case UInt8(ascii: "'"): put("&#x27;")
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                output.append(byte)
            case _ where safe.contains(byte): output.append(byte)
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                put("%" + (digits.count == 1 ? "0" : "") + digits)
            }
        }
    }
}
