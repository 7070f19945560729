/// Two languages that stand side by side on the pages of a pair: `ar+nl`.
package struct LanguagePair: Sendable, Equatable {
    /// The language whose direction the page takes; it stands where its readers begin.
    package let first: Language
    package let second: Language

    package init(_ first: Language, _ second: Language) {
        self.first = first
        self.second = second
    }

    /// The name of the pair, which is also the folder of its pages; no BCP 47 tag.
    package var code: String { "\(first.code)+\(second.code)" }

    package func holds(_ code: String) -> Bool { first.code == code || second.code == code }

    /// Returns the pairs that the settings of these languages ask for, as far as both languages are
    /// among them.
    package static func defaults(of languages: [Language]) -> [LanguagePair] {
        languages.flatMap { first in
            first.pairs.compactMap { code in
                languages.first { $0.code == code }.map { LanguagePair(first, $0) }
            }
        }
    }
}
