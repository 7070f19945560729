import Content
import HTML
import Localization
import Markdown
import Text

/// One language of the site with all that formats in it; opened once, used for every page.
final class SiteLocale {
    let language: Language
    /// Every language that the site is made in, in order.
    let all: [Language]
    let translator: Translator
    /// One translator for each language of the site, for sheets in several languages.
    let translators: [Translator]
    let interface: Interface
    let dates: DateTexts
    private let list: ListFormat
    private let languageNames: LanguageNames
    private let content: SourceTree
    private let pictures: [String: SourcePicture]
    private let catalogs: CatalogShelf
    private let dutchOrder: Collator
    /// The texts shown so far, filled while pages are rendered.
    ///
    /// A locale is used by one task only, so nothing guards it.
    private var shown: [ShownText.Key: ShownText] = [:]

    init(_ language: Language, all: [Language], in library: Library) throws(ICUError) {
        self.language = language
        self.all = all
        translator = Translator(language, in: library)
        translators = all.map { Translator($0, in: library) }
        interface = Interface(language, in: library)
        dates = try DateTexts(language)
        list = try ListFormat(locale: language.formattingTag, .and)
        languageNames = try LanguageNames(locale: language.formattingTag)
        content = library.content
        pictures = library.pictures
        catalogs = library.catalogs
        dutchOrder = try Collator(locale: Language.source)
    }

    /// Returns a text as this language shows it.
    func shown(_ text: InlineContent, in context: PageContext) -> ShownText {
        let key = ShownText.Key(text)
        if let known = shown[key] {
            context.origins.note(known)
            return known
        }
        let localized = translator.text(text)
        var markup: TrustedMarkup?
        if ShownText.isEverywhereTheSame(localized.inlines) {
            let view = InlineView(
                context: context, path: "", direction: localized.language.direction)
            markup = HTMLWriter.fragment { view.write(localized.inlines, to: &$0) }
        }
        let made = ShownText(localized, markup: markup)
        context.origins.note(made)
        shown[key] = made
        return made
    }

    /// Returns the names of languages in this one, as a list.
    func languageNames(_ tags: [String]) -> String {
        list.format(tags.map { (try? languageNames.name(of: $0)) ?? $0 })
    }

    /// Returns what is known of a picture of the sources, by its path.
    func picture(_ path: String) -> SourcePicture? { pictures[path] }

    /// Returns a short name for what is shown of a picture of the sources.
    func fingerprint(ofPicture path: String) -> String? { pictures[path]?.fingerprint }

    /// Returns the word of this language for a term; nothing in Dutch, or where it is not known.
    func rendering(of term: GlossaryTerm) -> String? {
        catalogs.rendering(of: term, in: language.code)?.words.first
    }

    /// Returns how a Dutch word sounds, in the letters of this language.
    func sound(of term: GlossaryTerm) -> String? { catalogs.sound(of: term, in: language.code) }

    /// Returns terms in the alphabetical order of the Dutch, which people look for.
    func inDutchOrder(_ terms: [GlossaryTerm]) -> [GlossaryTerm] {
        dutchOrder.sorted(terms) { $0.word.name }
    }

    /// Returns the path of a source below the content folder.
    func path(of file: SourceFile) -> String { content.path(of: file) }
}
