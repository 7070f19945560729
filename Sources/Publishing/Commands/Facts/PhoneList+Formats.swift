import CSV
import Content
import Text

/// The list for a terminal, for tools and for spreadsheets.
extension PhoneList {
    var text: String {
        guard !parts.isEmpty else { return "Nothing is to be checked.\n" }
        var lines: [String] = []
        for part in parts {
            if !lines.isEmpty { lines.append("") }
            lines.append("\(part.name): \(part.rows.count) to check")
            for row in part.rows {
                let item = row.item
                lines.append("")
                lines.append("  \(item.kind.rawValue) \(item.id): \(item.title)")
                lines += item.values.map { "    \($0.name): \($0.text)" }
                if let contact = item.contact { lines.append("    ask: \(contact)") }
                for source in item.sources {
                    let date = item.sourceDate.map { " (\($0.iso8601))" } ?? ""
                    lines.append("    source: \(source)\(date)")
                }
                lines.append("    \(row.age); \(Self.pages(item))")
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func pages(_ item: CheckedItem) -> String {
        guard let pages = item.pages else { return "on every page" }
        return "on \(pages) \(pages == 1 ? "page" : "pages")"
    }

    private struct Record: Encodable {
        let place: String?
        let kind: String
        let id: String
        let title: String
        let values: [String: String]
        let contact: String?
        let sources: [String]
        let sourceDate: String?
        let checked: String?
        let daysTooOld: Int?
        let pages: Int?
        let path: String
        let line: Int
    }

    var json: String {
        let records = parts.flatMap(\.rows).map { row in
            let item = row.item
            return Record(
                place: item.municipality, kind: item.kind.rawValue, id: item.id, title: item.title,
                values: Dictionary(
                    item.values.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first }),
                contact: item.contact, sources: item.sources, sourceDate: item.sourceDate?.iso8601,
                checked: item.checked?.iso8601, daysTooOld: row.days, pages: item.pages,
                path: item.range.file.path, line: item.range.start.line)
        }
        return JSONText.lines(records)
    }

    /// A table as a Dutch spreadsheet opens it: semicolons and a byte-order mark.
    var csv: [UInt8] {
        let columns = [
            "municipality", "kind", "id", "what", "value", "ask", "source", "source_date",
            "checked", "days_too_old", "pages",
        ]
        let rows = parts.flatMap(\.rows).map { row in
            let item = row.item
            return [
                item.municipality ?? "", item.kind.rawValue, item.id, item.title,
                item.values.map { item.values.count == 1 ? $0.text : "\($0.name): \($0.text)" }
                    .joined(separator: "\n"),
                item.contact ?? "", item.sources.joined(separator: "\n"),
                item.sourceDate?.iso8601 ?? "", item.checked?.iso8601 ?? "",
                row.days.map(String.init) ?? "", item.pages.map(String.init) ?? "",
            ]
        }
        return [0xEF, 0xBB, 0xBF]
            + CSVWriter.write([columns] + rows, delimiter: UInt8(ascii: ";"))
    }
}
