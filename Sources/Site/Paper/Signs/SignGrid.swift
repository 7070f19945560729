import Content
import HTML
import Markdown

/// How a sign for the wall is divided: rows of pictures with words, two beside each other, or three
/// when there are many.
///
/// Lengths are hundredths of a millimetre on A4; on A3 everything is larger by the root of two.
struct SignGrid {
    let columns: Int
    let rows: Int
    /// Of a row, without the gap below it.
    let height: Int

    /// Within the margins of 10 mm.
    private static let sheet = (width: 19_000, height: 27_650)
    private static let title = 2_400
    /// The last line, and with it the code if there is one.
    private static func foot(hasCode: Bool) -> Int { hasCode ? 2_200 : 800 }
    private static let heading = 1_500
    private static let gap = 200
    /// Border and padding of a box, on both sides together.
    private static let frame = (width: 740, height: 540)
    /// More rows of two have no room for words that are read from two metres.
    private static let mostRows = 6

    init(_ sign: Sign, hasCode: Bool) {
        let counts = [sign.allowed, sign.forbidden].compactMap { $0.map(Self.items)?.count }
        func rows(_ columns: Int) -> Int {
            max(1, counts.reduce(0) { $0 + ($1 + columns - 1) / columns })
        }
        columns = rows(2) <= Self.mostRows ? 2 : 3
        self.rows = rows(columns)
        height =
            (Self.sheet.height - Self.title - Self.foot(hasCode: hasCode)
                - counts.count * Self.heading) / self.rows - Self.gap
    }

    static func items(of section: Section) -> [ListItem] { section.lists.flatMap(\.items) }

    /// The side of a picture.
    var picture: Int { min(columns == 2 ? 2_600 : 1_800, height - Self.frame.height) }

    /// The room of the words beside a picture.
    var words: TextFit.Box {
        let cell = (Self.sheet.width - (columns - 1) * Self.gap) / columns
        return TextFit.Box(
            width: cell - Self.frame.width - picture - 300, height: height - Self.frame.height)
    }

    var style: TrustedStyle {
        var style = TrustedStyle()
        style.raw("body{--columns:")
        style.number(columns)
        for (name, value) in [(";--row:" as StaticString, height), (";--picture:", picture)] {
            style.raw(name)
            style.raw("calc(")
            style.number(value)
            style.raw("*var(--u)/100)")
        }
        style.raw("}\n")
        return style
    }
}
