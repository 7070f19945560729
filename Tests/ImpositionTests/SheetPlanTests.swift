import Imposition
import Testing

/// Sheets that are printed, laid in one another, folded and turned over read in order.
@Suite struct SheetPlanTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let pages: Int
        let binding: Binding
        let perSection: Int?
        var testDescription: String {
            "\(pages) pages, \(binding.rawValue), \(perSection.map(String.init) ?? "all") sheets"
        }
    }

    /// Folds the sheets as a person does, and turns the leaves: what is read, in order.
    ///
    /// A section is laid with its outer sheet below, fronts down, and folded towards the reader. The
    /// upper half of each sheet comes first, from the outside in, then the lower halves from the
    /// inside out. With the spine on the left, the upper half shows its front on the right of the
    /// fold and its back on the left.
    private static func read(_ plan: SheetPlan, _ binding: Binding) -> [Int?] {
        var sections: [[SheetPlan.Sheet]] = []
        for sheet in plan.sheets {
            if sheet.depth == 0 { sections.append([]) }
            sections[sections.count - 1].append(sheet)
        }
        let upper: (SheetPlan.Side) -> Int? = { binding == .left ? $0.right : $0.left }
        let lower: (SheetPlan.Side) -> Int? = { binding == .left ? $0.left : $0.right }
        return sections.flatMap { section in
            section.flatMap { [upper($0.front), lower($0.back)] }
                + section.reversed().flatMap { [upper($0.back), lower($0.front)] }
        }
    }

    private static let cases = [Binding.left, .right].flatMap { binding in
        (1...66).flatMap { pages in
            [nil, 1, 2, 4, 7].map { Case(pages: pages, binding: binding, perSection: $0) }
        }
    }

    @Test func everyBookletReadsInOrderWithItsWhitePagesAtTheEnd() {
        for example in Self.cases {
            let plan = SheetPlan(
                Array(0..<example.pages), binding: example.binding,
                sheetsPerSection: example.perSection)
            let white = plan.sheets.count * 4 - example.pages
            let expected =
                (0..<example.pages).map { Optional($0) } + Array(repeating: nil, count: white)
            #expect(Self.read(plan, example.binding) == expected, "\(example.testDescription)")
            #expect(white < 4, "\(example.testDescription)")
        }
    }

    @Test func aRightBoundBookletIsTheMirrorOfALeftBoundOne() {
        for count in 1...40 {
            let left = SheetPlan(Array(0..<count), binding: .left)
            let right = SheetPlan(Array(0..<count), binding: .right)
            for (one, other) in zip(left.sheets, right.sheets) {
                #expect(one.front.left == other.front.right && one.front.right == other.front.left)
                #expect(one.back.left == other.back.right && one.back.right == other.back.left)
            }
        }
    }

    @Test func theOuterSheetOfSixteenPagesBearsTheCover() {
        let arabic = SheetPlan(Array(0..<16), binding: .right)
        #expect(arabic.sheets.first?.front == SheetPlan.Side(left: 0, right: 15))
        #expect(arabic.sheets.first?.back == SheetPlan.Side(left: 14, right: 1))
        let dutch = SheetPlan(Array(0..<16), binding: .left)
        #expect(dutch.sheets.first?.front == SheetPlan.Side(left: 15, right: 0))
    }

    @Test(arguments: [(1, 1), (5, 6), (12, 8), (7, 30)])
    func twoTextsStartFromTheTwoCovers(_ first: Int, _ second: Int) {
        let plan = SheetPlan(
            SheetPlan.fromBothCovers(first: first, second: second), binding: .left)
        let forwards = Self.read(plan, .left)
        #expect(forwards.prefix(first).compactMap { $0 } == Array(0..<first))
        // Turned over, the second text begins at the other cover with its spine on the right.
        let backwards = Array(forwards.reversed())
        #expect(backwards.prefix(second).compactMap { $0 } == Array(first..<first + second))
        #expect(forwards.count == (first + second + 3) / 4 * 4)
    }
}
