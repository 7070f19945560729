/// Reads a page strictly: every start tag has its end tag, every attribute its quotes.
///
/// Much less than HTML allows, which is the point: a writer that leaves this subset has a fault.
struct PageParser {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static let voids: Set<String> = ["meta", "link", "br", "hr", "img", "wbr"]

    private let bytes: [UInt8]
    private var position = 0

    static func parse(_ page: String) throws -> Element {
        var parser = PageParser(bytes: Array(page.utf8))
        try parser.expect("<!DOCTYPE html>\n")
        let nodes = try parser.nodes(until: nil)
        let elements = nodes.compactMap { node -> Element? in
            if case .element(let element) = node { element } else { nil }
        }
        guard elements.count == 1 else { throw Failure(description: "not one root element") }
        return elements[0]
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func nodes(until name: String?) throws -> [Element.Node] {
        var nodes: [Element.Node] = []
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                nodes.append(.text(try text()))
                continue
            }
            if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "/") {
                guard let name else { throw failure("end tag without a start") }
                try expect("</\(name)>")
                return nodes
            }
            nodes.append(.element(try element()))
        }
        if let name { throw failure("<\(name)> has no end") }
        return nodes
    }

    private mutating func element() throws -> Element {
        try expect("<")
        let name = take { !Self.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        var attributes: [String: String] = [:]
        while position < bytes.count, Self.isSpace(bytes[position]) {
            _ = take(while: Self.isSpace)
            let key = take { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
            try expect("=\"")
            let value = take { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
            try expect("\"")
            guard attributes[key] == nil else { throw failure("\(key) stands twice") }
            attributes[key] = try Self.decoded(value)
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "/") {
            try expect("/>")
            return Element(name: name, attributes: attributes, children: [])
        }
        try expect(">")
        let children = Self.voids.contains(name) ? [] : try nodes(until: name)
        return Element(name: name, attributes: attributes, children: children)
    }

    private mutating func text() throws -> String {
        let text = take { $0 != UInt8(ascii: "<") }
        guard !text.contains(">") else { throw failure("bare > in text") }
        return try Self.decoded(text)
    }

    private static func decoded(_ text: String) throws -> String {
        let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
        var result = String(pieces[0])
        for piece in pieces.dropFirst() {
            let parts = piece.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
            let known = [
                "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#160": "\u{A0}",
            ]
            guard parts.count == 2, let character = known[String(parts[0])] else {
                throw Failure(description: "bare & before \"\(piece.prefix(20))\"")
            }
            result += character + parts[1]
        }
        return result
    }

    /// Pictograms are literals of the program in several lines.
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    private mutating func take(while condition: (UInt8) -> Bool) -> String {
        let start = position
        while position < bytes.count, condition(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func expect(_ text: String) throws {
        guard bytes[position...].starts(with: text.utf8) else {
            throw failure("expected \"\(text)\"")
        }
        position += text.utf8.count
    }

    private func failure(_ what: String) -> Failure {
        let around = bytes[max(0, position - 60)..<min(bytes.count, position + 60)]
        return Failure(
            description: "\(what) at byte \(position): \(String(decoding: around, as: UTF8.self))")
    }
}
