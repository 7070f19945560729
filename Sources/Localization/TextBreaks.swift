import CICU

/// Where the sentences or the words of a text begin and end.
///
/// Source: Unicode Standard Annex 29, "Unicode Text Segmentation", with CLDR's tailorings. A
/// sentence keeps the white space behind it. For ICU a full stop before a capital ends a sentence,
/// also that of an abbreviation; and one before a digit and a small letter ends none.
// Sendable notes: the iterator that was opened is only copied, by a const method of ICU; every
// search runs on its own copy.
package final class TextBreaks: @unchecked Sendable {
    package enum Unit: Sendable, CaseIterable {
        case sentences
        case words
    }

    /// What a piece is; sentences are all `other`.
    package enum Kind: Sendable {
        /// Letters, with digits and apostrophes among them: `foto's`, `B1`.
        case word
        /// Digits, with the marks that numbers and times have: `9.00`.
        case number
        /// White space and punctuation, sign by sign.
        case other
    }

    /// A stretch of the text.
    package struct Piece: Sendable, Equatable {
        /// In bytes of UTF-8; the pieces cover the text without gaps.
        package let range: Range<Int>
        package let kind: Kind
    }

    private let breaks: OpaquePointer

    /// Opens the rules of a locale's language.
    package init(locale: String, _ unit: Unit) throws(ICUError) {
        let icuUnit =
            switch unit {
            case .sentences: cicu_break_sentences
            case .words: cicu_break_words
            }
        breaks = try ICU.open("text breaks", for: locale) { cicu_breaks_open($0, icuUnit, $1) }
    }

    deinit { cicu_breaks_close(breaks) }

    /// Returns the pieces of a text in order; none for an empty text.
    package func pieces(in text: String) throws(ICUError) -> [Piece] {
        var status: Int32 = 0
        let found = text.withICUText { text in
            // A word and the space behind it take some three bytes or more.
            var found = [cicu_piece](repeating: cicu_piece(), count: text.count / 3 + 8)
            var count = cicu_breaks_find(breaks, text, &found, found.count, &status)
            if count > found.count {
                found = [cicu_piece](repeating: cicu_piece(), count: count)
                count = cicu_breaks_find(breaks, text, &found, found.count, &status)
            }
            return found.prefix(count)
        }
        if status > 0 { throw ICUError(status, "find the breaks of a text") }
        var start = 0
        return found.map { piece in
            defer { start = piece.end }
            return Piece(range: start..<piece.end, kind: Kind(piece.kind))
        }
    }
}

extension TextBreaks.Kind {
    fileprivate init(_ kind: cicu_piece_kind) {
        switch kind {
        case cicu_piece_word: self = .word
        case cicu_piece_number: self = .number
        default: self = .other
        }
    }
}
