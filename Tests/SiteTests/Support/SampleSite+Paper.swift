import Content
import HTML
import Testing

@testable import Site

extension SampleSite {
    /// Makes the documents of one format, by their paths: `testdam/nl/steps/arrival`.
    func paper(_ format: String) async throws -> [String: Element] {
        let site = try site(paper: PaperOptions())
        let format = try #require(PaperFormat.all.first { $0.name == format }, "no \(format)")
        let paper = try await site.paper(
            [format], in: Set(site.paperLanguages.map(\.code)), jobs: 1
        ) { ($0.path, String(decoding: $0.html, as: UTF8.self)) }
        return try Dictionary(
            paper.kept.map { ($0.0, try PageParser.parse($0.1)) },
            uniquingKeysWith: { first, _ in
                Issue.record("two documents have one path")
                return first
            })
    }

    /// Returns a checklist of the municipality.
    func checklist(_ id: String) throws -> Checklist {
        let entry = try #require(try pages("nl").edition.entry(id), "no document \(id)")
        guard case .checklist(let checklist) = entry.structure else {
            throw PageParser.Failure(description: "\(id) is no checklist")
        }
        return checklist
    }

    /// Returns what a component writes on a page of paper in a language.
    func fragment(
        _ language: String, _ content: (PageContext, inout HTMLWriter) -> Void
    ) throws -> Element {
        let context = try pages(language).context(at: \.home)
        var html = HTMLWriter()
        html.element("main") { content(context, &$0) }
        return try PageParser.parse(
            "<!DOCTYPE html>\n" + String(decoding: html.bytes, as: UTF8.self))
    }

    private func pages(_ code: String) throws -> EditionPages {
        let site = try site(paper: PaperOptions())
        let language = try #require(site.languages.first { $0.code == code }, "no \(code)")
        return site.editionPages(in: try site.locale(language), pair: nil)[0]
    }
}
