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
        let content = try TreeReader(root: options.sources.content).read(into: &report)
        let locales = try TreeReader(root: options.sources.locales).read(into: &report)
        // 2. Sources become the library: documents, rows, facts, catalogues.
        let library = Self.library(content, locales, into: &report)
        let municipalities = try SourceFolders.municipalities(
            named: options.municipalities, in: library)
        let languages = try SourceFolders.languages(named: options.languages, in: library)
        // 3. National base and local changes become one edition for each municipality.
        let editions = municipalities.map { EditionResolver(library, $0).resolve(into: &report) }
        EmergencyNumberCheck(content: content, editions: editions).check(into: &report)
        // 4. What is not translated is counted.
        TranslationCheck(library: library, languages: languages, locales: locales.root)
            .check(into: &report)
        GlossaryTranslationCheck(library: library, languages: languages).check(into: &report)
        RenderingCheck(library, languages: languages).check(into: &report)
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
}
