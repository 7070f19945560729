/// How large text is set in a box of a fixed size, so that all of it stands within.
///
/// An estimate by the widths of letters; that it holds is judged in a browser with all texts of the
/// project. It errs to the small side, since a word on the neighbour's label is worse than a small
/// one.
struct TextFit: Equatable {
    /// In half points: 22 is 11 pt.
    ///
    /// The style sheet has a class for each.
    let size: Int
    /// Whether there is room for what can be left out.
    let hasRest: Bool
    /// Whether the text keeps to its column beside what stands in the corner.
    let isColumn: Bool

    /// A paragraph, with its own size beside that of the box.
    struct Paragraph {
        let text: String
        /// In percent of the size of the box.
        var scale = 100
        var isBold = false
        /// What stands before its words, such as a pictogram, in percent of its own size.
        var indent = 0
        /// Whether the lines are those of a language that needs higher ones, also where the words
        /// are of another.
        var isTall = false
    }

    /// A box for text; all lengths in hundredths of a millimetre.
    struct Box {
        let width: Int
        let height: Int
        /// What the upper corner holds, around which the text flows.
        var corner = (width: 0, height: 0)
    }

    /// The sizes of labels in half points, the largest first: 16 to 6.5 pt.
    static let labelSizes = [32, 28, 24, 22, 20, 18, 17, 16, 15, 14, 13]
    /// The sizes of signs on A4, 30 to 11 pt.
    static let signSizes = [60, 56, 52, 48, 44, 40, 36, 32, 28, 24, 22]
    /// What can be left out is not set smaller than this: 7 pt, as in the small print on a packet.
    private static let smallestRest = 14
    /// Text goes around the corner only where it would become smaller than 8 pt beside it.
    private static let smallestColumn = 16

    /// Finds the largest size at which all paragraphs have room; if none, that of the ones that
    /// must be there; if none, the smallest.
    init(_ texts: [Paragraph], rest: [Paragraph] = [], in box: Box, sizes: [Int]) {
        var column = box
        column.corner.height = box.height
        let all = texts + rest
        let isFree = rest.isEmpty
        if let size = sizes.first(where: {
            $0 >= Self.smallestColumn && Self.fits(all, $0, column)
        }) {
            self.init(size: size, hasRest: true, isColumn: true)
        } else if let size = sizes.first(where: {
            (isFree || $0 >= Self.smallestRest) && Self.fits(all, $0, box)
        }) {
            self.init(size: size, hasRest: true, isColumn: false)
        } else if let size = sizes.first(where: { Self.fits(texts, $0, column) }) {
            self.init(size: size, hasRest: isFree, isColumn: true)
        } else {
            let size = sizes.first { Self.fits(texts, $0, box) } ?? sizes.last ?? 0
            self.init(size: size, hasRest: isFree, isColumn: false)
        }
    }

    private init(size: Int, hasRest: Bool, isColumn: Bool) {
        self.size = size
        self.hasRest = hasRest
        self.isColumn = isColumn
    }

    /// Fills lines word by word from the top: short ones beside the corner, long ones below it.
    private static func fits(_ texts: [Paragraph], _ size: Int, _ box: Box) -> Bool {
        // A point is 35.28 hundredths of a millimetre.
        let em = Double(size) / 2 * 35.28
        var y = 0.0
        for paragraph in texts {
            // Widths are means: a browser may set one word less on a line.
            let own = em * Double(paragraph.scale) / 100
            let metrics = TextMetrics(paragraph.text, isBold: paragraph.isBold)
            let height = own * (paragraph.isTall ? TextMetrics.tallLine : metrics.lineHeight)
            var x = own * Double(paragraph.indent) / 100
            for width in metrics.words {
                let word = own * width
                let room = y < Double(box.corner.height) ? box.width - box.corner.width : box.width
                if x > 0, x + word > Double(room) * 0.95 {
                    y += height
                    x = 0
                }
                // A word that is longer than a line would be broken anywhere.
                if word > Double(room) { return false }
                x += word + own * TextMetrics.space
            }
            y += height + own * 0.25
        }
        // Lines with letters of two scripts are higher than those of one.
        return y <= Double(box.height) * 0.94
    }
}
