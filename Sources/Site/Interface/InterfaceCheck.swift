package import Content
package import Diagnostics
import Localization
import Text

/// Checks the translated words of the pages: patterns that ICU reads, arguments, plural forms.
package enum InterfaceCheck {
    package static func check(_ library: Library, into report: inout Report) {
        for language in library.languages {
            guard let catalog = library.catalogs.interfaces[language.code] else { continue }
            let known = Set(InterfaceText.allCases.map(\.rawValue))
            // Opened once for each language: ICU tries the rules on a thousand numbers.
            let forms = try? PluralForms(locale: language.formattingTag)
            for (id, entry) in catalog.entries where known.contains(id) {
                check(entry, of: id, in: language, forms, into: &report)
            }
        }
    }

    /// Checks one translation that is in no catalogue yet.
    package static func check(
        _ entry: InterfaceCatalog.Entry, of id: String, in language: Language,
        into report: inout Report
    ) {
        let forms = try? PluralForms(locale: language.formattingTag)
        check(entry, of: id, in: language, forms, into: &report)
    }

    private static func check(
        _ entry: InterfaceCatalog.Entry, of id: String, in language: Language,
        _ forms: PluralForms?, into report: inout Report
    ) {
        let format: MessageFormat
        do {
            format = try MessageFormat(pattern: entry.pattern, locale: language.formattingTag)
        } catch {
            report.error(
                "invalid-message", "the pattern \"\(entry.pattern)\" cannot be read: \(error)",
                at: entry.range,
                hints: ["expected ICU MessageFormat, with the braces of: \(id)"])
            return
        }
        if let original = try? MessageFormat(pattern: id, locale: Language.source) {
            let expected = Set(original.argumentNames)
            let found = Set(format.argumentNames)
            for name in expected.subtracting(found).sorted() {
                report.error(
                    "missing-placeholder", "the translation lacks \"{\(name)}\"", at: entry.range,
                    hints: ["copy it from the Dutch text as it is"])
            }
            for name in found.subtracting(expected).sorted() {
                report.error(
                    "extra-placeholder",
                    "the translation has \"{\(name)}\", which the Dutch text has not",
                    at: entry.range)
            }
        }
        guard let forms else { return }
        for finding in forms.missing(in: format.pattern) {
            report.error(
                "missing-plural-form",
                "the translation lacks the plural form \"\(finding.form)\" of \"\(finding.argument)\"",
                at: entry.range,
                hints: ["\(language.name) counts with this form too; add \(finding.form) {…}"])
        }
        for finding in forms.unknown(in: format.pattern) {
            report.error(
                "unknown-plural-form",
                "\(language.name) has no plural form \"\(finding.form)\"", at: entry.range)
        }
    }
}
