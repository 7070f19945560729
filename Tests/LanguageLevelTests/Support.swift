import Content
import Diagnostics
import PlainLanguage
import Testing
import Text

@testable import Publishing

/// A small library with one page, measured.
struct Sample {
    let report: LevelReport
    let problems: [Diagnostic]

    /// Reads what follows the header of `content/pages/a.md`, further files below `content/`, and
    /// the entries of `locales/en/pages/a.po`.
    init(
        _ page: String, files: [String: String] = [:], english: String = "",
        languages: [ReadingLanguage] = [.dutch], municipalities: Set<String> = ["dorp"]
    ) throws {
        var content = [
            "pages/a.md": "---\nkind: page\nchecked: 2026-11-23\nsource: Gids\n---\n\n" + page,
            "municipalities/dorp/facts.csv":
                "id,type,value,source,source_date,checked\n"
                + "municipality.name,text,Dorp,Gids,,2026-11-23\n"
                + "municipality.url,url,https://www.dorp.nl/,Gids,,2026-11-23\n",
        ]
        content.merge(files) { $1 }
        var locales = ["nl/settings.txt": "name: Nederlands\ndirection: ltr\n"]
        if !english.isEmpty {
            locales["en/settings.txt"] = "name: English\ndirection: ltr\n"
            locales["en/pages/a.po"] =
                "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n"
                + "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n" + english
        }
        var report = Report()
        let library = LibraryReader(
            content: SourceTree(root: "content", texts: content),
            locales: SourceTree(root: "locales", texts: locales), pictograms: []
        )
        .read(into: &report)
        problems = report.sorted
        let sources = LevelSources(library: library, municipalities: municipalities)
        var documents: [MeasuredDocument] = []
        for language in languages { documents += try sources.documents(in: language) }
        self.report = LevelCheck(
            limits: library.languageLimits,
            knownTerms: KnownTerms.forms(in: library.glossary)
        )
        .report(documents)
    }

    /// The findings of one source as `line:column identifier`, with what stands there.
    func findings(in path: String) -> [String] {
        report.documents.filter { $0.path == path }.flatMap(\.findings).map(Self.shown)
    }

    static func shown(_ finding: Finding) -> String {
        let start = finding.range.start
        return "\(start.line):\(start.column) \(finding.identifier) \(finding.range.text)"
    }
}
