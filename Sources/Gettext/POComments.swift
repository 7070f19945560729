/// The lines of an entry that begin with `#`.
enum POComments {
    /// Takes a comment without its `#` into a message: a flag line, a place, or plain words.
    static func take(_ comment: ArraySlice<UInt8>, into message: inout Message) {
        switch comment.first {
        case UInt8(ascii: "."):
            message.extractedComments.append(text(of: comment.dropFirst()))
        case UInt8(ascii: ":"):
            references(in: comment.dropFirst(), into: &message.references)
        case UInt8(ascii: ","), UInt8(ascii: "!"):
            flags(in: comment.dropFirst(), into: &message)
        default:
            message.translatorComments.append(text(of: comment))
        }
    }

    /// Returns the text behind one space, which the writer puts there again.
    private static func text(of comment: ArraySlice<UInt8>) -> String {
        let isSpaced = comment.first == UInt8(ascii: " ")
        return String(decoding: isSpaced ? comment.dropFirst() : comment, as: UTF8.self)
    }

    private static func flags(in comment: ArraySlice<UInt8>, into message: inout Message) {
        var flags = message.flags
        for part in comment.split(separator: UInt8(ascii: ",")) {
            let blank = [UInt8(ascii: " "), UInt8(ascii: "\t")]
            let start = part.drop { blank.contains($0) }
            guard let last = start.lastIndex(where: { !blank.contains($0) }) else { continue }
            let flag = String(decoding: start[...last], as: UTF8.self)
            if flag == "fuzzy" { message.isFuzzy = true } else { flags.append(flag) }
        }
        message.flags = POFlags.sorted(flags)
    }

    /// Splits at blanks; a name with spaces stands between U+2068 and U+2069.
    private static func references(
        in comment: ArraySlice<UInt8>, into references: inout [String]
    ) {
        let opening: [UInt8] = [0xE2, 0x81, 0xA8]
        let closing: [UInt8] = [0xE2, 0x81, 0xA9]
        var index = comment.startIndex
        while index < comment.endIndex {
            if comment[index] == UInt8(ascii: " ") || comment[index] == UInt8(ascii: "\t") {
                index += 1
                continue
            }
            let isIsolated = comment[index...].starts(with: opening)
            var start = isIsolated ? index + opening.count : index
            var end = start
            while end < comment.endIndex {
                if isIsolated ? comment[end...].starts(with: closing) : isBlank(comment[end]) {
                    break
                }
                end += 1
            }
            index = isIsolated ? min(end + closing.count, comment.endIndex) : end
            while comment[start..<end].starts(with: [UInt8(ascii: "."), UInt8(ascii: "/")]) {
                start += 2
            }
            let reference = String(decoding: comment[start..<end], as: UTF8.self)
            if !references.contains(reference) { references.append(reference) }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
