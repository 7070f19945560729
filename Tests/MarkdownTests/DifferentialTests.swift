import Diagnostics
import Markdown
import Testing

@Suite struct DifferentialTests {
    @Test func generatedDocumentsEqualTheJudge() throws {
        var generator = DocumentGenerator(seed: 2026)
        let documents = (0..<4000).map { _ in generator.document() }
        let parsed = documents.map { Parsed($0) }
        let accepted = documents.indices.filter { parsed[$0].diagnostics.isEmpty }
        // The noise holds signs that are errors; more rejections would hide differences.
        #expect(
            accepted.count >= 2400, "only \(accepted.count) of \(documents.count) were accepted")
        let expected = try Judge.render(accepted.map { documents[$0] })
        var shown = 0
        var c: [String: Int] = [:]
        for d in parsed { for i in Set(d.diagnostics.map(\.identifier)) { c[i, default: 0] += 1 } }
        print("REASONS", c)
        for (number, html) in zip(accepted, expected) where parsed[number].html != html {
            shown += 1
            if shown <= 10 {
                Issue.record(
                    "\(documents[number].debugDescription): \(firstDifference(parsed[number].html, html))"
                )
            }
        }
        #expect(shown == 0)
    }
}
