import Content
import Diagnostics
import Markdown
import Text

/// Warns of sources that are not wholly translated: one line for each source and language.
struct TranslationCheck {
    let library: Library
    let languages: [Language]

    func check(into report: inout Report) {
        let templates = TranslationTemplate(library).texts()
        for language in languages where language.code != Language.source {
            let translator = Translator(language, in: library)
            for (_, texts) in templates {
                let states = texts.map { (text: $0, state: translator.text($0).state) }
                warn(
                    states.filter { $0.state == .missing }.map(\.text), language,
                    "missing-translation", "not translated into", &report)
                warn(
                    states.filter { $0.state == .stale }.map(\.text), language, "stale-translation",
                    "changed since their translation into", &report)
            }
        }
    }

    private func warn(
        _ texts: [InlineContent], _ language: Language, _ identifier: String, _ what: String,
        _ report: inout Report
    ) {
        guard let first = texts.first else { return }
        let count = texts.count == 1 ? "1 text is" : "\(texts.count) texts are"
        report.warning(
            identifier, "\(count) \(what) \(language.code); the first is here", at: first.range,
            hints: ["run \"wegwijs translate update\" and fill in the PO file"])
    }
}
