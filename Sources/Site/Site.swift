package import Content
import HTML
package import Localization
import Pictures
import Text

/// The finished site: every page of every municipality in every language, and what they share.
package struct Site {
    private let library: Library
    private let editions: [Edition]
    let languages: [Language]
    let pairs: [LanguagePair]
    private let options: SiteOptions
    private let codes: CodeBook

    /// Makes a site of some of a library's municipalities and languages, and of pairs of these
    /// languages.
    package init(
        _ library: Library, editions: [Edition], languages: [Language], pairs: [LanguagePair] = [],
        options: SiteOptions
    ) {
        self.library = library
        self.editions = editions
        self.languages = languages
        self.pairs = pairs
        self.options = options
        codes = CodeBook(editions)
    }

    /// Returns the files of the site in the order of languages, pairs and municipalities, whatever
    /// the number of jobs.
    ///
    /// A job makes all municipalities of one language or pair, since opening a language's
    /// formatters costs more than rendering a page with them.
    package func files(jobs: Int) async throws(ICUError) -> [OutputFile] {
        var files = shared()
        files += try await inEachLanguage(jobs: jobs) { locale, pair in
            plan(in: locale, pair: pair).map { $0.made() }
        }
        var locales: [SiteLocale] = []
        for language in languages {
            locales.append(try locale(language))
        }
        files += indexPlan(locales).map { $0.made() }
        return files
    }

    /// Makes something in each language, then in each pair, some of them at once.
    ///
    /// - Parameters:
    ///   - jobs: How many languages at once; the order of the results does not depend on it.
    ///   - make: Makes it in one language, or in the two of a pair, whose first comes as the locale.
    /// - Returns: What was made, in the order of languages and pairs.
    /// - Throws: `ICUError` when a language cannot be opened.
    func inEachLanguage<Made: Sendable>(
        jobs: Int, make: @escaping @Sendable (SiteLocale, SitePair?) -> [Made]
    ) async throws(ICUError) -> [Made] {
        let count = languages.count + pairs.count
        let one = { @Sendable (index: Int) in
            Result { () throws(ICUError) in
                guard index >= languages.count else {
                    return make(try locale(languages[index]), nil)
                }
                let pair = try sides(pairs[index - languages.count])
                return make(pair.first, pair)
            }
        }
        let results = await withTaskGroup(of: (Int, Result<[Made], ICUError>).self) { group in
            var next = 0
            var results: [Int: Result<[Made], ICUError>] = [:]
            while next < min(max(jobs, 1), count) {
                let index = next
                group.addTask { (index, one(index)) }
                next += 1
            }
            while let (index, result) = await group.next() {
                results[index] = result
                if next < count {
                    let index = next
                    group.addTask { (index, one(index)) }
                    next += 1
                }
            }
            return results
        }
        var made: [Made] = []
        for index in 0..<count {
            if let result = results[index] { made += try result.get() }
        }
        return made
    }

    /// Returns the makers of each municipality's pages in one language, or in two side by side.
    func editionPages(in locale: SiteLocale, pair: SitePair?) -> [EditionPages] {
        editions.map {
            EditionPages(
                edition: $0, locale: locale, pair: pair, pairs: pairs, options: options,
                codes: codes)
        }
    }

    /// Returns the pages of all municipalities in one language, or in two side by side.
    func plan(in locale: SiteLocale, pair: SitePair? = nil) -> [PlannedFile] {
        editionPages(in: locale, pair: pair).flatMap { $0.plan() }
    }

    /// Returns the pages that lead to a municipality and a language, given all languages.
    func indexPlan(_ locales: [SiteLocale]) -> [PlannedFile] {
        IndexPages(
            editions: editions, locales: locales, pairs: pairs, options: options, codes: codes
        ).plan()
    }

    /// Opens all that formats in one language of the site.
    func locale(_ language: Language) throws(ICUError) -> SiteLocale {
        try SiteLocale(language, all: languages, in: library)
    }

    /// Opens all that formats in both languages of a pair.
    func sides(_ pair: LanguagePair) throws(ICUError) -> SitePair {
        try SitePair(pair, all: languages, in: library)
    }

    /// Returns the files that all pages share.
    func shared() -> [OutputFile] {
        let files = [
            OutputFile(
                path: Stylesheet.path,
                bytes: Stylesheet.bytes(
                    for: languages, withPairs: !pairs.isEmpty, forPaper: options.paper != nil)),
            OutputFile(path: SiteIcon.path, bytes: Array("\(SiteIcon.file)".utf8)),
        ]
        return files + pictures()
    }

    /// Returns the pictures that some page shows, without anything that they tell beside.
    private func pictures() -> [OutputFile] {
        let shown = editions.reduce(into: Set<String>()) {
            $0.formUnion($1.pictures(in: library.content))
        }
        return library.content.files.compactMap { path, file in
            // One that cannot be read was reported, and never goes out as it is.
            guard shown.contains(path), let picture = try? Picture(file.bytes) else { return nil }
            return OutputFile(path: "assets/" + path, bytes: picture.stripped)
        }
    }
}
