import Content
import Markdown

/// The languages of one sign: the finished ones, Dutch as the last of them, since a sign is for
/// those who cannot read the Dutch on a package; and of the others those that have all its words, as
/// long as there is room.
///
/// A sign with gaps in one language says to its readers that it is not for them; and each further
/// language makes the words of all smaller.
struct SignLanguages {
    /// More than these cannot be read from a distance.
    static let most = 4

    /// The first one has the large words.
    let translators: [Translator]

    var codes: [String] { translators.map(\.language.code) }

    init(of entry: Edition.Entry, in locale: SiteLocale, among languages: Set<String>) {
        let all = locale.translators.filter { languages.contains($0.language.code) }
        let finished = all.filter(\.language.isFinished)
        let rest = all.filter { !$0.language.isFinished }
        let whole = rest.filter { translator in
            var isWhole = translator.text(entry.document.title).state != .missing
            BlockWalker.texts(in: entry.document.body) { text, _ in
                if translator.text(text).state == .missing { isWhole = false }
            }
            return isWhole
        }
        let isDutch = { (translator: Translator) in translator.language.code == Language.source }
        let chosen =
            finished.filter { !isDutch($0) } + finished.filter(isDutch)
            + whole.prefix(max(0, Self.most - finished.count))
        // Where somebody asks for an unfinished language alone, its sign is better than none.
        translators = chosen.isEmpty ? Array(rest.prefix(1)) : chosen
    }
}
