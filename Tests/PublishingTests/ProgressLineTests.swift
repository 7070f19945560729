import Testing

@testable import Publishing

@Suite struct ProgressLineTests {
    @Test(
        "the line tells how far it is, and how long it may still take",
        arguments: [
            (0, 4, 0, "[........................] 0 of 4"),
            (1, 4, 10, "[######..................] 1 of 4, about 30 s left"),
            (3, 4, 600, "[##################......] 3 of 4, about 3 min left"),
            (4, 4, 12, "[########################] 4 of 4"),
        ])
    func line(_ done: Int, _ count: Int, _ seconds: Int, _ text: String) {
        #expect(ProgressLine.text(done, of: count, after: .seconds(seconds)) == text)
    }
}
