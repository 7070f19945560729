package import Content
import HTML
package import Localization
import Text

/// The finished site: every page of every municipality in every language, and what they share.
package struct Site {
    private let library: Library
    private let editions: [Edition]
    let languages: [Language]
    private let options: SiteOptions
    private let codes: CodeBook

    /// Makes a site of some of a library's municipalities and languages.
    package init(
        _ library: Library, editions: [Edition], languages: [Language], options: SiteOptions
    ) {
        self.library = library
        self.editions = editions
        self.languages = languages
        self.options = options
        codes = CodeBook(editions)
    }

    /// Returns the files of the site in the order of municipalities and languages, whatever the
    /// number of jobs.
    ///
    /// A job makes all municipalities of one language, since opening a language's formatters costs
    /// more than rendering a page with them.
    package func files(jobs: Int) async throws(ICUError) -> [OutputFile] {
        let results = await withTaskGroup(of: (Int, Result<[OutputFile], ICUError>).self) { group in
            var next = 0
            var results: [Int: Result<[OutputFile], ICUError>] = [:]
            while next < min(max(jobs, 1), languages.count) {
                let index = next
                group.addTask { (index, pages(in: languages[index])) }
                next += 1
            }
            while let (index, result) = await group.next() {
                results[index] = result
                if next < languages.count {
                    let index = next
                    group.addTask { (index, pages(in: languages[index])) }
                    next += 1
                }
            }
            return results
        }
        var files = shared()
        for index in languages.indices {
            if let result = results[index] { files += try result.get() }
        }
        var locales: [SiteLocale] = []
        for language in languages {
            locales.append(try locale(language))
        }
        files += indexPlan(locales).map { $0.made() }
        return files
    }

    /// Returns the pages of all municipalities in one language.
    func plan(in locale: SiteLocale) -> [PlannedFile] {
        editions.flatMap {
            EditionPages(edition: $0, locale: locale, options: options, codes: codes).plan()
        }
    }

    /// Returns the pages that lead to a municipality and a language, given all languages.
    func indexPlan(_ locales: [SiteLocale]) -> [PlannedFile] {
        IndexPages(editions: editions, locales: locales, options: options, codes: codes).plan()
    }

    /// Opens all that formats in one language of the site.
    func locale(_ language: Language) throws(ICUError) -> SiteLocale {
        try SiteLocale(language, all: languages, in: library)
    }

    private func pages(in language: Language) -> Result<[OutputFile], ICUError> {
        Result { () throws(ICUError) in
            try plan(in: locale(language)).map { $0.made() }
        }
    }

    /// Returns the files that all pages share.
    func shared() -> [OutputFile] {
        var files = [
            OutputFile(path: Stylesheet.path, bytes: Stylesheet.bytes(for: languages)),
            OutputFile(path: SiteIcon.path, bytes: Array("\(SiteIcon.file)".utf8)),
        ]
        for (path, file) in library.content.files where ImageFile.isImage(path) {
            files.append(OutputFile(path: "assets/" + path, bytes: file.bytes))
        }
        return files
    }
}
