import Testing

/// Every mistake in a form, with its place and what helps.
@Suite struct FormProblemTests {
    @Test("a form holds a mistake", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    private static func form(
        _ name: String, _ part: String, _ other: String, _ expected: String
    ) -> SourceCase {
        SourceCase(name, [FormTests.path: FormTests.text.with(part, as: other)], expected)
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "no questions",
            [FormTests.path: "---\nkind: form\nchecked: 2026-11-23\n---\n\n# Leeg\n\nNiets.\n"],
            """
            content/forms/talk.md:6:3: error: expected questions in this form, found none [empty-form]
              hint: below a heading ("## …") write "1. Your question? {#name answer=lines}"
            """),
        form(
            "unknown kind of answer", "answer=scale", "answer=scael",
            """
            content/forms/talk.md:26:35: error: no kind of answer is called "scael" [unknown-answer]
              hint: did you mean "scale"?
            """),
        form(
            "question without answer", " {#feeling answer=scale}", " {#feeling}",
            """
            content/forms/talk.md:26:1: error: expected "answer=…" for this question, as its neighbours have, found none [question-without-answer]
              hint: write {#name answer=lines}, or put what asks nothing in another list
            """),
        form(
            "question without id or answer", " {#feeling answer=scale}", "",
            """
            content/forms/talk.md:26:1: error: expected "answer=…" for this question, as its neighbours have, found none [question-without-answer]
              hint: write {#name answer=lines}, or put what asks nothing in another list
            """),
        form(
            "question without text", "Hoe gaat het? {#feeling", "{#feeling",
            """
            content/forms/talk.md:26:1: error: expected a text for this question, found none [question-without-text]
            """),
        form(
            "question with a box", "- Akkoord.", "- [ ] Akkoord.",
            """
            content/forms/talk.md:34:1: error: a question of a form has no box of its own [question-with-box]
              hint: boxes stand below the question, further to the right, with answer=choice
            """),
        form(
            "too many lines", "lines=3", "lines=300",
            """
            content/forms/talk.md:15:42: error: "300" is no number of lines [invalid-count]
              hint: expected a number from 1 to 20
            """),
        form(
            "rows in words", "rows=2", "rows=twee",
            """
            content/forms/talk.md:27:44: error: "twee" is no number of rows [invalid-count]
              hint: expected a number from 0 to 20
            """),
        form(
            "lines for a day", "answer=date", "answer=date lines=2",
            """
            content/forms/talk.md:32:33: error: "lines" means nothing here [misplaced-attribute]
              hint: it belongs to questions with answer=lines
            """),
        form(
            "unknown number of choices", "choose=one", "choose=on",
            """
            content/forms/talk.md:18:50: error: "on" is no value of "choose" [unknown-choose]
              hint: did you mean "one"?
            """),
        form(
            "no choices", "\n   - [ ] Iedereen {#all}\n   - [ ] Anders: {#other answer=short}", "",
            """
            content/forms/talk.md:18:1: error: expected boxes below this question, found none [missing-choices]
              hint: write "- [ ] …" below it, further to the right
            """),
        form(
            "choice without box", "- [ ] Anders", "- Anders",
            """
            content/forms/talk.md:20:4: error: expected "[ ]" before this choice, found none [choice-without-box]
              hint: write "- [ ] …"
            """),
        form(
            "choice without text", "Iedereen {#all}", "{#all}",
            """
            content/forms/talk.md:19:4: error: expected a text for this choice, found none [choice-without-text]
            """),
        form(
            "ticked choice", "- [ ] Iedereen", "- [x] Iedereen",
            """
            content/forms/talk.md:19:4: error: a choice of a form is not ticked beforehand [ticked-choice]
              hint: write "- [ ] …"
            """),
        form(
            "choice with lines", "{#other answer=short}", "{#other answer=lines}",
            """
            content/forms/talk.md:20:33: error: a choice has no answer "lines" [answer-of-choice]
              hint: write answer=short for a line behind it, or leave it out
            """),
        form(
            "boxes below another answer", "answer=choice choose=one", "answer=lines",
            """
            content/forms/talk.md:19:4: error: this box belongs to no question [box-without-question]
              hint: boxes stand below a question with answer=choice, further to the right
            content/forms/talk.md:20:4: error: this box belongs to no question [box-without-question]
              hint: boxes stand below a question with answer=choice, further to the right
            content/forms/talk.md:20:26: error: "answer" means nothing here [misplaced-attribute]
              hint: it belongs to items of a list below a heading ("## …")
            """),
        form(
            "box without a question", "- Let hierop.", "- [ ] Let hierop.",
            """
            content/forms/talk.md:24:1: error: this box belongs to no question [box-without-question]
              hint: boxes stand below a question with answer=choice, further to the right
            """),
        form(
            "no table", "\n   | Taak | Wie |\n   |---|---|\n   | Post {#post} |\n", "",
            """
            content/forms/talk.md:27:1: error: expected a table below this question, found none [missing-table]
              hint: write its heads "| … | … |" below it, further to the right
            """),
        form(
            "table without rows", "rows=2}\n\n   | Taak | Wie |\n   |---|---|\n   | Post {#post} |",
            "rows=0}\n\n   | Taak | Wie |\n   |---|---|",
            """
            content/forms/talk.md:27:1: error: expected rows to write in, found none [table-without-rows]
              hint: say how many empty ones: rows=4
            """),
        form(
            "signer with a box", "- Het gezin", "- [ ] Het gezin",
            """
            content/forms/talk.md:35:3: error: somebody who signs has no box [signer-with-box]
              hint: write "- …"
            """),
        form(
            "signer without name", "Het gezin {#sign-family}", "{#sign-family}",
            """
            content/forms/talk.md:35:3: error: expected who signs here, found none [signer-without-text]
            """),
        form(
            "question in the introduction", "Inleiding.", "- Hoe laat? {#time answer=short}",
            """
            content/forms/talk.md:8:20: error: "answer" means nothing here [misplaced-attribute]
              hint: it belongs to items of a list below a heading ("## …")
            """),
        form(
            "paragraph as a question", "Uitleg.", "Hoe laat? {#time answer=short}",
            """
            content/forms/talk.md:12:18: error: "answer" means nothing here [misplaced-attribute]
              hint: it belongs to items of a list below a heading ("## …")
            """),
        form(
            "role of a choice", "{#all}", "{#all role=family}",
            """
            content/forms/talk.md:19:25: error: "role" means nothing here [misplaced-attribute]
              hint: it belongs to tasks
            """),
        SourceCase(
            "answer on a page",
            SampleTree.edited("pages/waste.md", "{#green}", "{#green answer=lines}"),
            """
            content/pages/waste.md:13:22: error: "answer" means nothing here [misplaced-attribute]
              hint: it belongs to questions of a form
            """),
        form(
            "unknown attribute", "answer=date", "anser=date",
            """
            content/forms/talk.md:32:1: error: expected "answer=…" for this question, as its neighbours have, found none [question-without-answer]
              hint: write {#name answer=lines}, or put what asks nothing in another list
            content/forms/talk.md:32:21: error: no attribute is called "anser" [unknown-attribute]
              hint: did you mean "answer"?
            """),
        SourceCase(
            "a municipality's question without choices",
            [
                FormTests.path: FormTests.text,
                "municipalities/zaanstad/forms/talk.md":
                    "---\nkind: changes\nof: talk\n---\n\n- Wie? {#who change=add after=name answer=choice}\n",
            ],
            """
            content/municipalities/zaanstad/forms/talk.md:6:1: error: expected boxes below this question, found none [missing-choices]
              hint: write "- [ ] …" below it, further to the right
            """),
    ]
}
