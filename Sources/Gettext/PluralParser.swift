/// Reads `nplurals=2; plural=n != 1;`, by recursive descent over bytes.
struct PluralParser {
    let bytes: [UInt8]
    private(set) var expressionStart = 0
    private(set) var expressionEnd = 0
    private var position = 0
    private var depth = 0

    /// The rules in use nest less than ten deep; the limit keeps hostile ones off the stack.
    private static let maximumDepth = 100

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func parseRule() throws(PluralRule.Failure) -> (Int, PluralExpression) {
        try expect("nplurals", "the value begins with \"nplurals=\"")
        try expect("=", "\"nplurals\" is followed by \"=\"")
        skipSpaces()
        let start = position
        let count = try number()
        guard count >= 1, count <= UInt64(PluralRule.maximumForms) else {
            throw PluralRule.Failure(
                message: "nplurals is \(count), expected 1 to \(PluralRule.maximumForms)",
                lower: start, upper: position)
        }
        try expect(";", "\"nplurals=\(count)\" is followed by \";\"")
        try expect("plural", "\"plural=\" follows \"nplurals=\(count);\"")
        try expect("=", "\"plural\" is followed by \"=\"")
        skipSpaces()
        expressionStart = position
        let expression = try conditional()
        expressionEnd = position
        skipSpaces()
        if position < bytes.count, bytes[position] == UInt8(ascii: ";") { position += 1 }
        skipSpaces()
        guard position == bytes.count else { throw unexpected("the end of the expression") }
        return (Int(count), expression)
    }

    /// Reads `a ? b : c`, which binds least and groups to the right.
    private mutating func conditional() throws(PluralRule.Failure) -> PluralExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.maximumDepth else {
            throw PluralRule.Failure(
                message: "the plural expression is nested more than \(Self.maximumDepth) deep",
                lower: position, upper: position + 1)
        }
        let condition = try binary(level: 0)
        guard take("?") else { return condition }
        let yes = try conditional()
        try expect(":", "\"?\" is followed by \":\"")
        return .condition(condition, yes, try conditional())
    }

    /// The operators from those that bind least to those that bind most, longer ones first.
    private static let levels: [[(StaticString, PluralExpression.Operator)]] = [
        [("||", .or)],
        [("&&", .and)],
        [("==", .equal), ("!=", .notEqual)],
        [("<=", .lessOrEqual), (">=", .greaterOrEqual), ("<", .less), (">", .greater)],
        [("+", .add), ("-", .subtract)],
        [("*", .multiply), ("/", .divide), ("%", .remainder)],
    ]

    private mutating func binary(level: Int) throws(PluralRule.Failure) -> PluralExpression {
        guard level < Self.levels.count else { return try unary() }
        var left = try binary(level: level + 1)
        var length = 0
        while let symbol = takeOperator(of: level) {
            length += 1
            guard length < Self.maximumDepth else {
                throw PluralRule.Failure(
                    message: "the plural expression is too long",
                    lower: position, upper: position + 1)
            }
            left = .binary(symbol, left, try binary(level: level + 1))
        }
        return left
    }

    private mutating func unary() throws(PluralRule.Failure) -> PluralExpression {
        var negations = 0
        while take("!") { negations += 1 }
        let operand = try primary()
        // Two negations make a truth value of a number, so all but one or two can go.
        let kept = negations == 0 ? 0 : (negations % 2 == 0 ? 2 : 1)
        return (0..<kept).reduce(operand) { inner, _ in .not(inner) }
    }

    private mutating func primary() throws(PluralRule.Failure) -> PluralExpression {
        if take("(") {
            let inner = try conditional()
            try expect(")", "\"(\" is closed by \")\"")
            return inner
        }
        if take("n") { return .n }
        guard position < bytes.count, isDigit(bytes[position]) else {
            throw unexpected("\"n\", a number or \"(\"")
        }
        return .number(try number())
    }

    private mutating func number() throws(PluralRule.Failure) -> UInt64 {
        let start = position
        var value: UInt64 = 0
        while position < bytes.count, isDigit(bytes[position]) {
            // Capped, for no rule needs a number of this size.
            value = min(value * 10 + UInt64(bytes[position] - UInt8(ascii: "0")), 1_000_000_000)
            position += 1
        }
        guard position > start else { throw unexpected("a number") }
        return value
    }

    private mutating func takeOperator(of level: Int) -> PluralExpression.Operator? {
        for (text, symbol) in Self.levels[level] where take(text) { return symbol }
        return nil
    }

    private mutating func take(_ text: StaticString) -> Bool {
        skipSpaces()
        let end = position + text.utf8CodeUnitCount
        let matches = text.withUTF8Buffer { wanted in
            end <= bytes.count && bytes[position..<end].elementsEqual(wanted)
        }
        if matches { position = end }
        return matches
    }

    private mutating func expect(
        _ text: StaticString, _ rule: String
    ) throws(PluralRule.Failure) {
        guard !take(text) else { return }
        throw unexpected("\"\(text)\": \(rule)")
    }

    private func unexpected(_ expected: String) -> PluralRule.Failure {
        let rest = String(decoding: bytes[position...].prefix(12), as: UTF8.self)
        let found = rest.isEmpty ? "the end of the value" : "\"\(rest)\""
        return PluralRule.Failure(
            message: "found \(found), expected \(expected)", lower: position,
            upper: min(position + 1, bytes.count))
    }

    private mutating func skipSpaces() {
        while position < bytes.count,
            bytes[position] == UInt8(ascii: " ")
                || bytes[position] == UInt8(ascii: "\t")
        { position += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
