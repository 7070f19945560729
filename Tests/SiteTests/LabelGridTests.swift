import Testing

@testable import Site

@Suite struct LabelGridTests {
    @Test(arguments: LabelGrid.all)
    func labelsLieOnTheSheetAndNotOnEachOther(grid: LabelGrid) {
        let places = (0..<grid.count).map(grid.place)
        for place in places {
            #expect(place.left >= 0 && place.left + grid.width <= LabelGrid.sheet.width)
            #expect(place.top >= 0 && place.top + grid.height <= LabelGrid.sheet.height)
        }
        for (index, one) in places.enumerated() {
            for other in places[(index + 1)...] {
                #expect(
                    abs(one.left - other.left) >= grid.width
                        || abs(one.top - other.top) >= grid.height)
            }
        }
        // Both margins of the sheet are alike, but for the maker's rounding.
        let last = grid.place(grid.count - 1)
        #expect(abs(LabelGrid.sheet.width - last.left - grid.width - grid.left) <= 2)
        #expect(abs(LabelGrid.sheet.height - last.top - grid.height - grid.top) <= 20)
    }

    @Test func countsAreThoseOfTheNames() {
        for count in [8, 14, 21, 24] { #expect(LabelGrid.named("\(count)")?.count == count) }
        #expect(LabelGrid.all.dropFirst(4).map(\.count) == [8, 14, 21, 24, 24])
        #expect(Set(LabelGrid.all.map(\.name)).count == LabelGrid.all.count)
        #expect(LabelGrid.named("22") == nil)
    }

    @Test(arguments: LabelGrid.all, [1, 2, 8])
    func everyLabelIsFilledOnceAndUsedOnesStayFree(grid: LabelGrid, first: Int) {
        for count in 0...(2 * grid.count + 1) {
            let sheets = grid.sheets(Array(0..<count), first: first)
            #expect(sheets.flatMap { Array($0.labels) } == Array(0..<count))
            for (index, sheet) in sheets.enumerated() {
                #expect(sheet.start == (index == 0 ? first - 1 : 0))
                #expect(sheet.start + sheet.labels.count <= grid.count)
                if index < sheets.count - 1 {
                    #expect(sheet.start + sheet.labels.count == grid.count)
                }
            }
            #expect(sheets.count == (count == 0 ? 0 : (count + first - 2) / grid.count + 1))
        }
    }

    @Test func textsShrinkUntilTheyFitAndLeaveOutTheRestFirst() {
        let box = TextFit.Box(width: 5_850, height: 3_310, corner: (1_850, 1_800))
        let short = [TextFit.Paragraph(text: "Kookplaat")]
        let long = [TextFit.Paragraph(text: String(repeating: "Blijf bij de pan. ", count: 12))]
        let one = TextFit(short, in: box, sizes: TextFit.labelSizes)
        let two = TextFit(long, in: box, sizes: TextFit.labelSizes)
        #expect(one.size > two.size)
        #expect(TextFit(short, rest: long, in: box, sizes: TextFit.labelSizes).hasRest)
        let full = TextFit(long, rest: long + long + long, in: box, sizes: TextFit.labelSizes)
        #expect(!full.hasRest)
    }
}
