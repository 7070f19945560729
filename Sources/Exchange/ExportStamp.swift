import Text

/// What a translation was when it was exported: its state and its fingerprint, in one word such as
/// `t3f2a9c0d1e4b`.
///
/// With it an import tells what changed on which side. It begins with a letter, so that no
/// spreadsheet takes it for a number.
package struct ExportStamp: Sendable, Equatable {
    package let state: ExchangeState
    package let fingerprint: String

    package init(_ strings: [String], _ state: ExchangeState) {
        self.state = state
        fingerprint = Self.fingerprint(of: strings)
    }

    /// Reads a stamp; nil where the text is none.
    package init?(_ text: String) {
        guard let letter = text.first,
            let state = ExchangeState.allCases.first(where: { $0.rawValue.first == letter })
        else { return nil }
        let digits = text.dropFirst()
        guard digits.utf8.count == 12, digits.allSatisfy(\.isHexDigit) else { return nil }
        self.state = state
        fingerprint = String(digits)
    }

    package var text: String { state.rawValue.prefix(1) + fingerprint }

    package static func fingerprint(of strings: [String]) -> String {
        Fingerprint.of(strings.joined(separator: "\u{0}"))
    }
}
