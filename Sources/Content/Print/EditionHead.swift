import CSV
package import Diagnostics
package import Text

/// The name and the day of an edition, read from the start of its file: a build reads no more of all
/// editions but the newest.
package struct EditionHead: Sendable {
    package let name: String
    package let date: CalendarDate
    package let file: SourceFile

    /// Reads the first two lines of a file; nothing where they are not those of an edition, which is
    /// reported.
    init?(_ file: SourceFile, into report: inout Report) {
        var lines = 0
        let end = file.bytes.firstIndex { byte in
            if byte == UInt8(ascii: "\n") { lines += 1 }
            return lines == 2
        }
        // The places stay those of the whole file.
        let start = SourceFile(
            path: file.path, bytes: Array(file.bytes[..<(end ?? file.bytes.count)]))
        guard
            let table = RecordTable(
                start, columns: PrintedEdition.columns, required: PrintedEdition.columns,
                into: &report)
        else { return nil }
        let stem = SourcePath.stem(file.path)
        guard let row = table.records.first, row["record"]?.text == "edition",
            let name = row["name"], let value = row["value"]
        else {
            report.add(.noEdition(stem, at: table.records.first?.range ?? SourceRange(file)))
            return nil
        }
        guard name.text == stem, PrintedEdition.isName(stem) else {
            report.add(.editionName(name.text, file: stem, at: name.range))
            return nil
        }
        guard let date = CalendarDate(value.text), date.isDay else {
            report.add(.invalidDay(value.text, at: value.range))
            return nil
        }
        self.name = stem
        self.date = date
        self.file = file
    }

    /// Reads the heads of all editions below the content folder, the newest first.
    package static func all(
        in tree: SourceTree, into report: inout Report
    ) -> [EditionHead] {
        var heads: [EditionHead] = []
        for (path, file) in tree.files where isEdition(path) {
            if let head = EditionHead(file, into: &report) { heads.append(head) }
        }
        return heads.sorted { ($1.date, $1.name) < ($0.date, $0.name) }
    }

    /// Whether a path below the content folder is that of an edition.
    static func isEdition(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.count == 2 && parts[0] == PrintedEdition.folder && path.hasSuffix(".csv")
    }
}
