/// Reads a content stream operator by operator.
///
/// Source: ISO 32000-1, sections 7.8.2 and 8.9.7 (pictures in the stream).
struct ContentLexer {
    let bytes: [UInt8]
    private(set) var position = 0
    private let roles = ContentOperator.table

    /// Where the first operand of the operator that was read stands, and where the operator ends.
    private(set) var start = 0
    /// Where the operator itself begins.
    private(set) var operatorStart = 0
    /// The last name among the operands, without its slash.
    private(set) var name = 0..<0
    /// The last dictionary among the operands.
    private(set) var dictionary = 0..<0
    /// The last six numbers among the operands, the last one last.
    private(set) var numbers = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads up to the end of the next operator, or returns nil at the end.
    mutating func next() throws(PDFError) -> ContentOperator.Role? {
        name = 0..<0
        dictionary = 0..<0
        var hasOperand = false
        while true {
            skipSpaces()
            guard position < bytes.count else { return nil }
            if !hasOperand { start = position }
            hasOperand = true
            let byte = bytes[position]
            switch byte {
            case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+"): number()
            case UInt8(ascii: "/"):
                position += 1
                let begin = position
                skipRegular()
                name = begin..<position
            case UInt8(ascii: "("): try literal()
            case UInt8(ascii: "<"):
                if position + 1 < bytes.count, bytes[position + 1] == byte {
                    try skipDictionary()
                } else {
                    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
                        position += 1
                    }
                    position += 1
                }
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
                UInt8(ascii: ">"), UInt8(ascii: ")"):
                position += 1
            default:
                operatorStart = position
                var key: UInt32 = 0
                while position < bytes.count, Self.isRegular(bytes[position]) {
                    key = key << 8 | UInt32(bytes[position])
                    position += 1
                }
                // The three values that are written like operators.
                if key == 0x74_7275_65 || key == 0x6661_6C73 << 8 | 0x65 || key == 0x6E75_6C6C {
                    continue
                }
                let role = ContentOperator.role(of: key, in: roles)
                if role == .inlineImage { try skipInlineImage() }
                return role
            }
        }
    }

    @inline(__always)
    static func isRegular(_ byte: UInt8) -> Bool {
        byte > 0x20 ? !PDFLexer.isDelimiter(byte) : !PDFLexer.isSpace(byte)
    }

    private mutating func skipSpaces() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x20 || byte == 0x0A || PDFLexer.isSpace(byte) {
                position += 1
            } else if byte == UInt8(ascii: "%") {
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
                    position += 1
                }
            } else {
                return
            }
        }
    }

    private mutating func skipRegular() {
        while position < bytes.count, Self.isRegular(bytes[position]) { position += 1 }
    }

    private mutating func number() {
        var whole = 0.0
        var scale = 0.0
        var isNegative = false
        scan: while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 0x30...0x39:
                whole = whole * 10 + Double(byte - 0x30)
                scale *= 10
            case UInt8(ascii: "."): scale = 1
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "+"): break
            default: break scan
            }
            position += 1
        }
        let value = scale > 1 ? whole / scale : whole
        numbers = (
            numbers.1, numbers.2, numbers.3, numbers.4, numbers.5, isNegative ? -value : value
        )
    }

    private mutating func literal() throws(PDFError) {
        var open = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"): open -= 1
            default: break
            }
            position += 1
            if open == 0 { return }
        }
        throw PDFError("a page of the PDF file has a string that is not closed")
    }

    private mutating func skipDictionary() throws(PDFError) {
        let begin = position
        var open = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "("):
                try literal()
                continue
            case UInt8(ascii: "<"):
                if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "<") {
                    open += 1
                    position += 1
                } else {
                    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
                        position += 1
                    }
                }
            case UInt8(ascii: ">"):
                open -= 1
                position += 1
            default: break
            }
            position += 1
            if open == 0 {
                dictionary = begin..<position
                return
            }
        }
        throw PDFError("a page of the PDF file has a dictionary that is not closed")
    }

    /// Goes behind `EI`, which stands between spaces (section 8.9.7).
    private mutating func skipInlineImage() throws(PDFError) {
        var index = position + 1
        while index + 2 <= bytes.count {
            if bytes[index] == UInt8(ascii: "E"), bytes[index + 1] == UInt8(ascii: "I"),
                PDFLexer.isSpace(bytes[index - 1]),
                index + 2 == bytes.count || !Self.isRegular(bytes[index + 2])
            {
                position = index + 2
                return
            }
            index += 1
        }
        throw PDFError("a page of the PDF file has a picture that is not closed")
    }
}
