import Content
import Diagnostics
import Foundation
import Publishing
import Site
import Testing
import Text

/// A small library in memory, and the site that comes of it.
struct SampleSite {
    var content = Self.baseContent
    /// Pictures by path, beside the texts.
    var pictures: [String: [UInt8]] = [:]
    var locales = ["nl/settings.txt": "name: Nederlands\ndirection: ltr\n"]
    var baseURL: String?
    /// The languages that the site is made in; all when empty.
    var languages: [String] = []
    /// The pairs that it is made in, as `ar+nl`; none unless a test asks.
    var pairs: [String] = []

    private static let baseContent = [
        "facts.csv": """
        id,type,value,source,source_date,checked
        emergency.phone,phone,112,https://www.politie.nl/112,,2026-11-23

        """,
        "categories.csv": "id,name,pictogram\nhealth,Gezondheid,doctor\n",
        "municipalities/testdam/facts.csv": """
        id,type,value,source,source_date,checked
        municipality.name,name,Testdam,Gemeentegids,2026,2026-11-23
        municipality.url,url,https://www.testdam.nl,Gemeentegids,,2026-11-23
        municipality.phone,phone,14 075,Gemeentegids,2026-05,2026-11-23

        """,
    ]

    /// Adds a page with a text below its header.
    mutating func page(_ id: String, title: String = "Titel", _ text: String) {
        content["pages/\(id).md"] =
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# \(title)\n\n\(text)\n"
    }

    /// Adds Arabic with the catalogue of the pages' words that the project ships.
    mutating func addArabic(fallback: String = "") throws {
        let fallback = fallback.isEmpty ? "" : "fallback: \(fallback)\n"
        locales["ar/settings.txt"] =
            "name: العربية\ndirection: rtl\nregion: SY\ndigits: latn\n\(fallback)"
        locales["ar/interface.po"] = try Project.text("locales/ar/interface.po")
    }

    mutating func add(_ code: String, name: String, direction: String, fallback: String = "") {
        let fallback = fallback.isEmpty ? "" : "fallback: \(fallback)\n"
        locales["\(code)/settings.txt"] = "name: \(name)\ndirection: \(direction)\n\(fallback)"
    }

    /// Translates a source into a language.
    mutating func translate(
        _ path: String, _ language: String, _ texts: [(dutch: String, translation: String)],
        stale: Set<String> = []
    ) {
        var catalog = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        for (dutch, translation) in texts {
            catalog += stale.contains(dutch) ? "\n#, fuzzy\n" : "\n"
            catalog += "msgid \(Self.quoted(dutch))\nmsgstr \(Self.quoted(translation))\n"
        }
        locales["\(language)/\(path).po"] = catalog
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.map { character in
            switch character {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            default: String(character)
            }
        }
        return "\"\(escaped.joined())\""
    }

    /// Reads the sources; tests of broken ones look at the report.
    func library(into report: inout Report) -> Library {
        var files: [String: SourceFile] = [:]
        for (path, text) in content {
            files[path] = SourceFile(path: "content/\(path)", text: text)
        }
        for (path, bytes) in pictures {
            files[path] = SourceFile(path: "content/\(path)", bytes: bytes)
        }
        return Pipeline.library(
            SourceTree(root: "content", files: files),
            SourceTree(root: "locales", texts: locales), into: &report)
    }

    /// The problems of the sources, editions included.
    func diagnostics() -> [Diagnostic] {
        var report = Report()
        let library = library(into: &report)
        for municipality in library.municipalities {
            _ = EditionResolver(library, municipality).resolve(into: &report)
        }
        return report.sorted
    }

    /// Makes the pages; errors in the sources are an error of the test, unless it wants them.
    func build(jobs: Int = 1, toleratesErrors: Bool = false) async throws -> BuiltSite {
        BuiltSite(files: try await site(toleratesErrors: toleratesErrors).files(jobs: jobs))
    }

    /// Makes the site, for the web or for paper.
    func site(paper: PaperOptions? = nil, toleratesErrors: Bool = false) throws -> Site {
        var report = Report()
        let library = library(into: &report)
        let editions = library.municipalities.map {
            EditionResolver(library, $0).resolve(into: &report)
        }
        if report.hasErrors, !toleratesErrors {
            throw PageParser.Failure(description: DiagnosticFormat.text.write(report.sorted))
        }
        let chosen = library.languages.filter {
            languages.isEmpty || languages.contains($0.code)
        }
        let printed = EditionShelf(
            library.printed, municipalities: editions.map(\.municipality),
            languages: chosen.map(\.code), into: &report)
        let pairs = try pairs.map { code in
            let sides = try code.split(separator: "+").map { code in
                try #require(chosen.first { $0.code == code }, "no language \(code)")
            }
            return LanguagePair(sides[0], sides[1])
        }
        return Site(
            library, editions: editions, languages: chosen, pairs: pairs,
            options: SiteOptions(baseURL: baseURL, printed: printed, paper: paper))
    }
}

/// The files of a site by path.
struct BuiltSite: Sendable {
    let files: [OutputFile]

    func text(_ path: String) throws -> String {
        let file = try #require(files.first { $0.path == path }, "no file \(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    /// The page in a folder: `testdam/nl/health`.
    func page(_ folder: String) throws -> Element {
        try PageParser.parse(text(folder.isEmpty ? "index.html" : folder + "/index.html"))
    }

    /// The main part of a page as it was written.
    func main(_ folder: String) throws -> String {
        let page = try text(folder + "/index.html")
        let start = try #require(page.firstRange(of: "<main id=\"Main\">"))
        let end = try #require(page.firstRange(of: "</main>"))
        return String(page[start.upperBound..<end.lowerBound])
    }

    func pages() throws -> [(path: String, root: Element)] {
        try files.filter { $0.path.hasSuffix(".html") }.map {
            ($0.path, try PageParser.parse(String(decoding: $0.bytes, as: UTF8.self)))
        }
    }
}

/// The project's own files, found from this one.
enum Project {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
    }
}
