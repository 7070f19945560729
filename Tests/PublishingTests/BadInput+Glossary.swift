extension BadInput {
    /// A glossary that contradicts itself.
    static let glossaries: [BadInput] = [
        BadInput(
            "form of two terms",
            .replace(
                "sponsor,sponsor,sponsors", "sponsor,sponsor,huisartsen", in: "content/glossary.csv"
            ),
            says: """
                content/glossary.csv:3:17: error: "huisartsen" stands for two terms: "huisarts" and "sponsor" [word-of-two-terms]
                    sponsor,sponsor,huisartsen,Een vrijwilliger die je helpt.,Gemeentegids,2026-11-23
                                    ^^^^^^^^^^
                    hint: one word has one meaning; take it away from one of them, or make one of both
                    note: content/glossary.csv:2:13: the first is here
                """),
        BadInput(
            "term that is another's form",
            .replace("huisartsen", "huisartsen | Sponsor", in: "content/glossary.csv"),
            says: """
                content/glossary.csv:3:9: error: "sponsor" stands for two terms: "huisarts" and "sponsor" [word-of-two-terms]
                    sponsor,sponsor,sponsors,Een vrijwilliger die je helpt.,Gemeentegids,2026-11-23
                            ^^^^^^^
                    hint: one word has one meaning; take it away from one of them, or make one of both
                    note: content/glossary.csv:2:13: the first is here
                """),
        BadInput(
            "term that is its own form",
            .replace("gp,huisarts,huisartsen", "gp,huisarts,huisarts", in: "content/glossary.csv"),
            says: """
                content/glossary.csv:2:13: error: the term "huisarts" has the form "huisarts" twice [repeated-form]
                    gp,huisarts,huisarts,Je eigen dokter in de buurt.,Gemeentegids,2026-11-23
                                ^^^^^^^^
                    hint: the term itself is a form of its own, with a small or a large first letter
                """),
        BadInput(
            "meaning that says nothing",
            .replace("Je eigen dokter in de buurt.", "Een huisarts.", in: "content/glossary.csv"),
            says: """
                content/glossary.csv:2:24: error: the meaning of "huisarts" is the word itself [circular-meaning]
                    gp,huisarts,huisartsen,Een huisarts.,Gemeentegids,2026-11-23
                                           ^^^^^^^^^^^^^
                    hint: say in other words what it is, in one plain sentence
                content/glossary.csv:2:24: warning: 1 text has changed since the translation into ar; the first is here [stale-translation]
                    gp,huisarts,huisartsen,Een huisarts.,Gemeentegids,2026-11-23
                                           ^^^^^^^^^^^^^
                    hint: run "wegwijs translate update" and fill in the PO file
                """),
        BadInput(
            "empty meaning",
            .replace("Je eigen dokter in de buurt.", "", in: "content/glossary.csv"),
            says: """
                content/glossary.csv:2:1: error: expected a value in the column "meaning", found nothing [missing-value]
                    gp,huisarts,huisartsen,,Gemeentegids,2026-11-23
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                """),
        BadInput(
            "name in a meaning",
            .replace(
                "Je eigen dokter in de buurt.", "Bel {emergency.phone}.",
                in: "content/glossary.csv"),
            says: """
                content/glossary.csv:2:24: error: found {emergency.phone} in a text that itself stands in the place of a name [fact-in-fact]
                    gp,huisarts,huisartsen,Bel {emergency.phone}.,Gemeentegids,2026-11-23
                                           ^^^^^^^^^^^^^^^^^^^^^^
                    hint: write the words here, or use {emergency.phone} where this text is used
                content/glossary.csv:2:24: warning: 1 text is not translated into ar; the first is here [missing-translation]
                    gp,huisarts,huisartsen,Bel {emergency.phone}.,Gemeentegids,2026-11-23
                                           ^^^^^^^^^^^^^^^^^^^^^^
                    hint: run "wegwijs translate update" and fill in the PO file
                """),
    ]
}
