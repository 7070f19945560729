import Content
import Diagnostics
import Foundation
import Markdown
import Publishing
import Site
import Testing
import Text

/// After any change of the small site just the sheets that show it are listed.
@Suite struct ReprintTests {
    /// A sample with the texts of its sheets.
    private static func sheets(
        _ sample: SampleSite
    ) async throws -> (sheets: [OutputFile.Sheet], pages: [String: String]) {
        var report = Report()
        let library = sample.library(into: &report)
        let editions = library.municipalities.map {
            EditionResolver(library, $0).resolve(into: &report)
        }
        let problems = report.sorted.filter { $0.severity == .error }
        try #require(problems.isEmpty, "\(DiagnosticFormat.text.write(problems))")
        let site = Site(
            library, editions: editions, languages: library.languages,
            options: SiteOptions(baseURL: nil, collectsSheets: true))
        let files = try await site.files(jobs: 1)
        var pages: [String: String] = [:]
        for file in files where file.sheet != nil {
            pages[file.sheet?.address ?? ""] = String(decoding: file.bytes, as: UTF8.self)
        }
        return (files.compactMap(\.sheet), pages)
    }

    private static func changed(
        _ old: [OutputFile.Sheet], _ new: [OutputFile.Sheet]
    ) throws -> [String] {
        let edition = PrintedEdition(
            name: "x", date: try #require(CalendarDate("2026-11-25")),
            sheets: old.map { ($0.address, $0.blocks) })
        return SheetChanges.since(edition, sheets: new.map { ($0.address, $0.blocks) })
            .map(\.address).sorted()
    }

    /// The addresses of pages that show a text where paper shows it, told from the pages themselves:
    /// by the strict parser of these tests, not by the reader of sheets.
    private static func showing(_ text: String, _ pages: [String: String]) throws -> [String] {
        try pages.filter { address, page in
            let root = try PageParser.parse(page)
            let isBook = address.contains("/book/")
            let roots =
                root.all("main") + (isBook ? [] : root.all("div", class: "call"))
            return roots.contains { printed($0).contains(text) }
        }.map(\.key).sorted()
    }

    /// The addresses of pages that show more old translations than before.
    private static func agedSince(
        _ before: [String: String], in after: [String: String]
    ) throws -> [String] {
        try after.filter { address, page in
            try stale(page) > stale(before[address] ?? "<p></p>")
        }.map(\.key)
    }

    private static func stale(_ page: String) throws -> Int {
        try PageParser.parse(page).all("main").reduce(0) { $0 + printedStale($1) }
    }

    private static func printedStale(_ element: Element) -> Int {
        element.elements.filter { !$0.classes.contains(where: hidden.contains) }
            .reduce(element.classes.contains("stale") ? 1 : 0) { $0 + printedStale($1) }
    }

    /// What paper does not show, or what is no reason to print again.
    private static let hidden = ["no-print", "print-only", "provenance"]

    private static func printed(_ element: Element) -> String {
        element.children.map { node in
            switch node {
            case .text(let text): text
            case .element(let inner):
                inner.classes.contains(where: hidden.contains) ? "" : " \(printed(inner)) "
            }
        }.joined()
    }

    @Test("a change of any text lists the sheets that show it, and no other")
    func everyText() async throws {
        let sample = try SmallSite.sample()
        let before = try await Self.sheets(sample)
        #expect(try Self.changed(before.sheets, before.sheets) == [])
        var report = Report()
        let library = sample.library(into: &report)
        let texts = TranslationTemplate(library).texts().flatMap(\.texts)
        #expect(texts.count > 60)
        var shown = 0
        for text in texts {
            // Behind the text, so that links and facts in it stay.
            var changed = sample
            let path = library.content.path(of: text.range.file)
            var bytes = text.range.file.bytes
            let isQuoted = bytes[text.range.upper - 1] == UInt8(ascii: "\"")
            bytes.insert(
                contentsOf: " Kenmerk".utf8, at: text.range.upper - (isQuoted ? 1 : 0))
            changed.content[path] = String(decoding: bytes, as: UTF8.self)
            let after = try await Self.sheets(changed)
            // In another language the old translation stays, and now says that it is old.
            let expected = try Set(
                Self.showing("Kenmerk", after.pages)
                    + Self.agedSince(before.pages, in: after.pages)
            ).sorted()
            let listed = try Self.changed(before.sheets, after.sheets)
            #expect(listed == expected, "\(path): \(text.source)")
            if !expected.isEmpty { shown += 1 }
        }
        // Some stand on no sheet: summaries stand on cards only.
        #expect(shown > 40)
    }

