import Content
import Diagnostics
import Text

/// What comes out of sources: the library, an edition of each municipality, all problems.
struct Reading {
    let library: Library
    let editions: [Edition]
    let report: Report

    /// Reads two trees as they are.
    init(content: SourceTree, locales: SourceTree) {
        var report = Report()
        let library = LibraryReader(
            content: content, locales: locales, pictograms: SampleTree.pictograms
        ).read(into: &report)
        editions = library.municipalities.map {
            EditionResolver(library, $0).resolve(into: &report)
        }
        self.library = library
        self.report = report
    }

    /// Reads the sample tree with some of its files put in other words, added, or taken out.
    init(_ edits: [String: String?] = [:], locales: [String: String?] = [:]) {
        self.init(
            content: SourceTree(
                root: "content", texts: Self.edited(SampleTree.content, by: edits)),
            locales: SourceTree(
                root: "locales", texts: Self.edited(SampleTree.locales, by: locales)))
    }

    /// All problems as a person reads them.
    var problems: String { DiagnosticText.of(report.sorted) }

    func edition(_ municipality: String = "zaanstad") -> Edition? {
        editions.first { $0.municipality == municipality }
    }

    func translator(_ code: String) -> Translator? {
        library.languages.first { $0.code == code }.map { Translator($0, in: library) }
    }

    private static func edited(
        _ texts: [String: String], by edits: [String: String?]
    ) -> [String: String] {
        var texts = texts
        for (path, text) in edits { texts[path] = text }
        return texts
    }
}
