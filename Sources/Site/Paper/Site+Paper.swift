import Content
package import Localization

extension Site {
    /// What is to be printed.
    package struct Paper: Sendable {
        package var documents: [PaperDocument] = []
        package var stacks: [PaperStack] = []
    }

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

    /// Returns the paper documents of some formats, in the order of languages, pairs,
    /// municipalities and formats, whatever the number of jobs.
    ///
    /// Only of a site that was made with ``SiteOptions/paper``.
    ///
    /// - Parameters:
    ///   - formats: What to make.
    ///   - chosen: The codes of the languages and pairs in which to make it.
    ///   - jobs: How many languages at once.
    /// - Returns: The documents, and the stacks that are made of them.
    package func paper(
        _ formats: [PaperFormat], in chosen: Set<String>, jobs: Int
    ) async throws(ICUError) -> Paper {
        let parts = try await inEachLanguage(jobs: jobs) { locale, pair in
            chosen.contains(pair?.pair.code ?? locale.language.code)
                ? [paper(formats, in: locale, pair: pair)] : []
        }
        return parts.reduce(into: Paper()) { all, part in
            all.documents += part.documents
            all.stacks += part.stacks
        }
    }

    /// Returns the files that paper documents need beside them: style sheet and pictures.
    package func paperAssets() -> [OutputFile] { shared() }

    private func paper(
        _ formats: [PaperFormat], in locale: SiteLocale, pair: SitePair?
    ) -> Paper {
        var paper = Paper()
        for pages in editionPages(in: locale, pair: pair) {
            for format in formats {
                var pages = pages
                pages.format = format.name
                let builder = PaperBuilder(pages: pages, format: format.name)
                paper.documents += format.documents(builder)
                paper.stacks += format.stacks(builder)
            }
        }
        return paper
    }
}
