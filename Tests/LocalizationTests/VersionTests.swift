import Localization
import Testing

struct VersionTests {
    /// The words of dates, lists and languages come from CLDR and change with ICU.
    @Test func goldensBelongToTheLoadedICU() {
        #expect(
            ICU.majorVersion == 72,
            """
            the texts in these tests were recorded with ICU 72: review every one that fails by \
            reading it, then record this version
            """)
    }
}
