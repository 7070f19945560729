/// The bytes of a PO file while they are written.
struct POOutput {
    /// Lines have at most this many columns where they can be broken.
    private static let pageWidth = 79

    private(set) var bytes: [UInt8] = []

    mutating func write(_ message: Message, isObsolete: Bool) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        for comment in message.translatorComments { writeComment(comment, after: "#") }
        for comment in message.extractedComments { writeComment(comment, after: "#.") }
        writeReferences(message.references)
        writeFlags(of: message, isObsolete: isObsolete)
        let wraps = !POFlags.forbidsWrapping(message.flags)
        let previous = isObsolete ? "#~| " : "#| "
        writeString("msgctxt", message.previousContext, after: previous, wraps: wraps)
        writeString("msgid", message.previousID, after: previous, wraps: wraps)
        writeString("msgid_plural", message.previousPluralID, after: previous, wraps: wraps)
        let prefix = isObsolete ? "#~ " : ""
        writeString("msgctxt", message.context, after: prefix, wraps: wraps)
        writeString("msgid", message.id, after: prefix, wraps: wraps)
        if let pluralID = message.pluralID {
            writeString("msgid_plural", pluralID, after: prefix, wraps: wraps)
            for (index, string) in message.strings.enumerated() {
                writeString("msgstr[\(index)]", string, after: prefix, wraps: wraps)
            }
        } else {
            writeString("msgstr", message.strings.first ?? "", after: prefix, wraps: wraps)
        }
    }

    private mutating func writeComment(_ comment: String, after mark: StaticString) {
        for line in comment.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        {
            append(mark)
            if !line.isEmpty { bytes.append(UInt8(ascii: " ")) }
            bytes.append(contentsOf: line)
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func writeReferences(_ references: [String]) {
        guard !references.isEmpty else { return }
        append("#:")
        var column = 2
        for reference in references {
            let isolates = reference.utf8.contains(UInt8(ascii: " "))
            // As in gettext 0.21, the isolating marks are not counted, and bytes are.
            let length = reference.utf8.count + 1
            if column > 2, column + length > Self.pageWidth {
                append("\n#:")
                column = 2
            }
            bytes.append(UInt8(ascii: " "))
            if isolates { append("\u{2068}") }
            bytes.append(contentsOf: reference.utf8)
            if isolates { append("\u{2069}") }
            column += length
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func writeFlags(of message: Message, isObsolete: Bool) {
        var flags = POFlags.sorted(message.flags)
        if isObsolete { flags.removeAll { $0.hasPrefix("range:") } }
        if message.isFuzzy, message.isTranslated { flags.insert("fuzzy", at: 0) }
        guard !flags.isEmpty else { return }
        append("#,")
        for (index, flag) in flags.enumerated() {
            append(index == 0 ? " " : ", ")
            bytes.append(contentsOf: flag.utf8)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Writes a keyword and its string, which begins on a line of its own when it takes more
    /// than the rest of the keyword's line or has line breaks before its end.
    private mutating func writeString(
        _ keyword: String, _ value: String?, after prefix: String, wraps: Bool
    ) {
        guard let value else { return }
        let columns = wraps ? Self.pageWidth - 2 - prefix.utf8.count : .max
        bytes.append(contentsOf: prefix.utf8)
        bytes.append(contentsOf: keyword.utf8)
        bytes.append(UInt8(ascii: " "))
        let portions = POPortion.portions(of: value)
        guard let first = portions.first else {
            append("\"\"\n")
            return
        }
        let startColumn = keyword.utf8.count + 1
        let isShort =
            portions.count == 1 && startColumn <= columns
            && first.breaks(columns: columns, startColumn: startColumn).isEmpty
        if isShort {
            writeLine(first.escaped[...])
            return
        }
        append("\"\"\n")
        for portion in portions {
            var start = 0
            for place in portion.breaks(columns: columns, startColumn: 0) {
                bytes.append(contentsOf: prefix.utf8)
                writeLine(portion.escaped[start..<place])
                start = place
            }
            bytes.append(contentsOf: prefix.utf8)
            writeLine(portion.escaped[start...])
        }
    }

    private mutating func writeLine(_ line: ArraySlice<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: line)
        append("\"\n")
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
