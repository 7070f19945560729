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
        /// Lines for people about what is no problem of today.
        let notes: [String]
    }

    /// The sources read and checked, and the site that can be made of them.
    package struct Prepared {
        package let diagnostics: [Diagnostic]
        /// Nothing when there were errors.
        package let site: Site?
        package let municipalities: Int
        package let languages: Int
        /// Lines for people about what is no problem of today.
        let notes: [String]
    }

    package func run() async throws -> Outcome {
        let prepared = try prepare()
        // 5. Editions become pages.
        let files = try await prepared.site?.files(jobs: options.jobs)
        return Outcome(
            diagnostics: prepared.diagnostics, files: files,
            municipalities: prepared.municipalities, languages: prepared.languages,
            notes: prepared.notes)
    }

    /// Does all that comes before the making of pages.
    package func prepare() throws -> Prepared {
        var report = Report()
        // 1. Files become trees of sources.
        let content = try TreeReader(root: options.sources.content).read(into: &report)
        let locales = try TreeReader(root: options.sources.locales).read(into: &report)
        // 2. Sources become the library: documents, rows, facts, catalogues.
        let library = Self.library(content, locales, into: &report)
        // The general edition is for paper alone.
        let (municipalities, isGeneral) =
            options.paper == nil
            ? (try SourceFolders.municipalities(named: options.municipalities, in: library), false)
            : try SourceFolders.editions(named: options.municipalities, in: library)
        let languages = try SourceFolders.languages(named: options.languages, in: library)
        let required = try options.required.languages(in: library)
        let pairs = try PairArguments(library: library, languages: languages)
            .pairs(named: options.pairs)
        // 3. National base and local changes become one edition for each municipality.
        var editions = municipalities.map { EditionResolver(library, $0).resolve(into: &report) }
        if isGeneral { editions.append(EditionResolver(general: library).resolve(into: &report)) }
        EmergencyNumberCheck(content: content, editions: editions).check(into: &report)
        let factNote = FactCheck(
            list: CheckList(library, editions: editions), ages: library.ages,
            today: options.today, listsOld: options.listsOldFacts
        ).check(into: &report)
        var notes = factNote.map { [$0] } ?? []
        // A change that could not be read only seems to be gone: what an error caused is not told.
        if !report.hasErrors {
            for municipality in municipalities {
                BaseCheck(library, municipality).check(into: &report)
            }
        }
        let printed = EditionShelf(
            library.printed, municipalities: municipalities.map(\.id),
            languages: languages.map(\.code), into: &report)
        if let newest = printed.editions.first {
            EditionScopeCheck.check(newest, in: library, into: &report)
        }
        // 4. What is not translated is counted.
        notes += TranslationCheck(library: library, languages: languages, locales: locales.root)
            .check(into: &report)
        GlossaryTranslationCheck(library: library, languages: languages).check(into: &report)
        RenderingCheck(library, languages: languages).check(into: &report)
        if !required.isEmpty {
            let status = TranslationStatus(
                of: library, editions: editions, languages: required,
                isWhole: options.municipalities.isEmpty, locales: locales.root)
            options.required.check(status, locales: locales.root, into: &report)
        }
        let failed = report.hasErrors || (options.isStrict && !report.diagnostics.isEmpty)
        var site: Site?
        if !failed {
            site = Site(
                library, editions: editions, languages: languages, pairs: pairs,
                options: SiteOptions(
                    baseURL: options.baseURL, printed: printed, paper: options.paper))
        }
        return Prepared(
            diagnostics: report.sorted, site: site, municipalities: municipalities.count,
            languages: languages.count, notes: notes)
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
