import Content
import Diagnostics
import Exchange
import Gettext
import Markdown
import Site
import Text

/// Refuses translations that would be errors in the catalogue: lost placeholders and links, marks
/// of direction, Markdown that we do not have, patterns that ICU cannot read.
struct TranslationGate {
    let language: Language

    /// Returns what is wrong, at the place of the translation in the imported file.
    func problems(_ unit: ExchangeUnit, _ source: String) -> [Diagnostic] {
        guard let range = unit.range else { return [] }
        var report = Report()
        for translation in unit.translations {
            var marks = Report()
            SourceChecks.check(SourceFile(path: "", text: translation), into: &marks)
            for mark in marks.sorted {
                report.add(
                    Diagnostic(
                        mark.severity, mark.identifier, mark.message, at: range,
                        hints: mark.hints))
            }
            if unit.catalog == "interface.po" {
                InterfaceCheck.check(
                    InterfaceCatalog.Entry(pattern: translation, range: range), of: source,
                    in: language, into: &report)
            } else {
                for problem in PlaceholderCheck.compare(source: source, translation: translation) {
                    report.add(.placeholder(problem, at: range))
                }
                _ = MarkdownParser.parseInline(translation, at: range, into: &report)
            }
        }
        return report.sorted
    }
}
