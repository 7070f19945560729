import Content
import Diagnostics
import Markdown
import Site
import Text

/// Warns of sources that are not wholly translated: one line for each source and language.
///
/// A language that is not finished says so itself on its pages, so one line tells how far it is.
struct TranslationCheck {
    let library: Library
    let languages: [Language]
    /// The folder of the languages, as messages show it.
    let locales: String

    /// Reports, and returns a line for people about each language that is not finished.
    func check(into report: inout Report) -> [String] {
        var notes: [String] = []
        for language in languages where language.code != Language.source {
            let translator = Translator(language, in: library)
            guard language.isFinished else {
                let texts = library.texts.flatMap(\.texts)
                let done = texts.filter { translator.text($0).state == .current }.count
                notes.append(
                    "Not finished: \(language.code), \(done) of \(texts.count) texts translated.")
                continue
            }
            for (_, texts) in library.texts {
                let states = texts.map { (text: $0, state: translator.text($0).state) }
                warn(
                    states.filter { $0.state == .missing }.map(\.text), language,
                    "missing-translation", "not translated into", &report)
                warn(
                    states.filter { $0.state == .stale }.map(\.text), language, "stale-translation",
                    "changed since the translation into", &report)
            }
            checkInterface(language, into: &report)
        }
        return notes
    }

    /// Warns of words of the pages themselves that have no translation.
    private func checkInterface(_ language: Language, into report: inout Report) {
        let entries = library.catalogs.interfaces[language.code]?.entries ?? [:]
        let missing = InterfaceText.allCases.filter { entries[$0.rawValue] == nil }
        guard let first = missing.first else { return }
        let path = "\(locales)/\(language.code)/interface.po"
        let count =
            missing.count == 1
            ? "1 text of the pages themselves is"
            : "\(missing.count) texts of the pages themselves are"
        report.warning(
            "missing-translation",
            "\(count) not translated into \(language.code); the first is "
                + "\"\(first.rawValue)\"",
            at: SourceRange(SourceFile(path: path, bytes: [])),
            hints: ["run \"wegwijs translate update\" and fill in the PO file"])
    }

    private func warn(
        _ texts: [InlineContent], _ language: Language, _ identifier: String, _ what: String,
        _ report: inout Report
    ) {
        guard let first = texts.first else { return }
        let isOld = identifier == "stale-translation"
        let verb = isOld ? (texts.count == 1 ? "has" : "have") : texts.count == 1 ? "is" : "are"
        let count = texts.count == 1 ? "1 text" : "\(texts.count) texts"
        report.warning(
            identifier, "\(count) \(verb) \(what) \(language.code); the first is here",
            at: first.range,
            hints: ["run \"wegwijs translate update\" and fill in the PO file"])
    }
}
