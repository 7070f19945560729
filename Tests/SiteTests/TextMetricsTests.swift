import Testing

@testable import Site

@Suite struct TextMetricsTests {
    /// Words with their widths in hundredths of an em, as Chromium 156 measures them in Noto Naskh
    /// Arabic Bold and Regular (`CanvasRenderingContext2D.measureText`).
    static let measured: [(word: String, bold: Double, regular: Double)] = [
        ("المتطوّع", 307, 292), ("الغسالة", 266, 246), ("والسدادات", 399, 372), ("ليلًا", 121, 118),
        ("كلا", 107, 102), ("طبيب", 216, 213), ("مستشفى", 333, 322), ("شقة", 162, 151),
        ("ضغط", 208, 197), ("قطط", 197, 182), ("لا", 55, 52), ("إعادة", 195, 184),
    ]

    @Test(arguments: measured)
    func arabicWordsAreHardlyWiderThanEstimated(word: String, bold: Double, regular: Double) {
        for (isBold, width) in [(true, bold), (false, regular)] {
            let words = TextMetrics(word, isBold: isBold).words
            #expect(words.count == 1)
            let ratio = words[0] * 100 / width
            #expect((0.98...1.12).contains(ratio), "\(word): \(ratio)")
        }
    }

    @Test func signsOfVowelsHaveNoWidth() {
        #expect(
            TextMetrics("المتطوّع", isBold: true).words
                == TextMetrics("المتطوع", isBold: true).words)
    }

    @Test func theHeightOfALineFollowsItsLetters() {
        #expect(TextMetrics("wc", isBold: false).lineHeight == 1.25)
        #expect(TextMetrics("(wc) مرحاض", isBold: false).lineHeight == TextMetrics.tallLine)
        #expect(TextMetrics("a  b", isBold: false).words.count == 3)
    }
}
