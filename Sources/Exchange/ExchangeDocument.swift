/// What a file for translators holds.
package struct ExchangeDocument: Sendable {
    package enum Format: String, CaseIterable, Sendable {
        case xliff
        case csv
    }

    /// The language of the translations: `ar`.
    package let language: String
    package let format: Format
    package let units: [ExchangeUnit]
    /// How many texts of the file were reported and left out.
    package let refused: Int

    package init(language: String, format: Format, units: [ExchangeUnit], refused: Int = 0) {
        self.language = language
        self.format = format
        self.units = units
        self.refused = refused
    }
}
