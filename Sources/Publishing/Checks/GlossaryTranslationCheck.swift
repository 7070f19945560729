import Content
import Diagnostics
import Text

/// Warns of terms that a language has no word for, or whose Dutch sound its readers cannot read.
struct GlossaryTranslationCheck {
    let library: Library
    let languages: [Language]

    /// A language that is not finished is passed over: the line about it counts its texts.
    func check(into report: inout Report) {
        let levels = [library.national] + library.municipalities.map(\.sources)
        for language in languages where language.code != Language.source && language.isFinished {
            for terms in levels.map(\.glossary) {
                warn(
                    terms.filter { library.catalogs.rendering(of: $0, in: language.code) == nil },
                    language, "without a word in", &report)
                // Latin letters tell their reader the sound well enough.
                guard !language.isInLatinScript else { continue }
                warn(
                    terms.filter { library.catalogs.sound(of: $0, in: language.code) == nil },
                    language, "whose sound is not written in the letters of", &report)
            }
        }
    }

    private func warn(
        _ terms: [GlossaryTerm], _ language: Language, _ what: String, _ report: inout Report
    ) {
        guard let first = terms.first else { return }
        let count =
            terms.count == 1 ? "the glossary has 1 term" : "the glossary has \(terms.count) terms"
        report.warning(
            "missing-translation", "\(count) \(what) \(language.code); the first is here",
            at: first.word.range,
            hints: ["run \"wegwijs translate update\" and fill in \(language.code)/glossary.po"])
    }
}
