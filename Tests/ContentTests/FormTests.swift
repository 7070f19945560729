import Content
import Markdown
import Testing

/// Questions of a form, the room for their answers, and what authors get wrong.
@Suite struct FormTests {
    static let path = "forms/talk.md"
    static let text = """
        ---
        kind: form
        checked: 2026-11-23
        ---

        # Gesprek

        Inleiding.

        ## Jij {#you}

        Uitleg.

        1. Hoe heet je? {#name answer=short}
        2. Wat wil je? {#want answer=lines lines=3}

           Denk na.
        3. Wie leest dit? {#readers answer=choice choose=one}
           - [ ] Iedereen {#all}
           - [ ] Anders: {#other answer=short}

        ## Samen {#together}

        - Let hierop.

        4. Hoe gaat het? {#feeling answer=scale}
        5. Wie doet wat? {#tasks answer=table rows=2}

           | Taak | Wie |
           |---|---|
           | Post {#post} |
        6. Welke dag? {#day answer=date}

        - Akkoord. {#sign answer=signature}
          - Het gezin {#sign-family}
        """

    @Test func aFormHoldsItsQuestionsWithTheRoomForEachAnswer() throws {
        let reading = Reading([Self.path: Self.text])
        #expect(reading.problems == "")
        let form = try Self.form(in: reading)
        #expect(form.intro.count == 1)
        #expect(form.parts.map(\.section.id) == ["you", "together"])
        #expect(
            form.questions.map { "\($0.id): \(Self.outline($0.answer))" } == [
                "name: short", "want: 3 lines", "readers: one of all, other…", "feeling: scale",
                "tasks: 1 row, 2 empty", "day: date", "sign: Het gezin",
            ])
        #expect(form.questions.map(\.details.count) == [0, 1, 0, 0, 0, 0, 0])
    }

    @Test func numbersGoOnFromListToListAndTextStaysBetween() throws {
        let form = try Self.form(in: Reading([Self.path: Self.text]))
        let pieces = form.parts.flatMap(\.pieces).map { piece in
            switch piece {
            case .text(let blocks): "\(blocks.count) of text"
            case .questions(let questions, let first):
                "\(questions.count) from \(first.map(String.init) ?? "-")"
            }
        }
        #expect(pieces == ["1 of text", "3 from 1", "1 of text", "3 from 4", "1 from -"])
    }

    @Test func aQuestionSaysNothingAboutItsRoom() throws {
        let text = Self.text.with(" lines=3", as: "").with(" rows=2", as: "")
            .with(" choose=one", as: "").with("\n  - Het gezin {#sign-family}", as: "")
        let reading = Reading([Self.path: text])
        #expect(reading.problems == "")
        let outlines = try Self.form(in: reading).questions.map { Self.outline($0.answer) }
        #expect(outlines[1] == "2 lines" && outlines[2] == "many of all, other…")
        #expect(outlines[4] == "1 row, 4 empty" && outlines[6] == "")
    }

    @Test("a municipality changes a form, and another does not", arguments: changes)
    func changesOfAMunicipality(_ change: String, _ expected: [String]) throws {
        let header = "---\nkind: changes\nof: talk\n---\n\n"
        let reading = Reading([
            Self.path: Self.text, "municipalities/zaanstad/forms/talk.md": header + change,
        ])
        let problems = reading.problems.split(separator: "\n").filter { $0.contains(": error: ") }
        #expect(problems == [])
        let local = try Self.form(in: reading).questions
        #expect(local.map { "\($0.text.source) \(Self.outline($0.answer))" } == expected)
        let national = try Self.form(in: reading, "zevenaar").questions
        #expect(national.map(\.id) == Self.ids)
    }

    static let ids = ["name", "want", "readers", "feeling", "tasks", "day", "sign"]
    static let outlines = [
        "Hoe heet je? short", "Wat wil je? 3 lines", "Wie leest dit? one of all, other…",
        "Hoe gaat het? scale", "Wie doet wat? 1 row, 2 empty", "Welke dag? date",
        "Akkoord. Het gezin",
    ]

    static let changes: [(String, [String])] = [
        (
            "- Wie mag dit lezen? {#readers change=replace}",
            replaced(2, "Wie mag dit lezen? one of all, other…")
        ),
        (
            "- Wie? {#readers change=replace answer=short}", replaced(2, "Wie? short")
        ),
        (
            "- Wie? {#readers change=replace}\n  - [ ] Niemand {#nobody}",
            replaced(2, "Wie? one of nobody")
        ),
        (
            "- Wat doen we? {#tasks change=replace rows=0}",
            replaced(4, "Wat doen we? 1 row, 0 empty")
        ),
        (
            "- [ ] Niemand {#nobody change=add after=all}",
            replaced(2, "Wie leest dit? one of all, nobody, other…")
        ),
        (
            "| Taak | Wie |\n|---|---|\n| Fiets | Wij {#bike change=add after=post} |",
            replaced(4, "Wie doet wat? 2 row, 2 empty")
        ),
        (
            "- {#feeling change=remove}",
            Array(outlines[..<3] + outlines[4...])
        ),
        (
            "- Hoe laat? {#time change=add after=name answer=lines lines=1}",
            Array(outlines[..<1] + ["Hoe laat? 1 lines"] + outlines[1...])
        ),
    ]

    private static func replaced(_ index: Int, _ outline: String) -> [String] {
        var all = outlines
        all[index] = outline
        return all
    }

    private static func form(
        in reading: Reading, _ municipality: String = "zaanstad"
    ) throws -> Form {
        let entry = try #require(reading.edition(municipality)?.entry("talk"))
        guard case .form(let form) = entry.structure else {
            throw NoForm()
        }
        return form
    }

    private struct NoForm: Error {}

    private static func outline(_ answer: Form.Answer) -> String {
        switch answer {
        case .lines(let count): "\(count) lines"
        case .short: "short"
        case .date: "date"
        case .scale: "scale"
        case .choice(let choices, let choose):
            "\(choose) of "
                + choices.map { ($0.id ?? "-") + ($0.hasLine ? "…" : "") }.joined(separator: ", ")
        case .table(let table, let emptyRows): "\(table.rows.count) row, \(emptyRows) empty"
        case .signature(let signers): signers.map(\.text.source).joined(separator: ", ")
        }
    }
}
