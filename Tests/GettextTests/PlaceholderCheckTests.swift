import Gettext
import Testing

@Suite struct PlaceholderCheckTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let source: String
        let translation: String
        /// `kind text@place` of every problem.
        let problems: [String]
        var testDescription: String { "\(source) → \(translation)" }
    }

    static let cases = [
        Case(source: "Bel {phone}.", translation: "اتصل بـ {phone}.", problems: []),
        Case(source: "Bel {phone}.", translation: "اتصل.", problems: ["missing {phone}"]),
        Case(source: "Bel.", translation: "a {b}", problems: ["extra {b}@2..<5"]),
        Case(
            source: "{a} en {a}", translation: "{a} {b} {b}",
            problems: ["missing {a}", "extra {b}@4..<7", "extra {b}@8..<11"]),
        Case(
            source: "{count, plural, one {# dag} other {# {x} dagen}}",
            translation: "{count,plural, zero {0} two {يومان} other {# يوم}}", problems: []),
        Case(
            source: "{count, plural, one {a} other {b}}", translation: "{count}",
            problems: ["missing {count, plural}", "extra {count}@0..<7"]),
        Case(source: "a", translation: "b}", problems: ["unbalanced }@1..<2"]),
        Case(
            source: "{a}", translation: "{a", problems: ["missing {a}", "unbalanced {@0..<1"]),
        Case(
            source: "[x](health.md) [y](health.md)", translation: "[ق](health.md)", problems: []),
        Case(
            source: "[x](a.md#b \"t\")", translation: "[x](a.md) ](",
            problems: ["missing a.md#b", "extra a.md@4..<8"]),
        Case(source: "[x](a(b)c)", translation: "[x](a(b)c)", problems: []),
        Case(source: "", translation: "", problems: []),
    ]

    @Test(arguments: cases)
    func comparesPlaceholdersAndLinks(case test: Case) {
        let problems = PlaceholderCheck.compare(source: test.source, translation: test.translation)
        let shown = problems.map { problem in
            "\(problem.kind) \(problem.text)\(problem.place.map { "@\($0)" } ?? "")"
        }
        #expect(shown == test.problems)
    }

    @Test func takesEscapedBracesAsText() {
        let problems = PlaceholderCheck.compare(source: "\\{a\\}", translation: "b")
        #expect(problems.isEmpty)
    }
}
