import PlainLanguage
import Text

/// The texts of one source or catalogue, sentence by sentence.
struct MeasuredDocument {
    struct Reading {
        let passage: Passage
        let sentences: [Sentence]
    }

    /// The path as messages show it.
    let path: String
    let file: SourceFile
    let language: ReadingLanguage
    let readings: [Reading]
}
