import Foundation
import Testing

/// `translate status` and `--require`: what is counted, and what fails for it.
@Suite struct StatusTests {
    /// The small sources with two texts that are not translated, one edited warning, and origins.
    private static func workspace() async throws -> Workspace {
        let workspace = try Workspace()
        let marked = try await workspace.run(
            "translate", "mark", "--language", "ar", "--origin", "machine", "--today", "2026-11-23")
        #expect(marked.status == 0, "\(marked.error)")
        try workspace.replace("Blijf bij de pan.", by: "Blijf altijd bij de pan.", in: hob)
        try workspace.replace(
            "Wacht tot de plaat koud is.", by: "Poets met een doek.\n\nNooit met zand.", in: hob)
        return workspace
    }

    private static let hob = "content/appliances/hob.md"

    private struct Status: Decodable {
        struct Counts: Decodable, Equatable {
            var texts, current, stale, missing, critical, human, reviewed, machine, unreviewed: Int
        }

        struct Part: Decodable {
            let name: String
            let percent: Double
            let counts: Counts
        }

        struct Language: Decodable {
            let language: String
            let percent: Double
            let counts: Counts
            let municipalities: [Part]
            let documents: [Part]
        }

        let languages: [Language]
    }

    private static func status(
        _ workspace: Workspace, _ options: String...
    ) async throws -> Status {
        let result = try await Tool.run(
            ["translate", "status", "--format", "json"] + options, in: workspace.folder)
        #expect(result.status == 0, "\(result.error)")
        return try JSONDecoder().decode(Status.self, from: Data(result.output.utf8))
    }

    @Test func aWholeTranslationIsComplete() async throws {
        let status = try await Self.status(try Workspace())
        #expect(status.languages.map(\.language) == ["ar"])
        let arabic = try #require(status.languages.first)
        #expect(arabic.percent == 100)
        #expect(arabic.counts.current == arabic.counts.texts)
        // Nothing tells who made it.
        #expect(arabic.counts.unreviewed == arabic.counts.texts)
        // But for the words of the pages, which are the project's own.
        let own = arabic.documents.filter { $0.name != "locales/ar/interface.po" }
        #expect(own.map(\.counts.machine).reduce(0, +) == 0)
    }

