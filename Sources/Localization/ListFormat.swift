import CICU

/// Lists as a language writes them in running text: "a, b and c".
// Sendable notes: ICU's ListFormatter is documented as immutable and thread-safe.
package final class ListFormat: @unchecked Sendable {
    package enum Kind: Sendable, Equatable, CaseIterable {
        /// All of them: "a, b and c".
        case and
        /// One of them: "a, b or c".
        case or
        /// Parts of one measure: "3 hours, 20 minutes".
        case units
    }

    private let formatter: OpaquePointer

    /// Opens the way of joining of a locale's language.
    package init(locale: String, _ kind: Kind) throws(ICUError) {
        let icuKind =
            switch kind {
            case .and: cicu_list_and
            case .or: cicu_list_or
            case .units: cicu_list_units
            }
        formatter = try ICU.open("a list format", for: locale) {
            cicu_list_format_open($0, icuKind, $1)
        }
    }

    deinit { cicu_list_format_close(formatter) }

    /// Returns the items as one text; empty for no items.
    package func format(_ items: [String]) -> String {
        guard items.count > 1 else { return items.first ?? "" }
        var bytes: [UInt8] = []
        var counts: [Int] = []
        for item in items {
            bytes.append(contentsOf: item.utf8)
            counts.append(item.utf8.count)
        }
        let result = bytes.withUnsafeBufferPointer { bytes in
            let text = cicu_text(bytes: bytes.baseAddress, count: bytes.count)
            return ICU.text {
                cicu_list_format_join(formatter, text, counts, counts.count, $0, $1)
            }
        }
        // Fails only without memory; pages are rendered by functions that cannot fail.
        return result.status > 0 ? items.joined(separator: ", ") : result.text
    }
}
