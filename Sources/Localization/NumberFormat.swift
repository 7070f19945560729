import CICU

/// Numbers and amounts as a language writes them.
// Sendable notes: ICU's LocalizedNumberFormatter is documented as immutable and thread-safe.
package final class NumberFormat: @unchecked Sendable {
    package enum Style: Sendable, Equatable {
        case decimal
        /// An amount with its sign; the currency is an ISO 4217 code.
        case currency(String)
    }

    private let formatter: OpaquePointer

    /// Opens a format.
    ///
    /// - Parameters:
    ///   - locale: A BCP 47 tag, which decides digits and signs.
    ///   - style: A plain number or an amount of money.
    ///   - fractionDigits: The least and the most digits after the decimal sign, 0 to 20; a half
    ///     is rounded away from zero.
    ///   - grouping: Whether thousands are set apart where the language does so.
    /// - Throws: When the tag or the currency is not well formed or the digits are out of range.
    package init(
        locale: String, style: Style = .decimal, fractionDigits: ClosedRange<Int> = 0...0,
        grouping: Bool = true
    ) throws(ICUError) {
        guard fractionDigits.lowerBound >= 0, fractionDigits.upperBound <= 20 else {
            throw ICUError(
                ICUError.illegalArgument,
                "write numbers with \(fractionDigits) digits after the decimal sign")
        }
        var currency = ""
        if case .currency(let code) = style {
            guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
                throw ICUError(
                    ICUError.illegalArgument, "write amounts in \"\(code)\"")
            }
            currency = code
        }
        formatter = try ICU.open("a number format", for: locale) { tag, status in
            currency.withICUText { currency in
                let style = cicu_number_style(
                    currency: currency, minimum_fraction: Int32(fractionDigits.lowerBound),
                    maximum_fraction: Int32(fractionDigits.upperBound), grouping: grouping)
                return cicu_number_format_open(tag, style, status)
            }
        }
    }

    deinit { cicu_number_format_close(formatter) }

    /// Returns a whole number in the language's digits.
    package func format(_ number: Int) -> String {
        let result = ICU.text { cicu_number_format_integer(formatter, Int64(number), $0, $1) }
        // Fails only without memory; pages are rendered by functions that cannot fail.
        return result.status > 0 ? String(number) : result.text
    }

    /// Returns a number in the language's digits, rounded to the digits of this format.
    package func format(_ number: Double) -> String {
        let result = ICU.text { cicu_number_format_double(formatter, number, $0, $1) }
        return result.status > 0 ? String(number) : result.text
    }
}