    /// A change of data, and what then stands on paper.
    struct DataChange: CustomTestStringConvertible, Sendable {
        let path: String
        let old: String
        let new: String
        /// What the sheets then show; nothing for a change that is no reason to print.
        let shows: String?

        var testDescription: String { "\(path): \(old) → \(new)" }
    }

    @Test(
        "a change of data lists the sheets that show it",
        arguments: [
            DataChange(
                path: "facts.csv", old: "phone,112,", new: "phone,113,", shows: "113"),
            DataChange(
                path: "facts.csv", old: "hulp@voorbeeld.nl", new: "help@voorbeeld.nl",
                shows: "help@voorbeeld.nl"),
            DataChange(
                path: "facts.csv", old: "date,2026-12-01", new: "date,2027-12-01", shows: "2027"),
            DataChange(
                path: "municipalities/testdam/facts.csv", old: "14 075", new: "14 076",
                shows: "14 076"),
            DataChange(
                path: "municipalities/testdam/facts.csv", old: "name;Testdam", new: "name;Proefdam",
                shows: "Proefdam"),
            DataChange(
                path: "services.csv", old: "020-346 72 00", new: "020-346 72 01",
                shows: "72 01"),
            DataChange(
                path: "services.csv", old: "Brugstraat 1", new: "Brugstraat 9",
                shows: "Brugstraat 9"),
            DataChange(
                path: "services.csv", old: "vr 08:30-12:30", new: "vr 08:30-11:45",
                shows: "11:45"),
            DataChange(
                path: "services.csv", old: "https://www.debrug.example.nl/,info",
                new: "https://www.debrug.example.nl/nieuw,info", shows: "debrug.example.nl/nieuw"),
            DataChange(
                path: "services.csv", old: "Huisartsenpraktijk De Brug", new: "De Nieuwe Brug",
                shows: "De Nieuwe Brug"),
            DataChange(path: "services.csv", old: ",2026-11-22", new: ",2026-11-24", shows: nil),
            DataChange(
                path: "pages/health.md", old: "checked: 2026-11-23", new: "checked: 2026-11-25",
                shows: nil),
            DataChange(
                path: "pages/health.md", old: "zorg/huisarts", new: "zorg/arts", shows: nil),
        ])
    func data(_ change: DataChange) async throws {
        let sample = try SmallSite.sample()
        let before = try await Self.sheets(sample)
        var changed = sample
        changed.content[change.path] = sample.content[change.path]?
            .replacing(change.old, with: change.new)
        #expect(changed.content[change.path] != sample.content[change.path])
        let after = try await Self.sheets(changed)
        let expected = try change.shows.map { try Self.showing($0, after.pages) } ?? []
        #expect(expected.isEmpty == (change.shows == nil))
        #expect(try Self.changed(before.sheets, after.sheets) == expected)
    }

