import Content
import Diagnostics
import Text

/// Reads the lines of the file: bytes in, keys and parts out.
///
/// Everything that is reported has its place in a copy of the file in which only the keys can be
/// read (``SourceFile/masking(_:)``): what stands in the file is shown to nobody.
struct HouseholdParser {
    /// The largest file that is read, in bytes; a family's is some thousand.
    static let limit = 256 * 1024

    private let file: SourceFile
    /// The copy without what is private.
    let masked: SourceFile
    private var lines: [HouseholdLine] = []

    static func read(
        _ file: SourceFile, into report: inout Report
    ) -> (lines: [HouseholdLine], place: SourceFile) {
        var parser = HouseholdParser(file)
        guard file.bytes.count <= limit else {
            report.add(.householdTooLong(limit, at: SourceRange(parser.masked)))
            return ([], parser.masked)
        }
        guard parser.checkBytes(into: &report) else { return ([], parser.masked) }
        parser.readLines(into: &report)
        return (parser.lines, parser.masked)
    }

    private init(_ file: SourceFile) {
        self.file = file
        masked = file.masking(Self.secrets(in: file.bytes))
    }

    /// Everything but the keys that a line may begin with.
    private static func secrets(in bytes: [UInt8]) -> [Range<Int>] {
        var secrets: [Range<Int>] = []
        for line in lineRanges(of: bytes) {
            let key = keyRange(in: bytes, line)
            let isKnown =
                key.map { HouseholdKey(rawValue: text(bytes, $0)) != nil } ?? false
            secrets.append(isKnown ? (key?.upperBound ?? line.lowerBound)..<line.upperBound : line)
        }
        return secrets
    }

    /// Checks what holds for every source, and reports it without showing anything.
    private func checkBytes(into report: inout Report) -> Bool {
        var found = Report()
        let isText = SourceChecks.check(file, into: &found)
        PrivateDataCheck.checkNumbers(in: file, into: &found)
        for problem in found.diagnostics {
            let place = SourceRange(masked, problem.range.lower, problem.range.upper)
            report.add(
                Diagnostic(
                    problem.severity, problem.identifier, problem.message, at: place,
                    hints: problem.hints))
        }
        return isText
    }

    private mutating func readLines(into report: inout Report) {
        var first: [HouseholdKey: SourceRange] = [:]
        for line in Self.lineRanges(of: file.bytes) {
            let whole = trimmed(line)
            guard !whole.isEmpty, file.bytes[whole.lowerBound] != UInt8(ascii: "#") else {
                continue
            }
            let range = place(whole)
            guard let written = Self.keyRange(in: file.bytes, line) else {
                report.add(.householdLineWithoutKey(at: range))
                continue
            }
            let name = Self.text(file.bytes, written)
            guard let key = HouseholdKey(rawValue: name) else {
                report.add(.unknownHouseholdKey(near: name, at: place(written)))
                continue
            }
            if !key.isRepeated {
                if let earlier = first[key] {
                    report.add(.repeatedHouseholdKey(key, at: place(written), first: earlier))
                    continue
                }
                first[key] = place(written)
            }
            let value = (file.bytes[written.upperBound...].firstIndex(of: 0x3A) ?? 0) + 1
            read(key, at: place(written), value..<max(value, line.upperBound), into: &report)
        }
    }

    private mutating func read(
        _ key: HouseholdKey, at keyRange: SourceRange, _ value: Range<Int>, into report: inout Report
    ) {
        var parts: [HouseholdLine.Part] = []
        var start = value.lowerBound
        while start <= value.upperBound {
            let semicolon =
                key.isDivided
                ? file.bytes[start..<value.upperBound].firstIndex(of: UInt8(ascii: ";")) : nil
            let end = semicolon ?? value.upperBound
            let range = trimmed(start..<end)
            parts.append(.init(text: Self.text(file.bytes, range), range: place(range)))
            start = end + 1
        }
        while let last = parts.last, last.text.isEmpty { parts.removeLast() }
        if parts.count > key.parts.count {
            report.add(
                .tooManyParts(key, parts.count, at: parts[key.parts.count].range))
            parts = Array(parts.prefix(key.parts.count))
        }
        for index in 0..<key.needed where index >= parts.count || parts[index].text.isEmpty {
            let at = index < parts.count ? parts[index].range : keyRange
            report.add(.missingPart(key, index, at: at))
        }
        lines.append(HouseholdLine(key: key, keyRange: keyRange, parts: parts))
    }

    // MARK: Bytes

    private func place(_ range: Range<Int>) -> SourceRange {
        SourceRange(masked, range.lowerBound, range.upperBound)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        Self.trimmed(file.bytes, range)
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, isBlank(bytes[lower]) { lower += 1 }
        while upper > lower, isBlank(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    /// The lines without their ends, a byte-order mark left out.
    private static func lineRanges(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            lines.append(start..<end)
            start = end + 1
        }
        return lines
    }

    /// What stands before the first colon of a line that is no remark.
    private static func keyRange(in bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        let whole = trimmed(bytes, line)
        guard !whole.isEmpty, bytes[whole.lowerBound] != UInt8(ascii: "#"),
            let colon = bytes[whole].firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        return trimmed(bytes, whole.lowerBound..<colon)
    }
}
