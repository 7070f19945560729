/// Which pages stand on which side of which sheet, so that folded sheets read in order.
///
/// A sheet is folded once: it carries four pages. The sheets of a section lie in one another, the
/// first outside; sections lie on each other, the first on top.
package struct SheetPlan: Sendable, Equatable {
    /// One side of a sheet: the pages left and right of the fold, as indices from 0; nothing where
    /// the paper stays white.
    package struct Side: Sendable, Equatable {
        package let left: Int?
        package let right: Int?

        package init(left: Int?, right: Int?) {
            self.left = left
            self.right = right
        }
    }

    package struct Sheet: Sendable, Equatable {
        package let front: Side
        package let back: Side
        /// How many sheets of its section lie around this one.
        package let depth: Int
    }

    package let sheets: [Sheet]

    /// Plans a booklet.
    ///
    /// - Parameters:
    ///   - pages: The pages in reading order; nothing stands for a white page. White pages are added
    ///     at the end up to a multiple of four.
    ///   - binding: The side of the spine.
    ///   - sheetsPerSection: How many sheets are folded together; nil for all of them.
    package init(_ pages: [Int?], binding: Binding, sheetsPerSection: Int? = nil) {
        let sheetCount = (pages.count + 3) / 4
        let perSection = max(1, sheetsPerSection ?? sheetCount)
        var sheets: [Sheet] = []
        var start = 0
        while start < sheetCount {
            let count = min(perSection, sheetCount - start)
            let first = start * 4
            let last = first + count * 4 - 1
            func page(_ index: Int) -> Int? { index < pages.count ? pages[index] : nil }
            for depth in 0..<count {
                let outer = (low: first + 2 * depth, high: last - 2 * depth)
                let front = Side(left: page(outer.high), right: page(outer.low))
                let back = Side(left: page(outer.low + 1), right: page(outer.high - 1))
                sheets.append(
                    binding == .left
                        ? Sheet(front: front, back: back, depth: depth)
                        : Sheet(front: front.mirrored, back: back.mirrored, depth: depth))
            }
            start += count
        }
        self.sheets = sheets
    }

    /// Returns the order of pages of two texts that start from the two covers of one stack: the
    /// first is bound left and read from the front, the second bound right and read from the back.
    ///
    /// The white pages stand between the two texts.
    package static func fromBothCovers(first: Int, second: Int) -> [Int?] {
        let white = (4 - (first + second) % 4) % 4
        return Array(0..<first) + Array(repeating: nil, count: white)
            + (0..<second).reversed().map { first + $0 }
    }
}

extension SheetPlan.Side {
    fileprivate var mirrored: SheetPlan.Side { SheetPlan.Side(left: right, right: left) }
}
