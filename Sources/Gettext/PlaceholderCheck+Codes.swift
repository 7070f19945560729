extension PlaceholderCheck {
    /// Returns what a translator must leave as it is: placeholders and destinations of links.
    ///
    /// In bytes of UTF-8, in their order and apart from each other. An argument of ICU
    /// MessageFormat with a type (`{count, plural, …}`) is not among them, because there is text to
    /// translate in it.
    package static func codes(in text: String) -> [Range<Int>] {
        var scanner = PlaceholderScanner(text)
        scanner.scan()
        let simple = scanner.placeholders.filter { !$0.text.utf8.contains(UInt8(ascii: ",")) }
        let found = (simple + scanner.links).map(\.place)
            .filter { !$0.isEmpty }
            .sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
        var codes: [Range<Int>] = []
        for place in found where place.lowerBound >= codes.last?.upperBound ?? 0 {
            codes.append(place)
        }
        return codes
    }
}
