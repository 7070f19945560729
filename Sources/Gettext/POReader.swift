import Diagnostics
import Text

/// Walks through a PO file: finds keywords, strings and comments and makes entries of them.
struct POReader {
    let file: SourceFile
    let bytes: [UInt8]
    var position = 0
    var report = Report()
    private(set) var catalog = Catalog()
    var entry = POEntry()
    private var field = POEntry.Field.none
    private var text: [UInt8] = []
    /// The marks `#~` and `#|` at the start of the line.
    private var lineIsObsolete = false
    private var lineIsPrevious = false
    private var firstPlaces: [MessageKey: SourceRange] = [:]

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

    // MARK: Strings

    private mutating func readString() {
        let opening = position
        switch field {
        case .none:
            report.error(
                "stray-string", "text between quotes that belongs to no keyword",
                at: SourceRange(file, opening, endOfLine(from: opening)),
                hints: ["write msgid or msgstr before it"])
            field = .ignored
        case .string where entry.stringLower == nil:
            entry.stringLower = opening
        default:
            break
        }
        if field != .ignored, lineIsObsolete != entry.isObsolete, !lineIsPrevious {
            reportObsoleteMark(at: SourceRange(file, opening, opening + 1))
        }
        position = opening + 1
        while true {
            let start = position
            var byte: UInt8 = 0
            while position < bytes.count {
                byte = bytes[position]
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                    || byte == UInt8(ascii: "\n")
                {
                    break
                }
                position += 1
            }
            text += bytes[start..<position]
            guard position < bytes.count, byte != UInt8(ascii: "\n") else {
                report.error(
                    "unclosed-string", "text is not closed at the end of its line",
                    at: SourceRange(file, opening, opening + 1),
                    hints: ["close it with a double quote; one inside the text is written \\\""])
                if text.last == UInt8(ascii: "\r") { text.removeLast() }
                break
            }
            if byte == UInt8(ascii: "\"") {
                position += 1
                break
            }
            let escape = POEscape.read(bytes, at: position)
            if let value = escape.value {
                text.append(value)
            } else {
                reportEscape(length: escape.length)
                text += bytes[position..<position + escape.length]
            }
            position += escape.length
        }
        if field != .ignored, !lineIsPrevious { entry.upper = position }
    }

    private mutating func reportEscape(length: Int) {
        let range = SourceRange(file, position, position + length)
        report.error(
            "invalid-escape", "\"\(range.text)\" is no escape sequence", at: range,
            hints: ["a backslash as such is written \\\\"])
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
        entry.hasComments = true
        POComments.take(bytes[start + 1..<end], into: &entry.message)
    }

    // MARK: Keywords

    private mutating func readKeyword() {
        let start = position
        while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
        let name = bytes[start..<position]
        if name.elementsEqual("msgid".utf8) {
            begin(lineIsPrevious ? .previousID : .id, at: start)
        } else if name.elementsEqual("msgstr".utf8) {
            beginString(at: start)
        } else if name.elementsEqual("msgctxt".utf8) {
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
        if isKeyword, keyword.upper > keyword.lower {
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
        let keyword = SourceRange(file, start, position)
        let isFirst: Bool
        switch next {
        case .pluralID:
            isFirst = false
        case .id:
            isFirst = entry.hasID || entry.hasStrings
        default:
            isFirst = entry.hasID || entry.hasStrings || (next == .context && entry.hasStarted)
        }
        if isFirst { finishEntry() }
        field = next
        switch next {
        case .pluralID where !entry.hasID:
            reject("missing-msgid", "msgid_plural without a msgid before it", at: keyword)
        case .pluralID where entry.message.pluralID != nil || entry.hasStrings:
            reject("misplaced-plural", "msgid_plural must follow its msgid", at: keyword)
        case .id:
            entry.hasID = true
        default:
            break
        }
        if !lineIsPrevious, field != .ignored { startIfNeeded(at: keyword) }
    }

    private mutating func startIfNeeded(at keyword: SourceRange) {
        if entry.hasStarted {
            if lineIsObsolete != entry.isObsolete { reportObsoleteMark(at: keyword) }
        } else {
            entry.lower = keyword.lower
            entry.isObsolete = lineIsObsolete
        }
        entry.keyword = keyword
        entry.upper = max(entry.upper, keyword.upper)
    }

    /// Begins `msgstr` or `msgstr[N]`.
    private mutating func beginString(at start: Int) {
        closeField()
        let index = readIndex()
        let keyword = SourceRange(file, start, position)
        let expected = entry.message.strings.count
        let isPlural = entry.message.pluralID != nil
        field = .string(index ?? 0)
        if !entry.hasID || (entry.hasStrings && index == nil) {
            reject(
                "missing-msgid", "\"\(keyword.text)\" without a msgid before it", at: keyword,
                hint: "an entry is a msgid and its msgstr")
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
        }
        return value
    }

    private mutating func reject(
        _ identifier: String, _ message: String, at keyword: SourceRange, hint: String? = nil
    ) {
        report.error(identifier, message, at: keyword, hints: hint.map { [$0] } ?? [])
        field = .ignored
    }

    private mutating func reportObsoleteMark(at range: SourceRange) {
        report.error(
            "mixed-obsolete", "entry with \"#~\" on some of its lines only", at: range,
            hints: ["begin every line of an obsolete entry with #~"])
        // Reported once per change, not once per line.
        entry.isObsolete = lineIsObsolete
    }

    // MARK: Entries

    private mutating func closeField() {
        if field != .none, field != .ignored {
            entry.store(String(decoding: text, as: UTF8.self), in: field)
        }
        text.removeAll(keepingCapacity: true)
        field = .none
    }

    private mutating func finishEntry() {
        closeField()
        guard let lower = entry.lower else {
            // Only comments so far: they belong to the entry that follows.
            if entry.hasStrings { entry = POEntry() }
            return
        }
        let finished = entry
        entry = POEntry()
        let range = SourceRange(file, lower, finished.upper)
        let keyword = finished.keyword ?? range
        guard finished.hasID else {
            report.error(
                "missing-msgid", "msgctxt without a msgid after it", at: keyword,
                hints: ["an entry is a msgid and its msgstr"])
            return
        }
        guard finished.hasStrings else {
            report.error(
                "missing-msgstr", "msgid without a msgstr after it", at: keyword,
                hints: ["write msgstr \"\" for a text that is not translated yet"])
            return
        }
        guard !finished.isBroken else { return }
        var message = finished.message
        message.range = range
        message.stringRange = SourceRange(
            file, finished.stringLower ?? finished.upper, finished.upper)
        if message.strings.isEmpty { message.strings = [""] }
        add(message, isObsolete: finished.isObsolete, at: range)
    }

    private mutating func add(_ message: Message, isObsolete: Bool, at range: SourceRange) {
        if let first = firstPlaces.updateValue(range, forKey: message.key) {
            firstPlaces[message.key] = first
            let name = message.id.isEmpty ? "the header" : "\"\(message.id.prefix(60))\""
            report.error(
                "duplicate-message", "\(name) stands twice in the catalogue", at: range,
                hints: ["remove one of the entries"],
                notes: [Diagnostic.Note("the first is here", at: first)])
        } else if message.context == nil, message.id.isEmpty {
            catalog.header = CatalogHeader(message)
        } else if isObsolete {
            catalog.obsolete.append(message)
        } else {
            catalog.messages.append(message)
        }
    }

    // MARK: Bytes

    private func endOfLine(from start: Int) -> Int {
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
