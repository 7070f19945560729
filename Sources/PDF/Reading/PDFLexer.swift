/// Reads values from the bytes of a file.
///
/// Source: ISO 32000-1, sections 7.2 and 7.3.
struct PDFLexer {
    /// Deeper than any real file; keeps hostile ones off the stack.
    private static let maximumDepth = 100

    let bytes: [UInt8]
    var position: Int
    private var depth = 0

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
        default: false
        }
    }

    static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "/"), UInt8(ascii: "%"):
            true
        default: false
        }
    }

    mutating func skipSpaces() {
        while position < bytes.count {
            if Self.isSpace(bytes[position]) {
                position += 1
            } else if bytes[position] == UInt8(ascii: "%") {
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
                    position += 1
                }
            } else {
                return
            }
        }
    }

    /// Takes a keyword such as `obj` when it stands here.
    mutating func take(_ keyword: StaticString) -> Bool {
        skipSpaces()
        let end = position + keyword.utf8CodeUnitCount
        guard end <= bytes.count,
            keyword.withUTF8Buffer({ letters in
                letters.indices.allSatisfy { bytes[position + $0] == letters[$0] }
            }),
            end == bytes.count || Self.isSpace(bytes[end]) || Self.isDelimiter(bytes[end])
                || Self.isDelimiter(bytes[position])
        else { return false }
        position = end
        return true
    }

    mutating func integer() -> Int? {
        skipSpaces()
        var end = position
        if end < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "+") {
            end += 1
        }
        let isNegative = end > position && bytes[position] == UInt8(ascii: "-")
        let digits = end
        var value = 0
        // Eighteen digits always fit; a number with more is none.
        while end < bytes.count, (0x30...0x39).contains(bytes[end]), end - digits < 19 {
            value = value &* 10 &+ Int(bytes[end] - 0x30)
            end += 1
        }
        guard end > digits, end - digits < 19 else { return nil }
        position = end
        return isNegative ? -value : value
    }

    /// Reads one value; an integer pair before `R` is a reference.
    mutating func object() throws(PDFError) -> PDFObject {
        skipSpaces()
        guard position < bytes.count else {
            throw .damaged("the file ends in a value", at: position)
        }
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.maximumDepth else {
            throw .damaged("values nest too deep", at: position)
        }
        switch bytes[position] {
        case UInt8(ascii: "/"): return .name(name())
        case UInt8(ascii: "("): return try literalString()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "<"):
            if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "<") {
                return .dictionary(try dictionary())
            }
            return try hexadecimalString()
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            return number()
        default:
            if take("true") { return .boolean(true) }
            if take("false") { return .boolean(false) }
            if take("null") { return .null }
            throw .damaged("a value was expected", at: position)
        }
    }

    /// Reads a name after its slash.
    mutating func name() -> String {
        position += 1
        let start = position
        skipRegular()
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skipRegular() {
        while position < bytes.count, !Self.isSpace(bytes[position]),
            !Self.isDelimiter(bytes[position])
        { position += 1 }
    }

    private mutating func number() -> PDFObject {
        let start = position
        if let first = integer(), position == bytes.count || bytes[position] != UInt8(ascii: ".") {
            let end = position
            if first >= 0, let second = integer(), second >= 0, take("R") {
                return .reference(PDFReference(first, second))
            }
            position = end
            return .integer(first)
        }
        position = start + 1
        skipRegular()
        return .real(Array(bytes[start..<position]))
    }

    private mutating func array() throws(PDFError) -> PDFObject {
        position += 1
        var items: [PDFObject] = []
        while true {
            skipSpaces()
            guard position < bytes.count else {
                throw .damaged("an array is not closed", at: position)
            }
            if bytes[position] == UInt8(ascii: "]") {
                position += 1
                return .array(items)
            }
            items.append(try object())
        }
    }

    mutating func dictionary() throws(PDFError) -> PDFDictionary {
        position += 2
        var dictionary = PDFDictionary()
        while true {
            skipSpaces()
            guard position + 1 < bytes.count else {
                throw .damaged("a dictionary is not closed", at: position)
            }
            if bytes[position] == UInt8(ascii: ">"), bytes[position + 1] == UInt8(ascii: ">") {
                position += 2
                return dictionary
            }
            guard bytes[position] == UInt8(ascii: "/") else {
                throw .damaged("a name was expected in a dictionary", at: position)
            }
            let name = name()
            dictionary.append(name, try object())
        }
    }

    private mutating func literalString() throws(PDFError) -> PDFObject {
        let start = position
        var open = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 {
                    position += 1
                    return .string(Array(bytes[start..<position]))
                }
            default: break
            }
            position += 1
        }
        throw .damaged("a string is not closed", at: start)
    }

    private mutating func hexadecimalString() throws(PDFError) -> PDFObject {
        let start = position
        while position < bytes.count {
            position += 1
            if bytes[position - 1] == UInt8(ascii: ">") {
                return .string(Array(bytes[start..<position]))
            }
        }
        throw .damaged("a string is not closed", at: start)
    }
}
