package import Content
import HTML
package import Localization
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
        let count = languages.count + pairs.count
        let results = await withTaskGroup(of: (Int, Result<[OutputFile], ICUError>).self) { group in
            var next = 0
            var results: [Int: Result<[OutputFile], ICUError>] = [:]
            while next < min(max(jobs, 1), count) {
                let index = next
                group.addTask { (index, pages(index)) }
                next += 1
            }
            while let (index, result) = await group.next() {
                results[index] = result
                if next < count {
                    let index = next
                    group.addTask { (index, pages(index)) }
                    next += 1
                }
            }
            return results
        }
        var files = shared()
        for index in 0..<count {
            if let result = results[index] { files += try result.get() }
        }
        var locales: [SiteLocale] = []
        for language in languages {
            locales.append(try locale(language))
        }
        files += indexPlan(locales).map { $0.made() }
        return files
    }

    /// Returns the pages of all municipalities in one language, or in two side by side.
    func plan(in locale: SiteLocale, pair: SitePair? = nil) -> [PlannedFile] {
        editions.flatMap {
            EditionPages(
                edition: $0, locale: locale, pair: pair, pairs: pairs, options: options,
                codes: codes
            ).plan()
        }
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

    /// Returns the pages of one language, or behind the languages of one pair.
    private func pages(_ index: Int) -> Result<[OutputFile], ICUError> {
        Result { () throws(ICUError) in
            guard index >= languages.count else {
                return plan(in: try locale(languages[index])).map { $0.made() }
            }
            let pair = try sides(pairs[index - languages.count])
            return plan(in: pair.first, pair: pair).map { $0.made() }
        }
    }

    /// Returns the files that all pages share.
    func shared() -> [OutputFile] {
        var files = [
            OutputFile(
                path: Stylesheet.path,
                bytes: Stylesheet.bytes(for: languages, withPairs: !pairs.isEmpty)),
            OutputFile(path: SiteIcon.path, bytes: Array("\(SiteIcon.file)".utf8)),
        ]
        for (path, file) in library.content.files where ImageFile.isImage(path) {
            files.append(OutputFile(path: "assets/" + path, bytes: file.bytes))
        }
        return files
    }
}
