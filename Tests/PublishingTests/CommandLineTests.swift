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
        "--content, --locales, --output, --municipality, --language, --pair, --base-url, --format, "
        + "--jobs, --require, --strict"

    @Test(arguments: [
        Usage(
            "biuld",
            says: """
                there is no command "biuld"
                    hint: did you mean "build"?
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
            "build", "--pair", "arnl",
            says: """
                "arnl" is no pair of languages
                    hint: expected the codes of two languages with a plus between, such as ar+nl
                """),
        Usage(
            "build", "--pair", "ar+nl+ar",
            says: """
                "ar+nl+ar" is no pair of languages
                    hint: expected the codes of two languages with a plus between, such as ar+nl
                """),
        Usage(
            "check", "--pair", "+nl",
            says: """
                "+nl" is no pair of languages
                    hint: expected the codes of two languages with a plus between, such as ar+nl
                """),
        Usage(
            "build", "--pair", "at+nl",
            says: """
                there is no language "at" for the pair "at+nl"
                    hint: did you mean "ar"?
                """),
        Usage(
            "build", "--pair", "nl+nl",
            says: """
                the pair "nl+nl" has one language twice
                    hint: expected two languages
                """),
        Usage(
            "build", "--pair", "ar+nl", "--pair", "ar+nl",
            says: """
                the pair "ar+nl" stands twice
                    hint: one order is enough: the first stands where its readers begin
                """),
        Usage(
            "build", "--pair", "ar+nl", "--pair", "nl+ar",
            says: """
                the pairs "ar+nl" and "nl+ar" are the same two languages
                    hint: one order is enough: the first stands where its readers begin
                """),
        Usage(
            "build", "--language", "ar", "--pair", "ar+nl",
            says: """
                the pair "ar+nl" needs the language "nl", which is not built
                    hint: add "--language nl", or leave out --language
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
                    hint: known: --content, --locales, --municipality, --language, --pair, \
                --base-url, --format, --jobs, --require, --today, --strict, --facts
                """),
        Usage(
            "confirm",
            says: """
                expected the name of a fact, a service or a text
                    hint: "wegwijs facts" lists what is to be checked
                """),
        Usage(
            "confirm", "--all",
            says: "--all needs --municipality: nobody checks the whole nation at once"),
        Usage(
            "confirm", "--all", "--municipality", "testdam", "doctor",
            says: "--all takes no names and no source: it is everything at once"),
        Usage(
            "confirm", "doctor", "--on", "2026-11",
            says: "\"2026-11\" is not a day, expected a day such as 2026-11-23"),
        Usage(
            "confirm", "doctor", "--source", "https://x",
            says: """
                "https://x" is not a complete web address
                    hint: expected an address such as https://www.zaanstad.nl
                """),
        Usage(
            "confirm", "doctor", "--source", "een\nbron",
            says: "a source is one line of text, without marks and control characters"),
        Usage(
            "confirm", "doctor", "--municipality", "testdan",
            says: """
                there is no municipality "testdan"
                    hint: did you mean "testdam"?
                """),
        Usage(
            "facts", "--older-than", "6",
            says: """
                "6" is no age
                    hint: expected a number and d, w, m or y (days, weeks, months, years), such as 6m
                """),
        Usage(
            "facts", "--format", "htm",
            says: """
                there is no format "htm"
                    hint: did you mean "html"?
                """),
        Usage(
            "new", says: "expected \"new municipality\", \"new language\" or \"new document\""),
        Usage(
            "new", "langauge", "uk",
            says: """
                there is no "new langauge"
                    hint: did you mean "language"?
                """),
        Usage(
            "new", "language", "ukr",
            says: """
                nothing is known about a language with the code "ukr"
                    hint: did you mean "uk" (Ukrainian)?
                """),
        Usage(
            "new", "language", "Tigrinja",
            says: """
                "Tigrinja" is not a language code
                    hint: did you mean "ti" (Tigrinya)?
                """),
        Usage(
            "new", "language", "ar",
            says: "there is a language \"ar\" already; nothing was written"),
        Usage(
            "new", "language", "uk", "--fallback", "en",
            says: """
                there is no language "en"
                    hint: known: nl, ar
                """),
        Usage(
            "new", "municipality", "testdam", "--name", "Testdam",
            says: "there is a municipality \"testdam\" already; nothing was written"),
        Usage(
            "new", "municipality", "velsen",
            says: """
                a municipality needs --name and --url: they stand on every page, and no program \
                can know them
                    hint: take both from its own web site
                """),
        Usage(
            "new", "municipality", "Velsen", "--name", "Velsen",
            says: """
                "Velsen" cannot be an id
                    hint: an id starts with a letter and holds a-z, 0-9 and "-"
                """),
        Usage(
            "new", "document", "pgae", "bicycle",
            says: """
                no kind of document is called "pgae"
                    hint: did you mean "page"?
                """),
        Usage(
            "new", "document", "page", "services",
            says: """
                the site itself uses the name "services"
                    hint: an id starts with a letter and holds a-z, 0-9 and "-"
                """),
        Usage(
            "new", "document", "page", "health",
            says: "\"content/pages/health.md\" is there already; nothing was written"),
        Usage(
            "new", "document", "changes", "x",
            says: """
                changes need the document that they change and a municipality
                    hint: new document changes x --of health --municipality zaanstad
                """),
        Usage(
            "new", "document", "changes", "x", "--of", "healt", "--municipality", "testdam",
            says: """
                no national document is called "healt"
                    hint: did you mean "health"?
                """),
        Usage(
            "translate", "exprot",
            says: """
                there is no command "translate exprot"
                    hint: did you mean "export"?
                """),
        Usage(
            "translate", "export",
            says: "expected \"--language CODE\": an export is for one language"),
        Usage(
            "translate", "export", "--language", "nl",
            says: "\"nl\" is the language of the sources"),
        Usage(
            "translate", "export", "--language", "ar", "--only", "mising",
            says: """
                there are no texts "mising"
                    hint: did you mean "missing"?
                """),
        Usage(
            "translate", "export", "--language", "ar", "--format", "xls",
            says: """
                there is no format "xls"
                    hint: known: xliff, csv
                """),
        Usage("translate", "import", says: "expected \"translate import FILE\""),
        Usage("translate", "import", "ar.csv", says: "there is no file \"ar.csv\""),
        Usage(
            "translate", "import", "ar.csv", "--origin", "robot",
            says: """
                there is no origin "robot"
                    hint: known: human, reviewed, machine
                """),
        Usage(
            "translate",
            says: """
                expected a word after "translate"
                    hint: known: update, status, keep, mark, export, import
                """),
        Usage(
            "translate", "updat",
            says: """
                there is no command "translate updat"
                    hint: did you mean "update"?
                """),
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

    @Test func anUnknownCommandListsThoseThatThereAre() async throws {
        let result = try await Workspace(copiesSources: false).run("publish")
        #expect(result.status == 2)
        #expect(
            result.error.hasPrefix(
                """
                wegwijs: there is no command "publish"
                    hint: known: build, check, 
                """))
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
        (["translate", "--help"], "wegwijs translate update"),
        (["translate", "update", "--help"], "wegwijs translate update"),
        (["translate", "export", "--help"], "wegwijs translate export"),
        (["translate", "import", "-h"], "wegwijs translate import"),
        (["translate", "status", "--help"], "wegwijs translate status"),
        (["translate", "keep", "--help"], "wegwijs translate keep"),
        (["translate", "mark", "--help"], "wegwijs translate mark"),
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
        #expect(built.output.hasSuffix(" s; 84 files changed. Open output/index.html\n"))
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
