/// How a language counts: which of its plural forms goes with a number (`Plural-Forms`).
package struct PluralRule: Sendable {
    /// How many forms there are, from 1 to ``maximumForms``.
    package let nplurals: Int
    private let expression: PluralExpression

    /// More forms than any language has (Arabic has six), so that a slip is noticed.
    static let maximumForms = 20
    /// The numbers with which a rule is tried, as `msgfmt -c` does.
    static let triedNumbers = 0...1000

    private init(nplurals: Int, expression: PluralExpression) {
        self.nplurals = nplurals
        self.expression = expression
    }

    /// Reads `nplurals=2; plural=n != 1;`, or returns nil when it is wrong in any way.
    package init?(_ value: String) {
        guard case .success(let rule) = Self.parse(Array(value.utf8)) else { return nil }
        self = rule
    }

    /// Returns the index of the form for a number, from 0 to `nplurals` - 1.
    ///
    /// Negative numbers count as their magnitude. A rule that gives an impossible index, which
    /// parsing has tried only for 0 to 1000, falls back to form 0, as gettext does.
    package func index(for n: Int) -> Int {
        guard let value = expression.value(n: UInt64(n.magnitude)), value < UInt64(nplurals) else {
            return 0
        }
        return Int(value)
    }

    /// What is wrong with a rule, and where in its bytes.
    struct Failure: Error {
        let message: String
        let lower: Int
        let upper: Int
    }

    /// Reads the value of the header field.
    static func parse(_ bytes: [UInt8]) -> Result<PluralRule, Failure> {
        do throws(Failure) {
            var parser = PluralParser(bytes: bytes)
            let (nplurals, expression) = try parser.parseRule()
            let rule = PluralRule(nplurals: nplurals, expression: expression)
            for n in triedNumbers {
                let place = (lower: parser.expressionStart, upper: parser.expressionEnd)
                guard let value = expression.value(n: UInt64(n)) else {
                    throw Failure(
                        message: "the plural expression divides by zero for n = \(n)",
                        lower: place.lower, upper: place.upper)
                }
                guard value < UInt64(nplurals) else {
                    throw Failure(
                        message: "the plural expression gives form \(value) for n = \(n), "
                            + "but nplurals is \(nplurals)",
                        lower: place.lower, upper: place.upper)
                }
            }
            return .success(rule)
        } catch {
            return .failure(error)
        }
    }
}
