import CICU

/// The alphabetical order of a language.
///
/// Source: Unicode Technical Standard 10, with CLDR's tailorings.
// Sendable notes: ICU's collator is not changed after opening. Comparing and making keys are
// const methods that read its data and settings, which ICU shares between collators anyway.
package final class Collator: @unchecked Sendable {
    private let collator: OpaquePointer

    /// Opens the order of a locale; `-u-kn` in the tag sorts numbers by their value.
    package init(locale: String) throws(ICUError) {
        collator = try ICU.open("a collator", for: locale) { cicu_collator_open($0, $1) }
    }

    deinit { cicu_collator_close(collator) }

    /// Returns -1, 0 or 1 as the first text comes before, with, or after the second.
    package func compare(_ left: String, _ right: String) -> Int {
        left.withICUText { left in
            right.withICUText { Int(cicu_collator_compare(collator, left, $0)) }
        }
    }

    /// Returns bytes whose plain order is the order of the texts.
    package func sortKey(_ text: String) -> [UInt8] {
        text.withICUText { text in
            // A key takes about two bytes a letter; ICU tells the length where that is short.
            let key = [UInt8](unsafeUninitializedCapacity: 2 * text.count + 16) { room, count in
                let buffer = cicu_buffer(bytes: room.baseAddress, capacity: room.count)
                let length = cicu_collator_sort_key(collator, text, buffer)
                count = length <= room.count ? length : 0
            }
            guard key.isEmpty else { return key }
            let needed = cicu_collator_sort_key(collator, text, cicu_buffer())
            return [UInt8](unsafeUninitializedCapacity: needed) { room, count in
                let buffer = cicu_buffer(bytes: room.baseAddress, capacity: room.count)
                count = cicu_collator_sort_key(collator, text, buffer)
            }
        }
    }

    /// Returns the items in the order of their texts.
    ///
    /// Texts that the language does not tell apart come in the order of their bytes, and equal
    /// texts in the order given, so that the result is the same on every run.
    package func sorted<Item>(_ items: some Sequence<Item>, by text: (Item) -> String) -> [Item] {
        let keyed = items.enumerated().map { offset, item in
            let text = text(item)
            return (key: sortKey(text), text: text, offset: offset, item: item)
        }
        return keyed.sorted { left, right in
            if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
            if !left.text.utf8.elementsEqual(right.text.utf8) {
                return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
            }
            return left.offset < right.offset
        }
        .map(\.item)
    }

    /// Returns the texts in order.
    package func sorted(_ texts: some Sequence<String>) -> [String] {
        sorted(texts) { $0 }
    }
}
