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
    ///
    /// Over bytes, since every entry of every catalogue has one.
    package init?(comment: String) {
        var rest = Substring(comment).utf8
        guard rest.starts(with: Self.prefix.utf8) else { return nil }
        rest.removeFirst(Self.prefix.utf8.count)
        let space = UInt8(ascii: " ")
        guard let first = rest.firstIndex(of: space),
            let maker = Maker(rawValue: String(rest[..<first]) ?? "")
        else { return nil }
        rest = rest[rest.index(after: first)...]
        guard let second = rest.firstIndex(of: space), Self.isDay(rest[..<second]),
            let date = String(rest[..<second]),
            let fingerprint = String(rest[rest.index(after: second)...]),
            !fingerprint.isEmpty, !fingerprint.utf8.contains(space)
        else { return nil }
        self.maker = maker
        self.date = date
        self.fingerprint = fingerprint
    }

    package var comment: String { "\(Self.prefix)\(maker.rawValue) \(date) \(fingerprint)" }

    /// Whether a word has the form of a day; whether there is such a day is for others to say.
    private static func isDay(_ word: Substring.UTF8View) -> Bool {
        var count = 0
        for byte in word {
            let isRight =
                count == 4 || count == 7
                ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
            guard isRight else { return false }
            count += 1
        }
        return count == 10
    }

    static func fingerprint(of strings: [String]) -> String {
        Fingerprint.of(strings.count == 1 ? strings[0] : strings.joined(separator: "\u{0}"))
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
