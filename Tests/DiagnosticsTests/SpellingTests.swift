import Diagnostics
import Testing

@Suite struct SpellingTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let known: [String]
        let nearest: String?

        var testDescription: String { "\(name) in \(known)" }
    }

    @Test(
        "the nearest name is found when it is near",
        arguments: [
            Example(name: "sponsr", known: ["family", "sponsor"], nearest: "sponsor"),
            Example(name: "spnosor", known: ["sponsor"], nearest: "sponsor"),
            Example(name: "SPONSOR", known: ["sponsor"], nearest: "sponsor"),
            Example(name: "sponsor", known: ["sponsors", "sponsor"], nearest: "sponsor"),
            Example(name: "wsate", known: ["water", "waste"], nearest: "waste"),
            Example(name: "ab", known: ["ba"], nearest: "ba"),
            Example(name: "a", known: ["b", "c"], nearest: "b"),
            Example(name: "", known: ["a"], nearest: "a"),
            Example(name: "abc", known: ["xyz"], nearest: nil),
            Example(name: "gas", known: ["emergency.phone"], nearest: nil),
            Example(name: "sponsor", known: [], nearest: nil),
            Example(name: "الصحه", known: ["الصحة"], nearest: "الصحة"),
            Example(name: "abcdef", known: ["abxxef", "abcxxx"], nearest: "abxxef"),
            Example(name: "abcdef", known: ["axxxef"], nearest: nil),
        ])
    func nearest(_ example: Example) {
        #expect(Spelling.nearest(to: example.name, in: example.known) == example.nearest)
    }

    @Test("of equally near names the first is taken")
    func first() {
        #expect(Spelling.nearest(to: "bin", in: ["bun", "ban"]) == "bun")
        #expect(Spelling.nearest(to: "bin", in: ["ban", "bun"]) == "ban")
    }

    @Test("without a near name the known ones are named, at most twelve of them")
    func hints() {
        #expect(Spelling.hints(for: "sponsr", in: ["sponsor"]) == ["did you mean \"sponsor\"?"])
        #expect(Spelling.hints(for: "gas", in: ["water", "stroom"]) == ["known: water, stroom"])
        #expect(Spelling.hints(for: "gas", in: []).isEmpty)
        let many = (10..<25).map { "name-\($0)" }
        #expect(
            Spelling.hints(for: "x", in: many) == [
                "known: name-10, name-11, name-12, name-13, name-14, name-15, name-16, name-17, "
                    + "name-18, name-19, name-20, name-21, and 3 more"
            ])
        #expect(Spelling.hints(for: "x", in: Array(many.prefix(12)))[0].hasSuffix("name-21"))
    }

    @Test("a name with one letter added, left out, changed or swapped is found again")
    func edits() {
        let names = ["booklet", "page", "appliance", "sign", "checklist", "role", "changes"]
        for name in names {
            let letters = Array(name)
            for index in letters.indices {
                var added = letters
                added.insert("q", at: index)
                var removed = letters
                removed.remove(at: index)
                var changed = letters
                changed[index] = "q"
                var swapped = letters
                if index > 0 { swapped.swapAt(index, index - 1) }
                for edited in [added, removed, changed, swapped] {
                    #expect(Spelling.nearest(to: String(edited), in: names) == name)
                }
            }
        }
    }
}
