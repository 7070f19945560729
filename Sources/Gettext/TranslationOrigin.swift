import Text

/// Who made the translation of an entry, and when; a translator's comment of the entry tells it.
///
/// The comment is `# origin: machine 2026-11-23 3f2a9c0d1e4b`: who, the day, and the fingerprint of
/// the translation that it is about. A translation that somebody has changed since has no known
/// origin any more, so that a correction in an editor that leaves comments alone never passes for
/// the work of somebody else. `msgmerge` keeps such comments.
package struct TranslationOrigin: Sendable, Equatable {
    package enum Maker: String, Sendable, CaseIterable {
        /// A person translated it.
        case human
        /// A machine translated it, and a person who knows both languages has read it.
        case reviewed
        /// A machine translated it, and nobody has read it.
        case machine
    }

    package let maker: Maker
    /// The day, `YYYY-MM-DD`.
    package let date: String
    /// The fingerprint of the translation.
    package let fingerprint: String

    private static let prefix = "origin: "

    package init(_ maker: Maker, on date: String, strings: [String]) {
        self.maker = maker
        self.date = date
        fingerprint = Self.fingerprint(of: strings)
    }

    /// Reads a translator's comment; nothing where it is another one.
    package init?(comment: String) {
        guard comment.hasPrefix(Self.prefix) else { return nil }
        let words = comment.dropFirst(Self.prefix.count).split(separator: " ")
        guard words.count == 3, let maker = Maker(rawValue: String(words[0])),
            Self.isDay(words[1])
        else { return nil }
        self.maker = maker
        date = String(words[1])
        fingerprint = String(words[2])
    }

    package var comment: String { "\(Self.prefix)\(maker.rawValue) \(date) \(fingerprint)" }

    /// Whether a word has the form of a day; whether there is such a day is for others to say.
    private static func isDay(_ word: Substring) -> Bool {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [4, 2, 2]
            && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    static func fingerprint(of strings: [String]) -> String {
        Fingerprint.of(strings.joined(separator: "\u{0}"))
    }
}

extension Message {
    /// The origin of the translation as it stands; nothing where it is not told, or not of this text.
    package var origin: TranslationOrigin? {
        translatorComments.lazy.compactMap(TranslationOrigin.init(comment:))
            .first { $0.fingerprint == TranslationOrigin.fingerprint(of: strings) }
    }

    /// Tells the origin of the translation, in the place of what was told before.
    package mutating func setOrigin(_ maker: TranslationOrigin.Maker, on date: String) {
        translatorComments.removeAll { TranslationOrigin(comment: $0) != nil }
        guard isTranslated else { return }
        translatorComments.append(TranslationOrigin(maker, on: date, strings: strings).comment)
    }
}
