import Content
import Testing

@Suite struct SampleTreeTests {
    @Test("the sample tree has no problem")
    func isClean() {
        let reading = Reading()
        #expect(reading.problems.isEmpty)
        #expect(reading.editions.map(\.municipality) == ["zaanstad", "zevenaar"])
    }
}
