package import Content
package import Diagnostics
import Pictograms
package import Site

/// The way from sources to a published site, stage by stage.
///
/// Everything before ``publish`` is a function of the sources; only `read` and `publish` touch the
/// disk.
package struct Pipeline {
    private let options: BuildOptions

    package init(_ options: BuildOptions) {
        self.options = options
    }

    /// What a build came to: the problems, and the site where there were no errors.
    package struct Outcome {
        package let diagnostics: [Diagnostic]
        package let files: [OutputFile]?
        package let municipalities: Int
        package let languages: Int
    }

    package func run() async throws -> Outcome {
        var report = Report()
        // 1. Files become trees of sources.
        let (content, locales) = try read(into: &report)
        // 2. Sources become the library: documents, rows, facts, catalogues.
        let library = Self.library(content, locales, into: &report)
        let municipalities = try chosenMunicipalities(library)
        let languages = try chosenLanguages(library)
        // 3. National base and local changes become one edition for each municipality.
        let editions = municipalities.map { EditionResolver(library, $0).resolve(into: &report) }
        EmergencyNumberCheck(content: content, editions: editions).check(into: &report)
        // 4. What is not translated is counted.
        TranslationCheck(library: library, languages: languages, locales: locales.root)
            .check(into: &report)
        let failed = report.hasErrors || (options.isStrict && !report.diagnostics.isEmpty)
        guard !failed else {
            return Outcome(
                diagnostics: report.sorted, files: nil, municipalities: municipalities.count,
                languages: languages.count)
        }
        // 5. Editions become pages.
        let site = Site(
            library, editions: editions, languages: languages,
            options: SiteOptions(baseURL: options.baseURL))
        let files = try await site.files(jobs: options.jobs)
        return Outcome(
            diagnostics: report.sorted, files: files, municipalities: municipalities.count,
            languages: languages.count)
    }

    /// Reads both trees into a library, for every command that needs one.
    package static func library(
        _ content: SourceTree, _ locales: SourceTree, into report: inout Report
    ) -> Library {
        let pictograms = Set(Pictogram.all.map(\.name))
        let library = LibraryReader(content: content, locales: locales, pictograms: pictograms)
            .read(into: &report)
        InterfaceCheck.check(library, into: &report)
        return library
    }

    private func read(into report: inout Report) throws -> (SourceTree, SourceTree) {
        (
            try TreeReader(root: options.content).read(into: &report),
            try TreeReader(root: options.locales).read(into: &report)
        )
    }

    private func chosenMunicipalities(_ library: Library) throws -> [Library.Municipality] {
        let known = library.municipalities.map(\.id)
        for id in options.municipalities where !known.contains(id) {
            throw UsageError(
                "there is no municipality \"\(id)\"", hints: Spelling.hints(for: id, in: known))
        }
        return library.municipalities.filter {
            options.municipalities.isEmpty || options.municipalities.contains($0.id)
        }
    }

    private func chosenLanguages(_ library: Library) throws -> [Language] {
        let known = library.languages.map(\.code)
        for code in options.languages where !known.contains(code) {
            throw UsageError(
                "there is no language \"\(code)\"", hints: Spelling.hints(for: code, in: known))
        }
        return library.languages.filter {
            options.languages.isEmpty || options.languages.contains($0.code)
        }
    }
}
