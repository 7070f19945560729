/// The stickers of a ready-made A4 sheet: how many, how large, and where they are.
///
/// Lengths are whole hundredths of a millimetre, so that the place of the last label is exact.
/// Sources: the template database of gLabels 3.4.1 (`avery-iso-templates.xml` for Avery 7160, 7163
/// and 7165; `endisch-templates.xml` for the same sizes with places in millimetres, 63.5 x 33.9
/// among them; `zweckform-iso-templates.xml` for 3474 and 3475). The sheets of the edge have no
/// margin, so they are a third, a quarter of A4 (ISO 216: 210 x 297 mm).
package struct LabelGrid: Sendable, Equatable {
    /// Where a label lies, in hundredths of a millimetre from the sheet's upper left corner.
    ///
    /// Labels are counted in rows from the upper left one, as on the maker's packet, in every
    /// language.
    package struct Place: Sendable, Equatable {
        package let left: Int
        package let top: Int
    }

    /// What the command line calls it: the number of labels, or their size.
    package let name: String
    /// The size as it stands on the packet, in millimetres: `63.5 × 38.1`.
    package let size: String
    package let columns: Int
    package let rows: Int
    package let width: Int
    package let height: Int
    /// From the sheet's left edge to the first label.
    package let left: Int
    /// From the sheet's upper edge to the first label.
    package let top: Int
    /// Between two labels beside each other; those above each other touch.
    package let gap: Int
    /// How far within a label nothing is printed: a sheet lies a millimetre or two aside in the
    /// printer, and a printer does not reach the edge of the paper.
    package let padding: Int

    package var count: Int { columns * rows }

    /// A4, in hundredths of a millimetre (ISO 216).
    package static let sheet = (width: 21_000, height: 29_700)

    /// Returns the place of a label, counted from 0.
    package func place(_ index: Int) -> Place {
        Place(
            left: left + index % columns * (width + gap), top: top + index / columns * height)
    }

    /// Whether the sheet has a margin on top in which a line of text can stand.
    var hasHead: Bool { top >= 1_000 }
    /// The room for text in a label.
    var room: (width: Int, height: Int) { (width - 2 * padding, height - 2 * padding) }
}

extension LabelGrid {
    /// The commonest sheets of four counts, and those that reach to the edge of the paper.
    ///
    /// The heights of the latter are what is printed on packets, a little below the true share of
    /// the sheet (297 / 8 = 37.125 mm): the labels touch, so that the share is what counts.
    package static let all: [LabelGrid] = [
        LabelGrid(
            name: "8", size: "99.1 × 67.7", columns: 2, rows: 4, width: 9_910, height: 6_770,
            left: 465, top: 1_310, gap: 250, padding: 300),
        LabelGrid(
            name: "14", size: "99.1 × 38.1", columns: 2, rows: 7, width: 9_910, height: 3_810,
            left: 465, top: 1_515, gap: 250, padding: 250),
        LabelGrid(
            name: "21", size: "63.5 × 38.1", columns: 3, rows: 7, width: 6_350, height: 3_810,
            left: 721, top: 1_515, gap: 254, padding: 250),
        LabelGrid(
            name: "24", size: "63.5 × 33.9", columns: 3, rows: 8, width: 6_350, height: 3_390,
            left: 721, top: 1_290, gap: 254, padding: 250),
        edge("105x74", "105 × 74", columns: 2, rows: 4),
        edge("105x42", "105 × 42.4", columns: 2, rows: 7),
        edge("70x42", "70 × 42.4", columns: 3, rows: 7),
        edge("70x37", "70 × 37", columns: 3, rows: 8),
        LabelGrid(
            name: "70x36", size: "70 × 36", columns: 3, rows: 8, width: 7_000, height: 3_600,
            left: 0, top: 450, gap: 0, padding: 450),
    ]

    /// 21 on a sheet, the commonest address label.
    package static let standard = all[2]

    /// Returns the grid that a command line names.
    package static func named(_ name: String) -> LabelGrid? { all.first { $0.name == name } }

    private static func edge(
        _ name: String, _ size: String, columns: Int, rows: Int
    ) -> LabelGrid {
        LabelGrid(
            name: name, size: size, columns: columns, rows: rows, width: sheet.width / columns,
            height: sheet.height / rows, left: 0, top: 0, gap: 0, padding: 500)
    }
}
