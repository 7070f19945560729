/// Gives the rows of a table the cells that Chromium leaves out because nothing stands in them.
///
/// Source: ISO 14289-1, section 7.5; ISO 32000-1, section 14.8.5.7 (attributes of tables).
struct TableRepair {
    let table: Int

    private struct Cell {
        let element: Int
        let columns: Int
        let rows: Int
        let headers: [String]
    }

    func repair(_ tree: inout StructureTree, _ revision: inout PDFRevision) {
        let rows = rows(of: tree)
        var width = 0
        var columns: [String: Int] = [:]
        // How many further rows a cell from above fills of each column.
        var filled: [Int] = []
        for row in rows {
            var column = 0
            for cell in cells(of: row, tree) {
                while column < filled.count, filled[column] > 0 { column += 1 }
                if let id = Self.text(tree.elements[cell.element].dictionary["ID"]),
                    scope(of: cell.element, tree) == "Column"
                {
                    columns[id] = column
                }
                column += cell.columns
            }
            width = max(width, column)
            filled = [Int](repeating: 0, count: width)
        }
        for row in rows { fill(row, to: width, columns, &filled, &tree, &revision) }
    }

    /// Adds the missing cells of a row.
    private func fill(
        _ row: Int, to width: Int, _ columns: [String: Int], _ filled: inout [Int],
        _ tree: inout StructureTree, _ revision: inout PDFRevision
    ) {
        var kids: [StructureTree.Kid] = []
        var column = 0
        var below = filled.map { max(0, $0 - 1) }
        var isShort = false
        let list = self.cells(of: row, tree)
        func skipFilled() { while column < width, filled[column] > 0 { column += 1 } }
        func addEmpty() {
            isShort = true
            kids.append(.element(tree.addElement("TD", &revision)))
            column += 1
            skipFilled()
        }
        for (index, cell) in list.enumerated() {
            skipFilled()
            let wanted = cell.headers.compactMap { columns[$0] }.min() ?? column
            let room = width - list[index...].reduce(0) { $0 + $1.columns }
            while column < wanted, column < room { addEmpty() }
            kids.append(.element(cell.element))
            for filledColumn in column..<min(width, column + cell.columns) {
                below[filledColumn] = max(below[filledColumn], cell.rows - 1)
            }
            column += cell.columns
        }
        skipFilled()
        while column < width { addEmpty() }
        filled = below
        if isShort, list.count == tree.elements[row].kids.count { tree.setKids(kids, of: row) }
    }

    private func rows(of tree: StructureTree) -> [Int] {
        tree.visibleKids(of: table).flatMap { kid -> [Int] in
            switch tree.elements[kid].type {
            case "TR": [kid]
            case "THead", "TBody", "TFoot":
                tree.visibleKids(of: kid).filter { tree.elements[$0].type == "TR" }
            default: []
            }
        }
    }

    private func cells(of row: Int, _ tree: StructureTree) -> [Cell] {
        tree.visibleKids(of: row).map { kid in
            let attributes = Self.attributes(tree.elements[kid].dictionary)
            return Cell(
                element: kid, columns: max(1, attributes["ColSpan"]?.integer ?? 1),
                rows: max(1, attributes["RowSpan"]?.integer ?? 1),
                headers: (attributes["Headers"]?.array ?? []).compactMap(Self.text))
        }
    }

    private func scope(of cell: Int, _ tree: StructureTree) -> String? {
        Self.attributes(tree.elements[cell].dictionary)["Scope"]?.name
    }

    /// The attributes of tables, from one dictionary or several.
    private static func attributes(_ dictionary: PDFDictionary) -> PDFDictionary {
        var result = PDFDictionary()
        let value = dictionary["A"]
        for item in value?.array ?? value.map({ [$0] }) ?? [] {
            for entry in item.dictionary?.entries ?? [] where entry.name != "O" {
                result[entry.name] = entry.value
            }
        }
        return result
    }

    private static func text(_ object: PDFObject?) -> String? {
        guard case .string(let written)? = object else { return nil }
        return PDFText.read(written)
    }
}
