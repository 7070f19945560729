import Diagnostics
import Text

/// Reads the attribute block `{#id key=value …}` at the end of a text.
struct AttributeParser {
    private let text: SourceText
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int

    /// Takes the attributes off the last line of a text; broken ones are reported and taken off.
    static func take(from text: inout SourceText, into report: inout Report) -> Attributes? {
        guard let start = start(in: text.bytes) else { return nil }
        var parser = AttributeParser(text, from: start)
        let attributes = parser.parse(from: start, into: &report)
        text.truncate(to: start)
        return attributes
    }

    private init(_ text: SourceText, from start: Int) {
        self.text = text
        bytes = text.bytes
        end = text.bytes.count
        position = start + 2
    }

    /// Returns where the first `{#` of the last line stands, unless a backslash is before it.
    private static func start(in bytes: [UInt8]) -> Int? {
        var index = (bytes.lastIndex(of: Byte.newline) ?? -1) + 1
        while index + 1 < bytes.count {
            if bytes[index] == Byte.backslash {
                index += 1
            } else if bytes[index] == Byte.leftBrace, bytes[index + 1] == Byte.hash {
                return index
            }
            index += 1
        }
        return nil
    }

    private mutating func parse(from start: Int, into report: inout Report) -> Attributes? {
        let idStart = position
        skip { !Byte.isSpaceOrTab($0) && $0 != Byte.rightBrace }
        guard position > idStart else {
            report.add(.missingID, at: text.range(start, idStart))
            return nil
        }
        let idEnd = position
        let idRange = text.range(idStart, idEnd)
        guard isName(idStart, idEnd) else {
            report.add(.badID(idRange.excerpt), at: idRange)
            return nil
        }
        var values: [Attributes.Attribute] = []
        while true {
            skip(Byte.isSpaceOrTab)
            guard position < end else {
                report.add(.attributesOpen, at: text.range(start, end))
                return nil
            }
            if bytes[position] == Byte.rightBrace { break }
            guard let value = attribute(from: start, into: &report) else { return nil }
            if let first = values.first(where: { $0.key == value.key }) {
                let note = Diagnostic.Note("the first one", at: first.keyRange)
                let problem = MarkdownProblem.duplicateKey(value.key)
                report.error(
                    problem.identifier, problem.message, at: value.keyRange,
                    hints: problem.hints, notes: [note])
            } else {
                values.append(value)
            }
        }
        let range = text.range(start, position + 1)
        guard position + 1 == end else {
            report.add(.attributesNotLast, at: range)
            return nil
        }
        return Attributes(
            id: decode(idStart, idEnd), idRange: idRange, values: values, range: range)
    }

    /// Reads one `key=value`, or reports what is wrong with it.
    private mutating func attribute(
        from start: Int, into report: inout Report
    ) -> Attributes.Attribute? {
        let keyStart = position
        skip { !Byte.isSpaceOrTab($0) && $0 != Byte.equals && $0 != Byte.rightBrace }
        let keyRange = text.range(keyStart, position)
        let key = decode(keyStart, position)
        guard isName(keyStart, position) else {
            report.add(.badKey(keyRange.excerpt), at: keyRange)
            return nil
        }
        guard position < end, bytes[position] == Byte.equals else {
            report.add(position < end ? .missingValue(key) : .attributesOpen, at: keyRange)
            return nil
        }
        position += 1
        guard position < end else {
            report.add(.attributesOpen, at: text.range(start, end))
            return nil
        }
        let isQuoted = bytes[position] == Byte.quote
        if isQuoted { position += 1 }
        let valueStart = position
        if isQuoted {
            skip { $0 != Byte.quote }
            guard position < end else {
                report.add(.openQuote, at: text.range(valueStart - 1, end))
                return nil
            }
        } else {
            skip { !Byte.isSpaceOrTab($0) && $0 != Byte.rightBrace }
            guard position > valueStart else {
                report.add(.emptyValue(key), at: text.range(keyStart, position))
                return nil
            }
            if let bad = (valueStart..<position).first(where: {
                bytes[$0] == Byte.quote || bytes[$0] == Byte.leftBrace
            }) {
                let character = bytes[bad] == Byte.quote ? "a quote" : "\"{\""
                report.add(.badValue(key, character: character), at: text.range(bad, bad + 1))
                return nil
            }
        }
        let value = Attributes.Attribute(
            key: key, value: decode(valueStart, position), keyRange: keyRange,
            valueRange: text.range(valueStart, position))
        if isQuoted { position += 1 }
        guard
            position == end || Byte.isSpaceOrTab(bytes[position])
                || bytes[position] == Byte.rightBrace
        else {
            report.add(.badValue(key, character: "text"), at: text.range(position, position + 1))
            return nil
        }
        return value
    }

    private mutating func skip(_ matches: (UInt8) -> Bool) {
        while position < end, matches(bytes[position]) { position += 1 }
    }

    private func isName(_ lower: Int, _ upper: Int) -> Bool {
        lower < upper && Byte.isLowercase(bytes[lower])
            && bytes[lower..<upper].allSatisfy(Byte.isName)
    }

    private func decode(_ lower: Int, _ upper: Int) -> String {
        String(decoding: bytes[lower..<upper], as: UTF8.self)
    }
}
