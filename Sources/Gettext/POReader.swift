import Diagnostics
import Text

/// Walks through a PO file: finds keywords, strings and comments and makes entries of them.
struct POReader {
    let file: SourceFile
    let bytes: [UInt8]
    var position = 0
    var report = Report()
    var catalog = Catalog()
    var entry = POEntry()
    var field = POEntry.Field.none
    var text: [UInt8] = []
    /// The keyword whose string has not come yet.
    var bareKeyword: Range<Int>?
    /// Whether a missing msgid has been reported, so that what would follow it is passed over.
    var isOrphaned = false
    /// The marks `#~` and `#|` at the start of the line.
    var lineIsObsolete = false
    var lineIsPrevious = false
    var firstPlaces: [MessageKey: Range<Int>] = [:]

    private static let keywords = ["msgctxt", "msgid", "msgid_plural", "msgstr"]

    init(file: SourceFile) {
        self.file = file
        bytes = file.bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        // A short entry takes about 64 bytes.
        catalog.messages.reserveCapacity(bytes.count / 64)
        firstPlaces.reserveCapacity(bytes.count / 64)
    }

    mutating func read() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\n"):
                position += 1
                lineIsObsolete = false
                lineIsPrevious = false
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                position += 1
            case UInt8(ascii: "\""):
                readString()
            case UInt8(ascii: "#"):
                readComment()
            default:
                readKeyword()
            }
        }
        finishEntry()
    }

    // MARK: Comments

    private mutating func readComment() {
        let start = position
        let mark = position + 1 < bytes.count ? bytes[position + 1] : UInt8(ascii: "\n")
        if mark == UInt8(ascii: "~") || mark == UInt8(ascii: "|") {
            position += 2
            lineIsObsolete = mark == UInt8(ascii: "~")
            lineIsPrevious = mark == UInt8(ascii: "|")
            if lineIsObsolete, position < bytes.count, bytes[position] == UInt8(ascii: "|") {
                position += 1
                lineIsPrevious = true
            }
            return
        }
        position = endOfLine(from: start)
        var end = position
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if entry.hasStrings {
            finishEntry()
        } else if entry.hasStarted, !entry.reportedComment {
            entry.reportedComment = true
            report.error(
                "misplaced-comment", "comment in the middle of an entry",
                at: SourceRange(file, start, end), hints: ["move it above the entry"])
        }
        isOrphaned = false
        POComments.take(bytes[start + 1..<end], into: &entry.message)
    }

    // MARK: Keywords

    private mutating func readKeyword() {
        let start = position
        while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
        let name = bytes[start..<position]
        // The lengths differ, which is quicker to see than the letters.
        if name.count == 5, name.elementsEqual("msgid".utf8) {
            begin(lineIsPrevious ? .previousID : .id, at: start)
        } else if name.count == 6, name.elementsEqual("msgstr".utf8) {
            beginString(at: start)
        } else if name.count == 7, name.elementsEqual("msgctxt".utf8) {
            begin(lineIsPrevious ? .previousContext : .context, at: start)
        } else if name.elementsEqual("msgid_plural".utf8) {
            begin(lineIsPrevious ? .previousPluralID : .pluralID, at: start)
        } else {
            reportUnknown(at: start)
        }
    }

    private mutating func reportUnknown(at start: Int) {
        let keyword = SourceRange(file, start, position)
        skipBlanks()
        let next = position < bytes.count ? bytes[position] : UInt8(ascii: "\n")
        let isKeyword = next == UInt8(ascii: "\"") || next == UInt8(ascii: "[")
        let end = endOfLine(from: position)
        if let bare = bareKeyword {
            bareKeyword = nil
            report.error(
                "missing-quote",
                "text after \"\(place(bare).text)\" does not begin with a double quote",
                at: SourceRange(file, start, end))
        } else if isKeyword, keyword.upper > keyword.lower {
            report.error(
                "unknown-keyword", "\"\(keyword.text)\" is no keyword", at: keyword,
                hints: Spelling.hints(for: keyword.text, in: Self.keywords))
        } else {
            var trimmed = end
            if trimmed > start, bytes[trimmed - 1] == UInt8(ascii: "\r") { trimmed -= 1 }
            report.error(
                "not-po", "line is neither a comment, a keyword nor text between quotes",
                at: SourceRange(file, start, trimmed),
                hints: ["text stands between double quotes, a comment after #"])
        }
        closeField()
        // The strings behind an unknown keyword are its own and no further mistake.
        field = .ignored
        position = end
    }

    /// Begins a field other than `msgstr`, which may begin an entry.
    private mutating func begin(_ next: POEntry.Field, at start: Int) {
        closeField()
        let keyword = start..<position
        if next != .pluralID { isOrphaned = false }
        let isFirst: Bool
        switch next {
        case .pluralID:
            isFirst = entry.hasStrings
        case .id:
            isFirst = entry.hasID || entry.hasStrings
        default:
            isFirst = entry.hasID || entry.hasStrings || (next == .context && entry.hasStarted)
        }
        if isFirst { finishEntry() }
        field = next
        bareKeyword = keyword
        switch next {
        case .pluralID where !entry.hasID:
            reject("missing-msgid", "msgid_plural without a msgid before it", at: keyword)
            isOrphaned = true
        case .pluralID where entry.message.pluralID != nil:
            reject("misplaced-plural", "msgid_plural stands twice in its entry", at: keyword)
        case .id:
            entry.hasID = true
        default:
            break
        }
        if !lineIsPrevious, field != .ignored { startIfNeeded(at: keyword) }
    }

    private mutating func startIfNeeded(at keyword: Range<Int>) {
        if entry.hasStarted {
            if lineIsObsolete != entry.isObsolete { reportObsoleteMark(at: keyword) }
        } else {
            entry.lower = keyword.lowerBound
            entry.isObsolete = lineIsObsolete
        }
        entry.keyword = keyword
        entry.upper = max(entry.upper, keyword.upperBound)
    }

    /// Begins `msgstr` or `msgstr[N]`.
    private mutating func beginString(at start: Int) {
        closeField()
        let index = readIndex()
        let keyword = start..<position
        let expected = entry.message.strings.count
        let isPlural = entry.message.pluralID != nil
        field = .string(index ?? 0)
        bareKeyword = keyword
        if isOrphaned {
            field = .ignored
        } else if !entry.hasID || (entry.hasStrings && index == nil) {
            reject(
                "missing-msgid", "\"\(place(keyword).text)\" without a msgid before it",
                at: keyword,
                hint: "an entry is a msgid and its msgstr")
            isOrphaned = !entry.hasID
        } else if isPlural, index == nil {
            reject(
                "missing-plural-index",
                "\"msgstr\" in an entry with msgid_plural, "
                    + "expected \"msgstr[0]\"", at: keyword)
        } else if !isPlural, let index {
            reject(
                "unexpected-plural-index",
                "\"msgstr[\(index)]\" in an entry without msgid_plural, expected \"msgstr\"",
                at: keyword)
        } else if let index, index != expected {
            reject(
                "plural-order", "\"msgstr[\(index)]\", expected \"msgstr[\(expected)]\"",
                at: keyword, hint: "the forms stand in order and each once")
        } else {
            startIfNeeded(at: keyword)
            entry.hasStrings = true
        }
        if field == .ignored, entry.hasID, !entry.hasStrings {
            entry.hasStrings = true
            entry.isBroken = true
        }
    }

    private mutating func readIndex() -> Int? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "[") else { return nil }
        let start = position
        position += 1
        var value = 0
        while position < bytes.count,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
        {
            value = min(value * 10 + Int(bytes[position] - UInt8(ascii: "0")), 1_000_000)
            position += 1
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "]"), position > start + 1 {
            position += 1
        } else {
            report.error(
                "invalid-plural-index", "\"[\" is not followed by a number and \"]\"",
                at: SourceRange(file, start, position))
            while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
                bytes[position] != UInt8(ascii: "\n")
            { position += 1 }
            // Taken as what was meant, so that no second problem is reported.
            return entry.message.pluralID == nil ? nil : entry.message.strings.count
        }
        return value
    }

    private mutating func reject(
        _ identifier: String, _ message: String, at keyword: Range<Int>, hint: String? = nil
    ) {
        report.error(identifier, message, at: place(keyword), hints: hint.map { [$0] } ?? [])
        field = .ignored
    }

    mutating func reportObsoleteMark(at range: Range<Int>) {
        report.error(
            "mixed-obsolete", "entry with \"#~\" on some of its lines only", at: place(range),
            hints: ["begin every line of an obsolete entry with #~"])
        // Reported once per change, not once per line.
        entry.isObsolete = lineIsObsolete
    }

    // MARK: Bytes

    func place(_ range: Range<Int>) -> SourceRange {
        SourceRange(file, range.lowerBound, range.upperBound)
    }

    func endOfLine(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        return end
    }

    private mutating func skipBlanks() {
        while position < bytes.count,
            bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t")
        { position += 1 }
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "_"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default:
            false
        }
    }
}
