import Content
import Gettext

/// How many texts are translated how.
package struct TranslationCounts: Sendable, Equatable, Encodable {
    package private(set) var texts = 0
    /// Texts whose translation is up to date.
    package private(set) var current = 0
    /// Texts that the Dutch has left behind: shown, marked as old.
    package private(set) var stale = 0
    /// Texts without a translation: another language stands in.
    package private(set) var missing = 0
    /// Texts on which somebody's safety hangs, among the stale and the missing ones.
    package private(set) var critical = 0
    /// Translations of a known origin, stale ones included.
    package private(set) var human = 0
    package private(set) var reviewed = 0
    package private(set) var machine = 0
    /// Translations that no person is known to have made or read.
    package private(set) var unreviewed = 0

    mutating func add(_ text: TranslatedText) {
        texts += 1
        switch text.state {
        case .current: current += 1
        case .stale: stale += 1
        case .missing: missing += 1
        }
        if text.state == .missing {
            if text.isCritical { critical += 1 }
            return
        }
        if text.state == .stale, text.isCritical { critical += 1 }
        switch text.maker {
        case .human?: human += 1
        case .reviewed?: reviewed += 1
        case .machine?:
            machine += 1
            unreviewed += 1
        case nil: unreviewed += 1
        }
    }

    mutating func add(_ other: TranslationCounts) {
        texts += other.texts
        current += other.current
        stale += other.stale
        missing += other.missing
        critical += other.critical
        human += other.human
        reviewed += other.reviewed
        machine += other.machine
        unreviewed += other.unreviewed
    }

    /// Whether nothing is left to do for a translator.
    package var isDone: Bool { missing == 0 && stale == 0 && unreviewed == 0 }

    /// The share of current translations in thousandths, rounded down: 1000 means all of them.
    package var thousandths: Int { texts == 0 ? 1000 : current * 1000 / texts }

    /// Whether one has more left to do: missing texts first, then stale, then unreviewed ones.
    static func isWorse(_ left: TranslationCounts, _ right: TranslationCounts) -> Bool {
        (left.missing, left.stale, left.unreviewed)
            > (right.missing, right.stale, right.unreviewed)
    }
}

/// What is known of one text in one language.
struct TranslatedText {
    let state: LocalizedText.State
    let maker: TranslationOrigin.Maker?
    let isCritical: Bool
}
