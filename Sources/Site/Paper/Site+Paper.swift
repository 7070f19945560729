import Content
package import Localization

extension Site {
    /// What is to be printed.
    package struct Paper: Sendable {
        package var documents: [PaperDocument] = []
        package var stacks: [PaperStack] = []
    }

    /// Returns the paper documents of some formats, in the order of languages, pairs,
    /// municipalities and formats, whatever the number of jobs.
    ///
    /// Only of a site that was made with ``SiteOptions/paper``.
    package func paper(_ formats: [PaperFormat], jobs: Int) async throws(ICUError) -> Paper {
        let parts = try await inEachLanguage(jobs: jobs) { locale, pair in
            [paper(formats, in: locale, pair: pair)]
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
