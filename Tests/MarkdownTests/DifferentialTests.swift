import Testing

@Suite struct DifferentialTests {
    @Test func generatedDocumentsEqualTheJudge() throws {
        var generator = DocumentGenerator(seed: 2026)
        let documents = (0..<4000).map { _ in generator.document() }
        let parsed = documents.map { Parsed($0) }
        let accepted = documents.indices.filter { parsed[$0].diagnostics.isEmpty }
        // The noise holds signs that are errors; more rejections would hide differences.
        #expect(accepted.count >= 2400, "\(accepted.count) of \(documents.count) were accepted")
        let expected = try Judge.render(accepted.map { documents[$0] })
        var different = 0
        for (number, html) in zip(accepted, expected) where parsed[number].html != html {
            different += 1
            // Ten show what is wrong; hundreds would only hide it.
            guard different <= 10 else { continue }
            let difference = firstDifference(parsed[number].html, html)
            Issue.record("\(documents[number].debugDescription): \(difference)")
        }
        #expect(different == 0)
    }
}
