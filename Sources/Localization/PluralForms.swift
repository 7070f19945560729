/// Checks that the plurals of a pattern have the forms that a language needs.
package struct PluralForms: Sendable {
    /// A form that is missing, or that the language does not have.
    package struct Finding: Sendable, Equatable {
        /// The form: `few`.
        package let form: String
        /// The name of the argument that chooses by it.
        package let argument: String
        /// The argument in the pattern, in bytes of UTF-8.
        package let range: Range<Int>
    }

    /// The largest number that is tried.
    ///
    /// Guides count days, keys and people; so the form `many` of French, which starts at a
    /// million, is not asked for.
    private static let largest = 1000

    private struct Table {
        let rules: PluralRules
        /// The forms of the numbers from 0 to ``largest``.
        let forms: [String]

        init(locale: String, kind: PluralRules.Kind) throws(ICUError) {
            let rules = try PluralRules(locale: locale, kind: kind)
            self.rules = rules
            forms = (0...largest).map(rules.select)
        }

        func form(of number: Int) -> String {
            let magnitude = number.magnitude
            return magnitude < forms.count ? forms[Int(magnitude)] : rules.select(number)
        }
    }

    private let cardinal: Table
    private let ordinal: Table

    /// Opens the check for a locale's language; good for any number of patterns.
    package init(locale: String) throws(ICUError) {
        cardinal = try Table(locale: locale, kind: .cardinal)
        ordinal = try Table(locale: locale, kind: .ordinal)
    }

    /// Returns the forms that some whole number up to 1000 needs and that the pattern lacks.
    ///
    /// Explicit choices count: with `=1{…}` Dutch needs no `one`, because only 1 takes it.
    package func missing(in pattern: MessagePattern) -> [Finding] {
        findings(in: pattern) { argument, table in
            let explicit = argument.selectors.compactMap(\.number)
            return table.rules.keywords.filter { keyword in
                guard !argument.selectors.contains(where: { $0.text == keyword }) else {
                    return false
                }
                return (0...Self.largest).contains {
                    table.form(of: $0 - argument.offset) == keyword && !explicit.contains($0)
                }
            }
        }
    }

    /// Returns the forms in the pattern that no number takes in this language.
    package func unknown(in pattern: MessagePattern) -> [Finding] {
        findings(in: pattern) { argument, table in
            argument.selectors.filter { !$0.isExplicit }.map(\.text)
                .filter { !table.rules.keywords.contains($0) }
        }
    }

    private func findings(
        in pattern: MessagePattern, _ forms: (MessagePattern.Argument, Table) -> [String]
    ) -> [Finding] {
        pattern.arguments.flatMap { argument -> [Finding] in
            guard argument.kind == .plural || argument.kind == .ordinal else { return [] }
            return forms(argument, argument.kind == .plural ? cardinal : ordinal).map {
                Finding(form: $0, argument: argument.name, range: argument.range)
            }
        }
    }
}
