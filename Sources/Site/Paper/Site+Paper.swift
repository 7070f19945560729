import Content
package import Localization

extension Site {
    /// A language or a pair in which documents can be printed.
    package struct PaperLanguage: Sendable, Equatable {
        /// As in addresses: `ar`, `ar+nl`.
        package let code: String
        package let isPair: Bool
        /// Whether its translations are meant to be whole.
        package let isFinished: Bool
    }

    /// The languages of the site, then its pairs.
    package var paperLanguages: [PaperLanguage] {
        languages.map { PaperLanguage(code: $0.code, isPair: false, isFinished: $0.isFinished) }
            + pairs.map {
                PaperLanguage(
                    code: $0.code, isPair: true,
                    isFinished: $0.first.isFinished && $0.second.isFinished)
            }
    }

    /// Makes the paper documents of some formats, in the order of languages, pairs, municipalities
    /// and formats, whatever the number of jobs.
    ///
    /// Only of a site that was made with ``SiteOptions/paper``. A document is handed over and
    /// forgotten, since all documents of many municipalities do not fit into memory.
    ///
    /// - Parameters:
    ///   - formats: What to make.
    ///   - chosen: The codes of the languages and pairs in which to make it.
    ///   - jobs: How many languages at once.
    ///   - take: Takes a document and returns what the caller keeps of it.
    /// - Returns: What was kept, and the stacks that are made of the documents.
    /// - Throws: `ICUError` when a language cannot be opened.
    package func paper<Kept: Sendable>(
        _ formats: [PaperFormat], in chosen: Set<String>, jobs: Int,
        take: @escaping @Sendable (PaperDocument) -> Kept
    ) async throws(ICUError) -> (kept: [Kept], stacks: [PaperStack]) {
        let parts = try await inEachLanguage(jobs: jobs) {
            (locale, pair) -> [(kept: [Kept], stacks: [PaperStack])] in
            guard chosen.contains(pair?.pair.code ?? locale.language.code) else { return [] }
            return builders(formats, of: chosen, in: locale, pair: pair).map { format, builder in
                (format.documents(builder).map(take), format.stacks(builder))
            }
        }
        return (parts.flatMap { $0.kept }, parts.flatMap { $0.stacks })
    }

    /// Returns the font families that some languages and pairs ask for first, each once: those of
    /// the Latin letters too, which stand in every language.
    package func fontFamilies(of chosen: Set<String>) -> [String] {
        var families: [String] = []
        let codes = Set(chosen.flatMap { $0.split(separator: "+").map(String.init) })
        for language in languages where codes.contains(language.code) {
            families += language.fonts.filter { !families.contains($0) }
        }
        return families
    }

    /// Returns the files that paper documents need beside them: style sheet and pictures.
    package func paperAssets() -> [OutputFile] { shared() }

    private func builders(
        _ formats: [PaperFormat], of languages: Set<String>, in locale: SiteLocale,
        pair: SitePair?
    ) -> [(PaperFormat, PaperBuilder)] {
        editionPages(in: locale, pair: pair).flatMap { pages in
            formats.filter { $0.isForGeneral || !pages.edition.isGeneral }.map { format in
                var pages = pages
                pages.format = format.name
                return (
                    format, PaperBuilder(pages: pages, format: format.name, languages: languages)
                )
            }
        }
    }
}
