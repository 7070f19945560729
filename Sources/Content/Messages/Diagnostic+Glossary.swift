import Diagnostics
import Text

/// The wording of problems with the glossary and with the words that translations use.
extension Diagnostic {
    static func wordOfTwoTerms(
        _ name: String, _ term: String, _ other: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "word-of-two-terms",
            "\"\(name)\" stands for two terms: \"\(other)\" and \"\(term)\"", at: range,
            hints: ["one word has one meaning; take it away from one of them, or make one of both"],
            notes: [Note("the first is here", at: first)])
    }

    static func repeatedForm(
        _ name: String, of term: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "repeated-form", "the term \"\(term)\" has the form \"\(name)\" twice",
            at: range,
            hints: ["the term itself is a form of its own, with a small or a large first letter"])
    }

    static func circularMeaning(_ term: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "circular-meaning", "the meaning of \"\(term)\" is the word itself", at: range,
            hints: ["say in other words what it is, in one plain sentence"])
    }

    static func unusedTerm(
        _ term: String, _ municipality: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .warning, "unused-term", "no text of \(municipality) uses the term \"\(term)\"",
            at: range, hints: ["perhaps a form is missing: write it in the column \"forms\""])
    }

    static func sharedRendering(
        _ rendering: String, _ term: String, _ other: String, at range: SourceRange,
        first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .warning, "shared-rendering",
            "\"\(rendering)\" stands for two terms: \"\(other)\" and \"\(term)\"", at: range,
            hints: ["a reader cannot tell them apart; use another word for one of them"],
            notes: [Note("the first is here", at: first)])
    }

    static func otherRendering(
        _ term: String, expected: [String], dutch: String, at range: SourceRange,
        glossary: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .warning, "other-rendering",
            "the Dutch text uses \"\(term)\", but the translation says it in another way than the "
                + "glossary",
            at: range,
            hints: [
                "expected \(expected.map { "\"\($0)\"" }.joined(separator: " or ")), or the Dutch "
                    + "word itself",
                "the Dutch text: \(dutch)",
                "where another word is right, write \"# term: \(term)\" above this entry",
            ],
            notes: [Note("the glossary says so here", at: glossary)])
    }

    static func unknownTerm(
        _ term: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-term", "the glossary has no term \"\(term)\", as a comment says",
            at: range, hints: Spelling.hints(for: term, in: known))
    }

    static func unknownContext(_ context: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-context", "nothing reads an entry with msgctxt \"\(context)\"",
            at: range, hints: ["\"wegwijs translate update\" makes the entries that are read"])
    }
}
