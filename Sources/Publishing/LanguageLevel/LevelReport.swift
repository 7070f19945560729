import PlainLanguage

/// What was measured and found, the documents that are hardest to read first.
struct LevelReport {
    struct DocumentReport {
        let path: String
        let language: ReadingLanguage
        let figures: Figures
        /// In the order of the text, those about the whole document first.
        let findings: [Finding]

        var over: Int { findings.count { $0.isOver } }
    }

    struct Total {
        let language: ReadingLanguage
        let documents: Int
        let figures: Figures
    }

    let documents: [DocumentReport]
    let totals: [Total]
    /// The terms that the glossary lacks, those of most documents first.
    let terms: [Finding]

    /// How many findings go over a limit.
    var over: Int { documents.reduce(0) { $0 + $1.over } + terms.count { $0.isOver } }
}
