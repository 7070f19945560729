import Markdown
import TestSupport
import Testing

@testable import Content

/// Which terms of a glossary stand in a text, and where.
@Suite struct TermMatcherTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let text: String
        let expected: [String]

        var testDescription: String { text }

        init(_ text: String, _ expected: String...) {
            self.text = text
            self.expected = expected
        }
    }

    private static let terms = [
        ["huisarts", "huisartsen"], ["huisartsenpost"],
        ["maatschappelijk begeleider", "begeleider"],
        ["MAP"], ["één loket"], ["B1-route"],
    ]

    @Test(
        "whole words are found, the longest first, with a small or a large first letter",
        arguments: [
            Example("Bel de huisarts.", "huisarts"),
            Example("Huisartsen en huisarts", "Huisartsen", "huisarts"),
            Example("HUISARTS"), Example("huisartsje, mijnhuisarts, huisarts2"),
            Example("de huisartsenpost", "huisartsenpost"),
            Example("een huisarts-in-opleiding", "huisarts"),
            Example("je maatschappelijk begeleider", "maatschappelijk begeleider"),
            Example("een maatschappelijk werker, je begeleider", "begeleider"),
            Example("in je map", ""), Example("de MAP", "MAP"),
            Example("Één loket, één loket", "Één loket", "één loket"),
            Example("geëén loket"), Example("de B1-route", "B1-route"),
            Example("“huisarts”, ‘huisarts’", "huisarts", "huisarts"),
            Example("طبيب الأسرة (huisarts) والـhuisarts", "huisarts", "huisarts"), Example(""),
        ])
    func matches(_ example: Example) {
        let bytes = Array(example.text.utf8)
        let found = TermMatcher(Self.terms).matches(in: bytes).map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
        #expect(found == example.expected.filter { !$0.isEmpty })
    }

    struct Inlines: CustomTestStringConvertible, Sendable {
        let text: String
        let uses: Bool

        var testDescription: String { text }
    }

    @Test(
        "emphasis and lines do not part a term; addresses, facts and pictures hold none",
        arguments: [
            Inlines(text: "je *maatschappelijk* begeleider", uses: true),
            Inlines(text: "je **maatschappelijk begeleider**", uses: true),
            Inlines(text: "[je begeleider](x.md)", uses: true),
            Inlines(text: "je maatschappelijk\\\nbegeleider", uses: true),
            Inlines(text: "<https://begeleider>", uses: false),
            Inlines(text: "[hier](begeleider.md)", uses: false),
            Inlines(text: "{begeleider.phone}", uses: false),
            Inlines(text: "![begeleider](begeleider.png)", uses: false),
        ])
    func inlines(_ example: Inlines) {
        let reading = Reading(
            SampleTree.edited("pages/waste.md", "Vraag het aan {municipality.name}.", example.text)
                .merging(["glossary.csv": SampleGlossary.content]) { $1 })
        let used = reading.edition()?.entry("waste")?.terms.used.map(\.id) ?? []
        #expect(used.contains("counsellor") == example.uses)
    }

    /// Slow and plain: every place, every name, the longest.
    private static func reference(_ text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        let isWord = { (index: Int) in
            bytes.indices.contains(index)
                && ("a"..."z" ~= Character(Unicode.Scalar(bytes[index] | 0x20))
                    || "0"..."9" ~= Character(Unicode.Scalar(bytes[index])))
        }
        var found: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let names = ["a", "A", "ab", "Ab", "a b", "A b", "b-a", "B-a", "AB", "aB"]
            let fitting = names.filter { name in
                let end = index + name.utf8.count
                return end <= bytes.count && Array(bytes[index..<end]) == Array(name.utf8)
                    && !isWord(index - 1) && !isWord(end)
            }
            guard let longest = fitting.max(by: { $0.utf8.count < $1.utf8.count }) else {
                index += 1
                continue
            }
            found.append(index..<index + longest.utf8.count)
            index += longest.utf8.count
        }
        return found
    }

    @Test("random texts give what a plain search gives", arguments: 1...20 as ClosedRange<UInt64>)
    func random(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let matcher = TermMatcher([["a"], ["ab"], ["a b"], ["b-a"], ["AB"]])
        for _ in 0..<200 {
            let length = Int.random(in: 0..<14, using: &generator)
            let text = String(
                (0..<length).map { _ in "aAbB -2.".randomElement(using: &generator) ?? "a" })
            let found = matcher.matches(in: Array(text.utf8)).map(\.range)
            #expect(found == Self.reference(text), "\"\(text)\"")
        }
    }
}
