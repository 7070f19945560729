extension BadInput {
    static let limits: [BadInput] = [
        BadInput(
            "unknown limit",
            .write(Array("sentence-word: 12\n".utf8), to: "content/language-level.txt"),
            says: """
                content/language-level.txt:1:1: error: no setting is called "sentence-word" [unknown-setting]
                    sentence-word: 12
                    ^^^^^^^^^^^^^
                    hint: did you mean "sentence-words"?
                """),
        BadInput(
            "limits that are no numbers",
            .write(
                Array("# streng\nen.word-letters: twelve\npassive-percent: 101\n".utf8),
                to: "content/language-level.txt"),
            says: """
                content/language-level.txt:2:18: error: "twelve" is no limit for "en.word-letters" [invalid-limit]
                    en.word-letters: twelve
                                     ^^^^^^
                    hint: expected a whole number from 5 to 100
                content/language-level.txt:3:18: error: "101" is no limit for "passive-percent" [invalid-limit]
                    passive-percent: 101
                                     ^^^
                    hint: expected a whole number from 0 to 100
                """),
        BadInput(
            "limit without a value",
            .write(Array("reading-ease:\n".utf8), to: "content/language-level.txt"),
            says: """
                content/language-level.txt:1:1: error: "" is no limit for "reading-ease" [invalid-limit]
                    reading-ease:
                    ^^^^^^^^^^^^
                    hint: expected a whole number from -100 to 120
                """),
    ]
}
