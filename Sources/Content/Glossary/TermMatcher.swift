/// Finds the terms of a glossary in a text, in one pass over its bytes.
///
/// A term is found as a whole word, with its first letter small or large: `Huisarts` is `huisarts`,
/// but `map` is not `MAP`. Of terms that start at one place the longest wins. Only Latin letters and
/// digits make a word longer, so that a Dutch term is found in an Arabic text too.
struct TermMatcher: Sendable {
    struct Match: Equatable {
        /// The place of the term in the list that the matcher was made of.
        let term: Int
        /// The bytes that it takes.
        let range: Range<Int>
    }

    private struct Name {
        let bytes: [UInt8]
        let term: Int
    }

    /// By the first byte, the longest first.
    private let names: [[Name]]
    /// Whether a term begins with a byte; asked of every byte, where a list would be counted anew.
    private let isFirst: [Bool]

    /// Makes a matcher of terms that each have some written forms.
    init(_ terms: [[String]]) {
        var names: [[Name]] = Array(repeating: [], count: 256)
        for (term, forms) in terms.enumerated() {
            for form in forms {
                for bytes in Self.spellings(of: form) {
                    guard let first = bytes.first else { continue }
                    names[Int(first)].append(Name(bytes: bytes, term: term))
                }
            }
        }
        // Equally long names of two terms are an error elsewhere; here the first one counts.
        self.names = names.map { list in
            list.sorted { ($1.bytes.count, $0.term) < ($0.bytes.count, $1.term) }
        }
        isFirst = names.map { !$0.isEmpty }
    }

    func matches(in bytes: [UInt8]) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < bytes.count {
            if isFirst[Int(bytes[index])], !Self.isWord(before: index, in: bytes),
                let name = names[Int(bytes[index])].first(where: {
                    Self.holds(bytes, $0.bytes, at: index)
                })
            {
                let end = index + name.bytes.count
                matches.append(Match(term: name.term, range: index..<end))
                index = end
            } else {
                index += 1
            }
        }
        return matches
    }

    /// Returns a form with its first letter small and large.
    private static func spellings(of form: String) -> Set<[UInt8]> {
        guard let first = form.first else { return [] }
        let rest = Array(form.dropFirst().utf8)
        return [
            Array(first.lowercased().utf8) + rest, Array(first.uppercased().utf8) + rest,
        ]
    }

    private static func holds(_ bytes: [UInt8], _ name: [UInt8], at index: Int) -> Bool {
        let end = index + name.count
        guard end <= bytes.count else { return false }
        for offset in 0..<name.count where bytes[index + offset] != name[offset] { return false }
        return !isWord(at: end, in: bytes)
    }

    private static func isWord(before index: Int, in bytes: [UInt8]) -> Bool {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 && isWord(at: start, in: bytes)
    }

    /// Whether a Latin letter or a digit stands here: ASCII, or U+00C0 to U+024F in UTF-8.
    private static func isWord(at index: Int, in bytes: [UInt8]) -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || (0xC3...0xC9).contains(byte)
    }
}
