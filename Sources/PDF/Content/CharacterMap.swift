/// Which text each code of a font stands for.
///
/// Source: ISO 32000-1, section 9.10.3; Adobe Technical Note 5411 (ToUnicode mapping files).
struct CharacterMap {
    /// The texts by code, without those that stand for nothing.
    private(set) var texts: [UInt32: String] = [:]
    /// The codes that stand for U+0000, with the place of that in the bytes.
    private(set) var empty: [(code: UInt32, place: Range<Int>)] = []
    let bytes: [UInt8]
    /// How many bytes a code has.
    let width: Int

    private struct Token {
        let value: [UInt8]
        let place: Range<Int>
    }

    init(_ bytes: [UInt8], width: Int) throws(PDFError) {
        self.bytes = bytes
        self.width = width
        var lexer = ContentLexer(bytes)
        while try lexer.next() != nil {
            let name = bytes[lexer.operatorStart..<lexer.position]
            guard name.count == 9 || name.count == 10, name.starts(with: Array("endbf".utf8)) else {
                continue
            }
            let tokens = Self.tokens(bytes, lexer.start..<lexer.operatorStart)
            if name.count == 9 { addCharacters(tokens) } else { addRanges(tokens) }
        }
    }

    private mutating func addCharacters(_ tokens: [Token]) {
        for index in stride(from: 0, to: tokens.count - 1, by: 2) {
            add(Self.number(tokens[index].value), tokens[index + 1])
        }
    }

    private mutating func addRanges(_ tokens: [Token]) {
        var index = 0
        while index + 2 < tokens.count {
            let first = Self.number(tokens[index].value)
            let last = Self.number(tokens[index + 1].value)
            guard first <= last, last - first <= 0xFFFF else { return }
            let start = tokens[index + 2]
            if start.value.isEmpty {
                // An array with a text for each code; its brackets are tokens without a value.
                index += 3
                for code in first...last {
                    guard index < tokens.count, !tokens[index].value.isEmpty else { return }
                    add(code, tokens[index])
                    index += 1
                }
                index += 1
                continue
            }
            for code in first...last {
                var value = start.value
                let low = UInt32(value[value.count - 1]) + (code - first)
                value[value.count - 1] = UInt8(truncatingIfNeeded: low)
                if low > 255, value.count > 1 {
                    value[value.count - 2] &+= UInt8(truncatingIfNeeded: low >> 8)
                }
                if value.contains(where: { $0 > 0 }) { texts[code] = Self.text(value) }
            }
            index += 3
        }
    }

    private mutating func add(_ code: UInt32, _ token: Token) {
        if token.value.contains(where: { $0 > 0 }) {
            texts[code] = Self.text(token.value)
        } else {
            empty.append((code, token.place))
        }
    }

    private static func text(_ bytes: [UInt8]) -> String {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func number(_ bytes: [UInt8]) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Returns the hexadecimal strings and brackets in a range.
    private static func tokens(_ bytes: [UInt8], _ range: Range<Int>) -> [Token] {
        var tokens: [Token] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            index += 1
            switch bytes[start] {
            case UInt8(ascii: "<"):
                while index < range.upperBound, bytes[index - 1] != UInt8(ascii: ">") { index += 1 }
                let written = Array(bytes[start..<index])
                tokens.append(Token(value: PDFText.bytes(written), place: start..<index))
            case UInt8(ascii: "["), UInt8(ascii: "]"):
                tokens.append(Token(value: [], place: start..<index))
            default: break
            }
        }
        return tokens
    }

    /// Returns the lowest code that stands for a text.
    func code(of text: String) -> UInt32? {
        texts.filter { $0.value == text }.keys.min()
    }

    /// Returns a code as a hexadecimal string.
    func written(_ code: UInt32) -> [UInt8] {
        let digits = Array(String(code, radix: 16).utf8)
        let zeros = [UInt8](repeating: 0x30, count: max(0, 2 * width - digits.count))
        return [UInt8(ascii: "<")] + zeros + digits + [UInt8(ascii: ">")]
    }

    /// Returns the codes in the operand of a text operator.
    func codes(_ content: [UInt8], _ operand: Range<Int>) -> [UInt32] {
        var codes: [UInt32] = []
        var lexer = PDFLexer(content, at: operand.lowerBound)
        func add(_ object: PDFObject) {
            guard case .string(let written) = object else { return }
            let bytes = PDFText.bytes(written)
            for index in stride(from: 0, to: bytes.count - width + 1, by: width) {
                codes.append(Self.number(Array(bytes[index..<index + width])))
            }
        }
        guard let object = try? lexer.object() else { return [] }
        for item in object.array ?? [object] { add(item) }
        return codes
    }
}
