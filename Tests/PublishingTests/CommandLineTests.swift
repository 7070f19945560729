import Foundation
import Testing

/// The command line as a contract: exit codes, and all that is said.
@Suite struct CommandLineTests {
    struct Usage: CustomTestStringConvertible, Sendable {
        let words: [String]
        let says: String

        init(_ words: String..., says: String) {
            self.words = words
            self.says = says
        }

        var testDescription: String { words.joined(separator: " ") }
    }

    private static let options =
        "--content, --locales, --output, --municipality, --language, --base-url, --format, --jobs, "
        + "--strict"

    @Test(arguments: [
        Usage(
            "biuld",
            says: """
                there is no command "biuld"
                    hint: did you mean "build"?
                """),
        Usage(
            "publish",
            says: """
                there is no command "publish"
                    hint: known: build, check, translate
                """),
        Usage(
            "build", "--ouput", "x",
            says: """
                there is no option "--ouput"
                    hint: did you mean "--output"?
                """),
        Usage(
            "build", "zaanstad",
            says: """
                there is no option "zaanstad"
                    hint: known: \(options)
                """),
        Usage("build", "--output", says: "the option \"--output\" needs a value"),
        Usage("build", "--output", "--strict", says: "the option \"--output\" needs a value"),
        Usage("build", "--output=", says: "the option \"--output\" needs a value"),
        Usage("build", "--strict=yes", says: "the option \"--strict\" takes no value"),
        Usage(
            "build", "--output", "a", "--output", "b",
            says: "the option \"--output\" stands 2 times, expected once"),
        Usage("build", "--jobs", "0", says: "\"0\" is no number of jobs, expected 1 to 256"),
        Usage("build", "--jobs", "257", says: "\"257\" is no number of jobs, expected 1 to 256"),
        Usage("build", "--jobs", "two", says: "\"two\" is no number of jobs, expected 1 to 256"),
        Usage(
            "build", "--format", "jsno",
            says: """
                there is no format "jsno"
                    hint: did you mean "json"?
                """),
        Usage(
            "build", "--base-url", "wegwijs.example.nl",
            says: """
                "wegwijs.example.nl" is not a complete web address
                    hint: expected an address such as https://wegwijs.example.nl/
                """),
        Usage(
            "build", "--municipality", "testdan",
            says: """
                there is no municipality "testdan"
                    hint: did you mean "testdam"?
                """),
        Usage(
            "build", "--language", "en",
            says: """
                there is no language "en"
                    hint: known: nl, ar
                """),
        Usage("build", "--content", "nowhere", says: "there is no folder \"nowhere\""),
        Usage(
            "build", "--locales", "content/facts.csv",
            says: "\"content/facts.csv\" is not a folder"),
        Usage(
            "check", "--output", "x",
            says: """
                there is no option "--output"
                    hint: known: --content, --locales, --municipality, --language, --base-url, \
                --format, --jobs, --strict
                """),
        Usage("translate", says: "expected \"translate update\""),
        Usage("translate", "new", says: "expected \"translate update\""),
        Usage(
            "translate", "update", "--language", "fa",
            says: """
                there is no language "fa"
                    hint: known: nl, ar
                """),
        Usage(
            "translate", "update", "--strict",
            says: """
                there is no option "--strict"
                    hint: known: --content, --locales, --language
                """),
    ])
    func aWrongUseIsCodeTwo(_ usage: Usage) async throws {
        let workspace = try Workspace()
        let before = try workspace.state(of: ".")
        let result = try await Tool.run(usage.words, in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(
            result.error == "wegwijs: \(usage.says)\n"
                + "    hint: \"wegwijs --help\" lists the commands and their options\n")
        #expect(try workspace.state(of: ".") == before)
    }

    @Test func noWordsAtAllShowTheHelpAsAnError() async throws {
        let workspace = try Workspace(copiesSources: false)
        let nothing = try await workspace.run()
        #expect(nothing.status == 2)
        #expect(nothing.output == "")
        #expect(nothing.error.hasPrefix("wegwijs makes Arabic, Dutch and English pages"))
    }

    @Test(arguments: [
        (["--help"], "wegwijs makes"), (["help"], "wegwijs makes"), (["-h"], "wegwijs makes"),
        (["build", "--help"], "wegwijs build [options]"),
        (["check", "-h"], "wegwijs check [options]"),
        (["translate", "update", "--help"], "wegwijs translate update"),
    ])
    func helpIsAResult(words: [String], start: String) async throws {
        let workspace = try Workspace(copiesSources: false)
        let result = try await Tool.run(words, in: workspace.folder)
        #expect(result.status == 0)
        #expect(result.error == "")
        #expect(result.output.hasPrefix(start))
    }

    @Test func theHelpNamesEveryOption() async throws {
        let workspace = try Workspace(copiesSources: false)
        let help = try await workspace.run("build", "--help").output
        for option in Self.options.split(separator: ",").map({ $0.drop { $0 == " " } }) {
            #expect(help.contains("  \(option) "), "\(option)")
        }
    }

    @Test func aGoodBuildIsCodeZero() async throws {
        let workspace = try Workspace()
        let built = try await workspace.run("build")
        #expect(built.status == 0)
        #expect(built.error == "")
        #expect(built.output.hasPrefix("Built 71 pages for 2 municipalities in 2 languages in "))
        #expect(built.output.hasSuffix(" s; 74 files changed. Open output/index.html\n"))
        let checked = try await workspace.run("check", "--strict")
        #expect(checked.status == 0)
        #expect(
            checked.output
                == "Checked: 71 pages for 2 municipalities in 2 languages, no errors.\n")
    }

