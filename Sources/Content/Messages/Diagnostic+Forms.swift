import Diagnostics
import Text

/// The wording of problems with forms.
extension Diagnostic {
    static func emptyForm(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "empty-form", "expected questions in this form, found none", at: range,
            hints: ["below a heading (\"## …\") write \"1. Your question? {#name answer=lines}\""])
    }

    static func questionWithoutAnswer(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "question-without-answer",
            "expected \"answer=…\" for this question, as its neighbours have, found none",
            at: range,
            hints: ["write {#name answer=lines}, or put what asks nothing in another list"])
    }

    static func questionWithoutText(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "question-without-text", "expected a text for this question, found none",
            at: range)
    }

    static func questionWithBox(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "question-with-box", "a question of a form has no box of its own", at: range,
            hints: ["boxes stand below the question, further to the right, with answer=choice"])
    }

    static func unknownAnswer(
        _ name: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-answer", "no kind of answer is called \"\(name)\"", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func unknownChoose(
        _ name: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-choose", "\"\(name)\" is no value of \"choose\"", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func invalidCount(
        _ text: String, _ key: String, _ numbers: ClosedRange<Int>, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "invalid-count", "\"\(text)\" is no number of \(key)", at: range,
            hints: ["expected a number from \(numbers.lowerBound) to \(numbers.upperBound)"])
    }

    static func missingChoices(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-choices", "expected boxes below this question, found none", at: range,
            hints: ["write \"- [ ] …\" below it, further to the right"])
    }

    static func choiceWithoutBox(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "choice-without-box", "expected \"[ ]\" before this choice, found none",
            at: range, hints: ["write \"- [ ] …\""])
    }

    static func choiceWithoutText(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "choice-without-text", "expected a text for this choice, found none", at: range)
    }

    static func tickedChoice(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "ticked-choice", "a choice of a form is not ticked beforehand", at: range,
            hints: ["write \"- [ ] …\""])
    }

    static func answerOfChoice(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "answer-of-choice", "a choice has no answer \"\(name)\"", at: range,
            hints: ["write answer=short for a line behind it, or leave it out"])
    }

    static func boxWithoutQuestion(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "box-without-question", "this box belongs to no question", at: range,
            hints: ["boxes stand below a question with answer=choice, further to the right"])
    }

    static func missingTable(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-table", "expected a table below this question, found none", at: range,
            hints: ["write its heads \"| … | … |\" below it, further to the right"])
    }

    static func tableWithoutRows(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "table-without-rows", "expected rows to write in, found none", at: range,
            hints: ["say how many empty ones: rows=4"])
    }

    static func signerWithBox(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "signer-with-box", "somebody who signs has no box", at: range,
            hints: ["write \"- …\""])
    }

    static func signerWithoutText(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "signer-without-text", "expected who signs here, found none", at: range)
    }
}
