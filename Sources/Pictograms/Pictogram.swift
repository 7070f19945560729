/// A drawing that says one thing without words, as the inner markup of an SVG picture.
///
/// All of them are drawn for this project on one grid, so that they stand beside each other as a
/// family: 48 by 48 units, lines of 3 units with round ends within 4…44, `currentColor` and no other
/// colour (a paper in black and white says the same), one second tone of 16 % of that colour.
/// They are judged at 24 pixels and at 60 millimetres.
///
/// The markup counts on the attributes ``drawingAttributes`` on an element around it, such as the
/// `svg` or the `symbol` that shows it, and has neither ids nor references, so that one page may
/// hold it any number of times.
package struct Pictogram: Sendable {
    /// The `viewBox` of every pictogram, in units of its grid.
    package static let viewBox: StaticString = "0 0 48 48"

    /// What the element around the markup must say: lines, no areas, unless a shape asks for more.
    package static let drawingAttributes: StaticString = #"""
        fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" \#
        stroke-linejoin="round"
        """#

    /// The identifier in sources: English, in kebab case.
    package let name: String

    /// The Dutch meaning in one to four words: the key under which a text stands for the picture.
    package let meaning: String

    /// Whether the picture must face the other way on pages that run from right to left.
    ///
    /// True for what moves along the line of reading (arrows, vehicles, walkers) or hangs on its
    /// start (lists); turned with `transform: scaleX(-1)`. False for letters, for what runs with the
    /// clock, for what shows a place on an appliance and for signs of one form everywhere.
    package let mirrorsInRightToLeft: Bool

    /// The shapes, as SVG elements that need no escaping.
    package let markup: StaticString

    init(
        _ name: String, meaning: String, mirrorsInRightToLeft: Bool = false, markup: StaticString
    ) {
        self.name = name
        self.meaning = meaning
        self.mirrorsInRightToLeft = mirrorsInRightToLeft
        self.markup = markup
    }
}