    @Test func checkWritesNothing() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run("check")
        #expect(try workspace.names() == ["content", "locales"])
    }

    @Test func municipalitiesAndLanguagesMayBeChosen() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run(
            "build", "--municipality", "testdam", "--language", "ar", "--output", "one")
        let one = try workspace.state(of: "one").keys.filter { $0.hasSuffix(".html") }
        #expect(
            one.allSatisfy {
                $0.hasPrefix("testdam/ar/") || ["index.html", "testdam/index.html"].contains($0)
            })
        #expect(one.contains("testdam/ar/health/index.html"))
        let all = try await workspace.run(
            "build", "--municipality=oosterveen", "--municipality", "testdam", "--language", "nl",
            "--language=ar", "--output", "all")
        #expect(all.status == 0, "\(all.error)")
        _ = try await workspace.run("build", "--output", "plain")
        // The order of the options is not that of the site.
        #expect(try workspace.bytes(of: "all") == workspace.bytes(of: "plain"))
    }

    @Test func sourcesMayLieElsewhere() async throws {
        let workspace = try Workspace()
        try FileManager.default.createDirectory(
            atPath: workspace.path("work"), withIntermediateDirectories: true)
        let result = try await Tool.run(
            [
                "build", "--content", "../content/", "--locales=../locales", "--output",
                "../site/new/",
            ],
            in: workspace.path("work"))
        #expect(result.status == 0, "\(result.error)")
        #expect(workspace.exists("site/new/testdam/ar/index.html"))
    }

    @Test func theBaseAddressIsInThePages() async throws {
        let workspace = try Workspace()
        let result = try await workspace.run("build", "--base-url", "https://gids.example.nl")
        #expect(result.status == 0, "\(result.error)")
        let page = try workspace.read("output/testdam/ar/health/index.html")
        #expect(
            page.contains(#"hreflang="nl" href="https://gids.example.nl/testdam/nl/health/">"#))
    }

    @Test func anEnvironmentThatFailsIsCodeThree() async throws {
        let workspace = try Workspace()
        try workspace.write("x", to: "file")
        let result = try await workspace.run("build", "--output", "file/site")
        #expect(result.status == 3)
        #expect(result.output == "")
        #expect(result.error == "wegwijs: cannot make the folder \"\(workspace.folder)/file\"\n")
        #expect(try workspace.read("file") == "x")
    }

    @Test func aReaderThatGoesAwayIsNoFailure() async throws {
        let workspace = try Workspace()
        let result = try await Tool.judge(
            ["sh", "-c", "(sleep 1; \"$0\" build; echo $? >code) 2>&1 | true", try Tool.path()],
            in: workspace.folder)
        #expect(result.status == 0)
        var tries = 0
        while !workspace.exists("code"), tries < 100 {
            try await Task.sleep(for: .milliseconds(100))
            tries += 1
        }
        #expect(try workspace.read("code") == "0\n")
        #expect(workspace.exists("output/index.html"))
    }
}
