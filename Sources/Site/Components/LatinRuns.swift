/// Divides a right-to-left text into stretches of Latin words and the rest.
///
/// In an Arabic text Latin words are Dutch: names, and terms that people must recognise. Isolated
/// and marked as Dutch they are read aloud rightly (WCAG 2.2, 3.1.2), and a bracket or a full stop
/// beside them stays where it belongs, also when the line breaks inside them (Unicode Standard
/// Annex 9, rule N0 moves brackets otherwise).
struct LatinRuns: Sequence, IteratorProtocol {
    private let scalars: Substring.UnicodeScalarView
    private var index: Substring.UnicodeScalarView.Index

    /// Whether a text can hold Latin letters, told from its bytes alone: most Arabic ones do not.
    static func mayHold(_ text: String) -> Bool {
        text.utf8.contains { ($0 | 0x20) &- 0x61 < 26 || (0xC3...0xC5).contains($0) }
    }

    init(_ text: String) {
        scalars = Substring(text).unicodeScalars
        index = scalars.startIndex
    }

    mutating func next() -> (text: Substring, isLatin: Bool)? {
        guard index < scalars.endIndex else { return nil }
        let start = index
        if startsRun(at: index) {
            index = endOfRun()
            return (Substring(scalars[start..<index]), true)
        }
        while index < scalars.endIndex, !startsRun(at: index) { index = endOfDigits(from: index) }
        return (Substring(scalars[start..<index]), false)
    }

    /// Whether Latin words start here; digits that stand directly before a letter belong to them,
    /// as in `112NL`.
    private func startsRun(at place: Substring.UnicodeScalarView.Index) -> Bool {
        var place = place
        while place < scalars.endIndex, Self.isDigit(scalars[place]) {
            place = scalars.index(after: place)
        }
        return place < scalars.endIndex && Self.isLetter(scalars[place])
    }

    /// Returns the place after the digits that start here, or after the one character.
    private func endOfDigits(
        from start: Substring.UnicodeScalarView.Index
    ) -> Substring.UnicodeScalarView.Index {
        var place = scalars.index(after: start)
        guard Self.isDigit(scalars[start]) else { return place }
        while place < scalars.endIndex, Self.isDigit(scalars[place]) {
            place = scalars.index(after: place)
        }
        return place
    }

    /// Returns the place after the last letter or digit of the Latin words that start here.
    private func endOfRun() -> Substring.UnicodeScalarView.Index {
        var end = index
        var place = index
        while place < scalars.endIndex {
            let scalar = scalars[place]
            let after = scalars.index(after: place)
            if Self.isLetter(scalar) || Self.isDigit(scalar) {
                end = after
            } else if !Self.joins(scalar) {
                break
            }
            place = after
        }
        return end
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        Script.isLatinLetter(scalar)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// What may stand between two Latin words without ending the stretch.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", "’", "'", "&", "/": true
        default: false
        }
    }
}
