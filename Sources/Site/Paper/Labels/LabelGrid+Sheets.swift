import HTML

extension LabelGrid {
    /// Divides labels over sheets: on the first those places stay free that are used already.
    ///
    /// - Parameters:
    ///   - labels: The labels in order.
    ///   - first: The number of the first free place of the first sheet, from 1.
    /// - Returns: The sheets, each with the index of its first place and its labels.
    func sheets<Label>(_ labels: [Label], first: Int) -> [(start: Int, labels: ArraySlice<Label>)] {
        var sheets: [(start: Int, labels: ArraySlice<Label>)] = []
        var start = min(max(first, 1), count) - 1
        var index = 0
        while index < labels.count {
            let end = min(index + count - start, labels.count)
            sheets.append((start, labels[index..<end]))
            index = end
            start = 0
        }
        return sheets
    }

    /// The lengths of the grid for the style sheet.
    var style: TrustedStyle {
        var style = TrustedStyle()
        style.raw(".label-sheet{--columns:")
        style.number(columns)
        let lengths: [(name: StaticString, value: Int)] = [
            (";--width:", width), (";--height:", height), (";--left:", left), (";--top:", top),
            (";--gap:", gap), (";--padding:", padding),
        ]
        for (name, value) in lengths {
            style.raw(name)
            style.raw("calc(")
            style.number(value)
            style.raw("mm/100)")
        }
        style.raw("}\n")
        return style
    }
}
