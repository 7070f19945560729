/// Finds the placeholders and link destinations of a text.
struct PlaceholderScanner {
    struct Item {
        let text: String
        let place: Range<Int>
    }

    private(set) var placeholders: [Item] = []
    private(set) var links: [Item] = []
    private(set) var unbalanced: [Item] = []
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func scan() {
        var openings: [Int] = []
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"):
                position += 1
            case UInt8(ascii: "{"):
                openings.append(position)
            case UInt8(ascii: "}"):
                guard let opening = openings.popLast() else {
                    unbalanced.append(Item(text: "}", place: position..<position + 1))
                    break
                }
                if openings.isEmpty { addPlaceholder(opening..<position + 1) }
            case UInt8(ascii: "]"):
                if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "(") {
                    addLink(from: position + 2)
                }
            default:
                break
            }
            position += 1
        }
        // Braces within an argument are its own affair once the outermost is open.
        if let opening = openings.first {
            unbalanced.append(Item(text: "{", place: opening..<opening + 1))
        }
    }

    /// Adds a placeholder with its name and, where it has one, its type, without blanks.
    private mutating func addPlaceholder(_ place: Range<Int>) {
        let inner = bytes[place.lowerBound + 1..<place.upperBound - 1]
        let parts = inner.split(
            separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
        let names = parts.prefix(2).map { String(decoding: Self.trimmed($0), as: UTF8.self) }
        placeholders.append(Item(text: "{\(names.joined(separator: ", "))}", place: place))
    }

    /// Adds the destination that begins at an offset: up to a blank or the closing parenthesis.
    private mutating func addLink(from start: Int) {
        var depth = 0
        var end = start
        scan: while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: "("):
                depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
                break scan
            case UInt8(ascii: "\\"):
                end += 1
            default:
                break
            }
            end += 1
        }
        end = min(end, bytes.count)
        guard end < bytes.count else { return }
        links.append(
            Item(text: String(decoding: bytes[start..<end], as: UTF8.self), place: start..<end))
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isBlank = { (byte: UInt8) in byte <= UInt8(ascii: " ") }
        let start = bytes.drop(while: isBlank)
        guard let last = start.lastIndex(where: { !isBlank($0) }) else { return start }
        return start[...last]
    }
}
