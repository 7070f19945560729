/// One page with what it takes over from the tree of pages.
///
/// Source: ISO 32000-1, section 7.7.3.
package struct PDFPage {
    package let dictionary: PDFDictionary
    package let resources: PDFObject
    /// The visible part: the crop box within the media box, in points.
    package let box: PDFBox
    /// How far the page is turned clockwise when shown: 0, 90, 180 or 270 degrees.
    package let rotation: Int

    /// The width and height as shown, in points.
    package var size: (width: Double, height: Double) {
        rotation % 180 == 0 ? (box.width, box.height) : (box.height, box.width)
    }
}

/// A rectangle in points, 1/72 inch.
package struct PDFBox: Sendable, Equatable {
    package let left: Double
    package let bottom: Double
    package let right: Double
    package let top: Double

    package var width: Double { right - left }
    package var height: Double { top - bottom }

    package init(left: Double, bottom: Double, right: Double, top: Double) {
        self.left = left
        self.bottom = bottom
        self.right = right
        self.top = top
    }

    /// Reads four numbers, in any order of corners.
    init?(_ numbers: [Double]) {
        guard numbers.count == 4 else { return nil }
        self.init(
            left: min(numbers[0], numbers[2]), bottom: min(numbers[1], numbers[3]),
            right: max(numbers[0], numbers[2]), top: max(numbers[1], numbers[3]))
    }

    func intersection(_ other: PDFBox) -> PDFBox? {
        let box = PDFBox(
            left: max(left, other.left), bottom: max(bottom, other.bottom),
            right: min(right, other.right), top: min(top, other.top))
        return box.width > 0 && box.height > 0 ? box : nil
    }
}
