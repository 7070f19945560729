import CSV
package import Diagnostics
package import Text

/// The file of an edition, `content/editions/NAME.csv`.
///
/// Three kinds of rows: `edition` with its name and day, `sheet` with an address and the fingerprints
/// of its texts, `text` with a fingerprint, a state and the text. Each text stands there once, where
/// a sheet first shows it, so that a change of one text is a change of few lines.
extension PrintedEdition {
    package static let folder = "editions"
    static let columns = ["record", "name", "state", "value"]

    package func write() -> [UInt8] {
        var rows = [Self.columns, ["edition", name, "", date.iso8601]]
        var written: Set<String> = []
        for sheet in sheets {
            rows.append(["sheet", sheet.address, "", sheet.blocks.joined(separator: " ")])
            for name in sheet.blocks where written.insert(name).inserted {
                guard let block = texts[name] else { continue }
                rows.append(["text", name, block.state, block.text])
            }
        }
        return CSVWriter.write(rows, lineEnd: .lineFeed)
    }

    /// Reads a whole file; nothing where it is damaged, which is reported.
    package static func read(_ file: SourceFile, into report: inout Report) -> PrintedEdition? {
        var problems = Report()
        defer { report.add(contentsOf: problems) }
        guard let head = EditionHead(file, into: &problems) else { return nil }
        guard
            let table = RecordTable(file, columns: columns, required: columns, into: &problems)
        else { return nil }
        var sheets: [Sheet] = []
        var places: [String: SourceRange] = [:]
        var texts: [String: SheetBlock] = [:]
        for row in table.records.dropFirst() {
            guard let record = row["record"], let name = row["name"] else {
                let missing = row["record"] == nil ? "record" : "name"
                problems.add(.missingCell(missing, at: row.range))
                continue
            }
            switch record.text {
            case "sheet":
                if let first = places[name.text] {
                    problems.add(.duplicateID(name.text, at: name.range, first: first))
                }
                places[name.text] = name.range
                let blocks = (row["value"]?.text ?? "").split(separator: " ").map(String.init)
                sheets.append(Sheet(address: name.text, blocks: blocks, range: name.range))
            case "text":
                let block = SheetBlock(
                    text: row["value"]?.text ?? "", state: row["state"]?.text ?? "")
                if block.fingerprint != name.text {
                    problems.add(.damagedEdition(name.text, at: name.range, of: head.name))
                }
                texts[name.text] = block
            default:
                problems.add(
                    .unknownRecord(record.text, at: record.range, known: ["sheet", "text"]))
            }
        }
        for sheet in sheets {
            for block in sheet.blocks where texts[block] == nil {
                problems.add(
                    .missingText(block, of: sheet.address, at: sheet.range ?? SourceRange(file)))
            }
        }
        guard !problems.hasErrors else { return nil }
        return PrintedEdition(
            name: head.name, date: head.date, sheets: sheets.sorted { $0.address < $1.address },
            texts: texts)
    }
}
