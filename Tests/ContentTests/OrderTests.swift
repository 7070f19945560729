import Content
import Diagnostics
import TestSupport
import Testing
import Text

/// Nothing depends on the order in which a disk lists its files.
@Suite struct OrderTests {
    @Test("files in any order give the same editions and the same problems")
    func anyOrder() {
        var content = SampleTree.content
        content["pages/broken.md"] = SampleTree.page("[a](b.md) {no.fact} {#x due=z}")
        content["municipalities/zaanstad/a.md"] = SampleTree.changes(
            of: "waste", "- A {#a change=add after=green}\n- {#nothing change=remove}")
        content["municipalities/zaanstad/b.md"] = SampleTree.changes(
            of: "waste", "- B {#b change=add after=green}")
        let first = summary(content, SampleTree.locales)
        var generator = SplitMix64(seed: 4711)
        for _ in 0..<20 {
            #expect(
                summary(
                    shuffled(content, using: &generator),
                    shuffled(SampleTree.locales, using: &generator)) == first)
        }
    }

    /// The same entries, put in one by one in another order.
    private func shuffled(
        _ texts: [String: String], using generator: inout SplitMix64
    ) -> [String: String] {
        var copy: [String: String] = [:]
        for path in texts.keys.sorted().shuffled(using: &generator) { copy[path] = texts[path] }
        return copy
    }

    private func summary(_ content: [String: String], _ locales: [String: String]) -> String {
        let reading = Reading(
            content: SourceTree(root: "content", texts: content),
            locales: SourceTree(root: "locales", texts: locales))
        var parts = [DiagnosticText.of(reading.report.diagnostics), reading.problems]
        for edition in reading.editions {
            parts.append(edition.municipality)
            for entry in edition.entries {
                parts.append(entry.id + "\n" + Outline.of(entry.document.body))
            }
            parts.append(edition.services.map(\.id).joined(separator: " "))
            parts.append(edition.facts.keys.sorted().joined(separator: " "))
        }
        parts.append(reading.library.languages.map(\.code).joined(separator: " "))
        return parts.joined(separator: "\n\n")
    }
}
