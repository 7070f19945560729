import Content
import Markdown
import Testing

/// Which texts are about safety: those of warnings, and those that an author marks.
@Suite struct CriticalTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let expected: [String]

        var testDescription: String { name }
    }

    @Test(
        "a text is critical by what holds it",
        arguments: [
            Example(name: "nothing marked", text: "Een.\n\n> [!NOTE]\n> Twee.", expected: []),
            Example(
                name: "warning and caution",
                text:
                    "> [!WARNING]\n> Een.\n>\n> - Twee.\n\n> [!CAUTION]\n> Drie.\n\n> [!TIP]\n> Vier.",
                expected: ["Een.", "Twee.", "Drie."]),
            Example(
                name: "paragraph", text: "Een. {#a critical=yes}\n\nTwee.", expected: ["Een."]),
            Example(
                name: "item with all below it",
                text: "- Een {#a critical=yes}\n  - Twee\n- Drie", expected: ["Een", "Twee"]),
            Example(
                name: "row of a table",
                text: "| A | B |\n|---|---|\n| C | D {#a critical=yes} |\n| E | F |",
                expected: ["C", "D"]),
            Example(
                name: "section with deeper ones, up to the next of its level",
                text: """
                    ## Een {#a critical=yes}

                    Twee.

                    ### Drie

                    | A | B |
                    |---|---|
                    | C | D |

                    ## Vier

                    Vijf.
                    """,
                expected: ["Een", "Twee.", "Drie", "A", "B", "C", "D"]),
            Example(
                name: "a deeper section alone",
                text: "## Een\n\n### Twee {#b critical=yes}\n\nDrie.\n\n### Vier\n\nVijf.",
                expected: ["Twee", "Drie."]),
        ])
    func marked(_ example: Example) throws {
        let reading = Reading(["pages/extra.md": SampleTree.page(example.text)])
        #expect(reading.problems.isEmpty)
        #expect(try Self.critical("extra", reading) == example.expected)
    }

    @Test func theSafetyLineOfAnApplianceAlwaysIs() throws {
        let reading = Reading()
        let edition = try #require(reading.edition())
        let appliance = try #require(edition.entries(of: .appliance).first)
        #expect(try Self.critical(appliance.id, reading).count == 1)
    }

    @Test(
        "a piece that a municipality puts in words of its own stays critical",
        arguments: [
            ("Een. {#a critical=yes}", "Lokaal. {#a change=replace}", ["Lokaal."]),
            ("- Een {#a critical=yes}", "- Lokaal {#a change=replace}", ["Lokaal"]),
            (
                "| A | B |\n|---|---|\n| C | D {#a critical=yes} |",
                "| A | B |\n|---|---|\n| X | Y {#a change=replace} |", ["X", "Y"]
            ),
            (
                "## Een {#a critical=yes}\n\nTwee.", "## Lokaal {#a change=replace}\n\nDrie.",
                ["Lokaal", "Drie."]
            ),
            ("Een. {#a}", "Lokaal. {#a change=replace critical=yes}", ["Lokaal."]),
        ])
    func replaced(national: String, local: String, expected: [String]) throws {
        let reading = Reading([
            "pages/extra.md": SampleTree.page(national),
            "municipalities/zaanstad/x.md": SampleTree.changes(of: "extra", local),
        ])
        #expect(reading.problems.isEmpty)
        #expect(try Self.critical("extra", reading) == expected)
    }

    @Test("another value than yes is an error", arguments: ["no", "YES", "1"])
    func invalid(_ value: String) {
        let reading = Reading(["pages/extra.md": SampleTree.page("Een. {#a critical=\(value)}")])
        #expect(
            reading.problems == """
                content/pages/extra.md:8:19: error: "\(value)" is no value of "critical" [invalid-critical]
                  hint: write critical=yes, or leave it out where no one can get hurt
                """)
    }

    private static func critical(_ id: String, _ reading: Reading) throws -> [String] {
        let edition = try #require(reading.edition())
        let document = try #require(edition.entry(id)).document
        var found: [String] = []
        BlockWalker.texts(in: document.body) { text, _ in
            if edition.critical.contains(text) { found.append(text.source) }
        }
        return found
    }
}
