import Diagnostics
import Gettext
import TestSupport
import Testing
import Text

@Suite struct PluralRuleTests {
    static let rules = [
        "nl": "nplurals=2; plural=n != 1;",
        "en": "nplurals=2; plural=(n != 1);",
        "fr": "nplurals=2; plural=(n > 1)",
        "fa": "nplurals=2; plural=n==0 || n==1 ? 0 : 1;",
        "ar": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
            + "n%100>=11 ? 4 : 5;",
        "uk": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
            + "(n%100<10 || n%100>=20) ? 1 : 2);",
        "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 "
            + ": 2);",
        "odd": "nplurals = 5 ; plural = (!(n / 3 * 2 > 7)) + (n - n / 2 < n) * 2 + (!n) % 2 ;",
        "ja": "nplurals=1; plural=0;",
    ]

    /// Python's translation of the same expressions is the judge, for n = 0 … 1000.
    @Test(arguments: rules.keys.sorted())
    func choosesTheFormThatPythonChooses(language: String) throws {
        let value = try #require(Self.rules[language])
        let rule = try #require(PluralRule(value))
        let expression = try #require(value.split(separator: "plural").last)
            .drop { $0 == " " || $0 == "=" }.filter { $0 != ";" }
        let program = """
            import gettext
            f = gettext.c2py('''\(expression)''')
            open('out', 'w').write(' '.join(str(f(n)) for n in range(1001)))
            """
        let files = try ShellJudge.files(
            after: "python3 judge.py", files: ["judge.py": Array(program.utf8)])
        let theirs = String(decoding: try #require(files["out"]), as: UTF8.self)
        #expect((0...1000).map { "\(rule.index(for: $0))" }.joined(separator: " ") == theirs)
    }

    @Test(
        arguments: [
            "", "nplurals", "nplurals=", "nplurals=0; plural=0;", "nplurals=999; plural=0;",
            "nplurals=INTEGER; plural=EXPRESSION;", "nplurals=2; plural=", "nplurals=2; plural=n !",
            "nplurals=2; plural=(n", "nplurals=2; plural=n ? 1", "nplurals=2; plural=n",
            "nplurals=2; plural=1 % n", "nplurals=2; plural=m", "nplurals=2; plural=n != 1; x",
            "nplurals=2; plural=n =! 1;",
        ])
    func refusesWhatIsNoRule(value: String) {
        #expect(PluralRule(value) == nil)
    }

    @Test func refusesHostileDepthWithoutHarm() {
        let depth = 100_000
        for part in ["(", "!", "n?", "n+", "n?n:"] {
            #expect(
                PluralRule("nplurals=2; plural=" + String(repeating: part, count: depth)) == nil)
        }
    }

    @Test func locatesMistakesInsideTheHeader() throws {
        let text = """
            msgid ""
            msgstr ""
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Plural-Forms: nplurals=2; plural=n "
            "=! 1;\\n"
            """
        var report = Report()
        let catalog = POParser.parse(SourceFile(path: "a.po", text: text), into: &report)
        #expect(catalog.header.pluralRule == nil)
        let problem = try #require(report.diagnostics.first)
        #expect(problem.identifier == "invalid-plural-forms")
        #expect(problem.message.hasPrefix("found \"=! 1;\", expected the end of the expression"))
        #expect(problem.range.start == SourcePosition(line: 5, column: 2))
    }

    @Test func countsNegativeNumbersByTheirMagnitude() throws {
        let rule = try #require(PluralRule("nplurals=2; plural=n != 1;"))
        #expect(rule.index(for: -1) == 0)
        #expect(rule.index(for: .min) == 1)
    }
}