    @Test(
        "other roles, times, boxes and pictures are changes of the sheets that show the task",
        arguments: [
            (
                "role=sponsor due=-14d", "role=family due=-14d",
                ["arrival/", "arrival/family/", "arrival/sponsor/"]
            ),
            ("role=sponsor due=-14d", "role=sponsor due=-13d", ["arrival/", "arrival/sponsor/"]),
            ("- [ ] Eet samen", "- [x] Eet samen", ["arrival/", "arrival/family/"]),
            (
                "due=-1d pictogram=preparing", "due=-1d pictogram=arrival",
                ["arrival/", "arrival/sponsor/"]
            ),
        ])
    func tasks(_ old: String, _ new: String, _ sheets: [String]) async throws {
        let sample = try SmallSite.sample()
        let before = try await Self.sheets(sample)
        var changed = sample
        let path = "checklists/arrival.md"
        changed.content[path] = sample.content[path]?.replacing(old, with: new)
        #expect(changed.content[path] != sample.content[path])
        let after = try await Self.sheets(changed)
        let expected = ["oosterveen", "testdam"].flatMap { municipality in
            ["ar", "nl"].flatMap { language in
                (sheets + ["book/welcome/"]).map { "\(municipality)/\(language)/\($0)" }
            }
        }.sorted()
        #expect(try Self.changed(before.sheets, after.sheets) == expected)
    }

    @Test("a new document is new sheets, one that goes is sheets that are gone")
    func documents() async throws {
        let sample = try SmallSite.sample()
        let before = try await Self.sheets(sample)
        var more = sample
        more.page("extra", "Tekst.")
        let after = try await Self.sheets(more)
        let expected = ["oosterveen", "testdam"].flatMap { municipality in
            ["ar", "nl"].map { "\(municipality)/\($0)/extra/" }
        }
        #expect(try Self.changed(before.sheets, after.sheets) == expected)
        #expect(try Self.changed(after.sheets, before.sheets) == expected)
    }

    @Test("ways through the site are no sheets")
    func kinds() async throws {
        let addresses = try await Self.sheets(SmallSite.sample()).sheets.map(\.address)
        #expect(
            addresses.filter { $0.hasPrefix("testdam/nl/") }.sorted() == [
                "testdam/nl/arrival/", "testdam/nl/arrival/family/", "testdam/nl/arrival/sponsor/",
                "testdam/nl/book/welcome/", "testdam/nl/family/", "testdam/nl/health/",
                "testdam/nl/hob/", "testdam/nl/roles/", "testdam/nl/services/",
                "testdam/nl/services/health/", "testdam/nl/services/leisure/",
                "testdam/nl/sponsor/", "testdam/nl/talk/",
                "testdam/nl/toilet/", "testdam/nl/words/",
            ])
    }

    @Test("the sheets carry their edition, those that changed say so, and new ones say nothing")
    func lines() async throws {
        var sample = try SmallSite.sample()
        let before = try await Self.sheets(sample)
        let edition = PrintedEdition(
            name: "2026-11", date: try #require(CalendarDate("2026-11-25")),
            sheets: before.sheets.map { ($0.address, $0.blocks) })
        sample.content["editions/2026-11.csv"] = String(decoding: edition.write(), as: UTF8.self)
        sample.content["pages/health.md"] = sample.content["pages/health.md"]?
            .replacing("Bel in de ochtend.", with: "Bel voor elf uur.")
        sample.page("extra", "Tekst.")
        let site = try await sample.build()
        func line(_ folder: String) throws -> String {
            try #require(site.page(folder).all("p", class: "sheet").first).text
        }
        #expect(
            try line("testdam/nl/hob")
                == "Kookplaat · Nederlands · Testdam · Editie 2026-11 · 25 november 2026")
        #expect(
            try line("testdam/nl/health")
                == "Gezondheid · Nederlands · Testdam · Veranderd na editie 2026-11")
        #expect(try line("testdam/nl/extra") == "Titel · Nederlands · Testdam")
        #expect(try line("testdam/ar/hob").contains("الإصدار 2026-11 · 25"))
        // A book has it on the cover; its footer is not printed.
        #expect(try line("testdam/nl/book/welcome") == "Veranderd na editie 2026-11")
        // A home page is no sheet.
        #expect(try line("testdam/nl") == "Wegwijs in Testdam · Nederlands · Testdam")
        // The name stays as it is in a line from right to left.
        #expect(
            try site.text("testdam/ar/hob/index.html").contains("<bdi dir=\"ltr\">2026-11</bdi>"))
    }
}
