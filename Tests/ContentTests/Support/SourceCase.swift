import Testing

/// A change of the sample tree, and every problem that it must give.
struct SourceCase: CustomTestStringConvertible, Sendable {
    let name: String
    var content: [String: String?] = [:]
    var locales: [String: String?] = [:]
    let expected: String

    init(
        _ name: String, _ content: [String: String?] = [:], locales: [String: String?] = [:],
        _ expected: String
    ) {
        self.name = name
        self.content = content
        self.locales = locales
        self.expected = expected
    }

    var testDescription: String { name }

    func check() {
        let reading = Reading(content, locales: locales)
        #expect(reading.problems == expected)
    }
}

extension String {
    /// The same text with one part put in other words; a part that is not there is a fault of the
    /// test, and shows as such.
    func with(_ part: String, as other: String) -> String {
        guard let range = firstRange(of: part) else { return "no \"\(part)\" in the sample" }
        return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }

    private func firstRange(of part: String) -> Range<String.Index>? {
        self.ranges(of: part).first
    }
}

extension SampleTree {
    /// One file of the sample with one part put in other words.
    static func edited(_ path: String, _ part: String, _ other: String) -> [String: String?] {
        [path: content[path]?.with(part, as: other)]
    }

    /// One file of the sample's translations with one part put in other words.
    static func editedLocale(_ path: String, _ part: String, _ other: String) -> [String: String?] {
        [path: locales[path]?.with(part, as: other)]
    }
}
