import Diagnostics
import PlainLanguage

extension LevelReport {
    /// The report for the terminal: totals, a line for each document, the findings below theirs.
    var text: String {
        var text = ""
        for total in totals {
            text += "\(total.language.rawValue): \(total.documents) documents, "
            text += Self.line(total.figures, total.language) + "\n"
        }
        for document in documents {
            text += "\n\(document.path): \(Self.line(document.figures, document.language))\n"
            text += DiagnosticFormat.text.write(document.findings.map(\.diagnostic))
        }
        if !terms.isEmpty {
            text += "\nTerms that the glossary does not explain: \(terms.count)\n"
            text += DiagnosticFormat.text.write(terms.map(\.diagnostic))
        }
        return text + "\n\(verdict)\n"
    }

    /// The last line, for people.
    var verdict: String {
        switch over {
        case 0: "Plain language: everything is within the limits."
        case 1: "Plain language: 1 finding goes over the limits."
        default: "Plain language: \(over) findings go over the limits."
        }
    }

    private static func line(_ figures: Figures, _ language: ReadingLanguage) -> String {
        var line = "\(figures.sentences) sentences, \(figures.words) words"
        guard figures.sentences > 0 else { return line }
        line += "; \(Tenths(figures.meanSentence)) words a sentence, the longest "
        line += "\(figures.longest); \(figures.longWords) long words; "
        line += "\(figures.passiveSentences) passive"
        if let ease = figures.readingEase(language) { line += "; reading ease \(Tenths(ease))" }
        return line
    }
}

extension Finding {
    /// The finding in the form of the other problems of sources.
    var diagnostic: Diagnostic {
        Diagnostic(isOver ? .error : .warning, identifier, message, at: range)
    }
}