    @Test func everyTextIsCountedOnceByItsState() async throws {
        let before = try #require(try await Self.status(try Workspace()).languages.first)
        let status = try await Self.status(try await Self.workspace())
        let arabic = try #require(status.languages.first)
        let texts = before.counts.texts + 1
        #expect(
            arabic.counts
                == Status.Counts(
                    texts: texts, current: texts - 3, stale: 1, missing: 2, critical: 1, human: 0,
                    reviewed: 0, machine: texts - 2, unreviewed: texts - 2))
        #expect(arabic.percent == Double((texts - 3) * 1000 / texts) / 10)
        let documents = arabic.documents
        #expect(documents.first?.name == Self.hob)
        #expect(documents.first?.counts.missing == 2)
        #expect(documents.first?.counts.stale == 1)
        #expect(documents.map(\.counts.texts).reduce(0, +) == texts)
        // The rest is as worth reading as it is long.
        let rest = documents.dropFirst().map(\.counts.unreviewed)
        #expect(rest == rest.sorted(by: >))
    }

    /// Each municipality counts the national texts that it shows, and its own.
    @Test func aMunicipalityCountsWhatItShows() async throws {
        let workspace = try Workspace()
        let before = try #require(try await Self.status(workspace).languages.first)
        let counts = Dictionary(
            uniqueKeysWithValues: before.municipalities.map { ($0.name, $0.counts.texts) })
        let own = before.documents.filter { $0.name.contains("/testdam/") }
            .map(\.counts.texts).reduce(0, +)
        #expect(own > 0)
        #expect(counts["oosterveen"] == before.counts.texts - own)
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# Een\n\nTwee.\n",
            to: "content/municipalities/testdam/own.md")
        let after = try #require(try await Self.status(workspace).languages.first)
        #expect(after.municipalities.map(\.counts.missing) == [0, 2])
        let chosen = try #require(
            try await Self.status(workspace, "--municipality", "oosterveen").languages.first)
        #expect(chosen.municipalities.map(\.name) == ["oosterveen"])
        #expect(chosen.counts.missing == 0)
        #expect(chosen.counts == chosen.municipalities.first?.counts)
        #expect(!chosen.documents.contains { $0.name.contains("testdam") })
    }

    @Test func theTableFitsATerminalAndBeginsWithTheWorst() async throws {
        let result = try await (try await Self.workspace()).run("translate", "status")
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 100 })
        #expect(!result.output.contains("\u{1B}"))
        let heads = lines.filter { $0.hasSuffix("unreviewed") }
        #expect(Set(heads.map(\.count)).count == 1)
        #expect(lines[1].hasPrefix("ar  ") && lines[2].hasPrefix("total  "))
        // In one column, whatever the number of digits.
        #expect(Set(lines.prefix(3).map(\.count)).count == 1)
        let first = try #require(lines.firstIndex { $0.hasPrefix("DOCUMENTS") })
        #expect(lines[first + 1].hasPrefix("ar \(Self.hob)  "))
        #expect(result.output.contains("\n1 text that is missing or stale is about safety\n"))
    }

    @Test func errorsInTheSourcesCountNothing() async throws {
        let workspace = try Workspace()
        try workspace.replace("kind: sign", by: "kind: sing", in: "content/signs/toilet.md")
        let result = try await workspace.run("translate", "status")
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.error.contains("[unknown-kind]"))
    }

    /// The page for those who plan the work, judged as the pages of the site are.
    @Test func theReportIsAPageThatNeedsNothing() async throws {
        let workspace = try await Self.workspace()
        let result = try await workspace.run(
            "translate", "status", "--format", "html", "--file", "report/index.html")
        #expect(result.output == "The state of the translations is in report/index.html\n")
        let page = try workspace.read("report/index.html")
        #expect(page.contains("<html lang=\"nl\" dir=\"ltr\">"))
        for word in ["<script", "http:", "https:", "url(", "src="] { #expect(!page.contains(word)) }
        #expect(page.contains("<bdi lang=\"ar\">العربية</bdi>"))
        #expect(page.contains("<td class=\"missing\">2</td><td class=\"stale\">1</td>"))
        let python = ProcessInfo.processInfo.environment["WEGWIJS_PYTHON"] ?? "python3"
        let judge = Workspace.project.appendingPathComponent("Tests/Judges/check_html.py").path
        let judged = try await Tool.judge(
            [python, judge, workspace.path("report")], in: workspace.folder)
        #expect(judged.status == 0, "\(judged.output)\(judged.error)")
    }

    @Test(arguments: [
        (["--format", "htm"], "there is no format \"htm\"\n    hint: did you mean \"html\"?\n"),
        (
            ["--format", "html"],
            "the format \"html\" needs a file\n    hint: write --format html --file status.html\n"
        ),
        (["--require", "ar"], "\"ar\" is no requirement\n"),
        (["--require", "ar=100,"], "\"\" is no requirement\n"),
        (["--require", "=100"], "\"=100\" is no requirement\n"),
        (["--require", "ar=101"], "\"101\" is no share, expected a whole number from 0 to 100\n"),
        (["--require", "ar=-1"], "\"-1\" is no share, expected a whole number from 0 to 100\n"),
        (
            ["--require", "ar=half"],
            "\"half\" is no share, expected a whole number from 0 to 100\n"
        ),
        (["--require", "ar="], "\"\" is no share, expected a whole number from 0 to 100\n"),
        (["--require", "ar=1,ar=2"], "\"ar\" is required twice, expected once\n"),
        (["--require", "at=1"], "there is no language \"at\"\n    hint: did you mean \"ar\"?\n"),
        (["--require", "nl=1"], "\"nl\" is the language of the sources, not a translation\n"),
    ])
    func aWrongUseIsCodeTwo(options: [String], says: String) async throws {
        let workspace = try Workspace()
        let commands = options[0] == "--require" ? [["build"], ["check"]] : []
        for command in commands + [["translate", "status"]] {
            let result = try await Tool.run(command + options, in: workspace.folder)
            #expect(result.status == 2)
            #expect(result.output.isEmpty)
            #expect(result.error.hasPrefix("wegwijs: \(says)"), "\(result.error)")
        }
        #expect(try workspace.names() == ["content", "locales"])
    }

    @Test(arguments: [["build"], ["check"], ["translate", "status"]])
    func tooFewTranslationsFail(command: [String]) async throws {
        let workspace = try await Self.workspace()
        _ = try await workspace.run("build")
        let before = try workspace.state(of: "output")
        try workspace.replace("Veilig koken.", by: "Lekker veilig koken.", in: Self.hob)
        let result = try await Tool.run(command + ["--require", "ar=100"], in: workspace.folder)
        #expect(result.status == 1)
        let counts = try #require(try await Self.status(workspace).languages.first).counts
        let share = counts.current * 1000 / counts.texts
        #expect(
            result.error.contains(
                """
                locales/ar:1:1: error: \(share / 10).\(share % 10) % of the texts have a current \
                translation into ar (\(counts.current) of \(counts.texts)), expected 100 % \
                [too-little-translated]
                    hint: content/appliances/hob.md: 2 missing, 2 stale
                    hint: "wegwijs translate status --language ar" lists all documents

                """), "\(result.error)")
        #expect(try workspace.state(of: "output") == before)
        let less = try await Tool.run(
            command + ["--require", "ar=\(share / 10)"], in: workspace.folder)
        #expect(less.status == 0, "\(less.error)")
    }

    @Test func whatOneMunicipalityShowsIsRequiredOfIt() async throws {
        let workspace = try Workspace()
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# Een\n",
            to: "content/municipalities/testdam/own.md")
        for (municipality, status) in [("oosterveen", Int32(0)), ("testdam", 1)] {
            let result = try await workspace.run(
                "check", "--municipality", municipality, "--require=ar=100")
            #expect(result.status == status, "\(result.error)")
        }
    }
}
