import Content
import Localization

/// Two languages of the site side by side, each with all that formats in it.
///
/// Used by one task only, like the locales that it holds.
final class SitePair {
    let pair: LanguagePair
    let first: SiteLocale
    let second: SiteLocale
    /// The texts shown so far, filled while pages are rendered.
    private var shown: [ShownText.Key: PairedText] = [:]

    init(_ pair: LanguagePair, all: [Language], in library: Library) throws(ICUError) {
        self.pair = pair
        first = try SiteLocale(pair.first, all: all, in: library)
        second = try SiteLocale(pair.second, all: all, in: library)
    }

    func known(_ key: ShownText.Key) -> PairedText? { shown[key] }

    func remember(_ text: PairedText, as key: ShownText.Key) { shown[key] = text }
}
