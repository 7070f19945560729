import CSV
import Diagnostics
import Markdown
import Text

/// One thing whose day of checking is about to change, and how its source is edited.
struct ConfirmationTarget {
    let kind: CheckedItem.Kind
    let id: String
    /// The row of a table, or the start of a document.
    let place: SourceRange
    /// Whether it is a document of kind `changes`, which bears no day.
    var isChanges = false

    typealias Failure = Confirmation.Failure

    var fullName: String { "\(kind.rawValue):\(id)" }

    func answers(to name: String) -> Bool { name == id || name == fullName }

    func change(for confirmation: Confirmation) throws(Failure) -> Confirmation.Change {
        kind == .text ? try header(confirmation) : try row(confirmation)
    }

    // MARK: Rows of tables

    private func row(_ confirmation: Confirmation) throws(Failure) -> Confirmation.Change {
        var problems = Report()
        guard let table = CSVParser.parse(place.file, into: &problems), !problems.hasErrors,
            let row = table.rows.first(where: { $0.range.lower == place.lower })
        else {
            throw Failure(
                "\(place.file.path) has errors", hints: ["run \"wegwijs check\" and mend them"])
        }
        func cell(_ column: String) throws(Failure) -> CSVCell {
            guard let index = table.columns.firstIndex(where: { $0.text == column }) else {
                throw Failure(
                    "\(place.file.path) has no column \"\(column)\" for \"\(id)\"",
                    hints: ["add \"\(column)\" to its first line, and an empty cell to each row"])
            }
            return row.cells[index]
        }
        let checked = try cell("checked")
        var edits = [edit(checked, confirmation.day.iso8601)]
        if let source = confirmation.source {
            edits.append(edit(try cell("source"), source))
            if confirmation.sourceDate == nil, let old = try? cell("source_date"),
                !old.text.isEmpty
            {
                edits.append(edit(old, ""))
            }
        } else if confirmation.sourceDate == nil, let date = try? cell("source_date"),
            let sourceDate = CalendarDate(date.text), sourceDate > confirmation.day
        {
            throw Confirmation.sourceIsLater(sourceDate, than: confirmation.day)
        }
        if let date = confirmation.sourceDate {
            edits.append(edit(try cell("source_date"), date.iso8601))
        }
        let before = CalendarDate(checked.text)
        try check(before, confirmation)
        return Confirmation.Change(
            name: id, before: before, range: row.range, edits: edits)
    }

    /// Puts a value into a cell, with quotes where it had some or needs them.
    private func edit(_ cell: CSVCell, _ value: String) -> SourceEdit {
        let isQuoted =
            cell.range.lower < cell.range.upper
            && cell.range.file.bytes[cell.range.lower] == UInt8(ascii: "\"")
        return SourceEdit(cell.range, CSVWriter.cell(value, quoted: isQuoted))
    }

    // MARK: Headers of documents

    private func header(_ confirmation: Confirmation) throws(Failure) -> Confirmation.Change {
        guard !isChanges else {
            throw Failure(
                "\"\(id)\" holds changes, which bear no day",
                hints: ["confirm the national text that it changes"])
        }
        guard confirmation.sourceDate == nil else {
            throw Failure("the text \"\(id)\" has no place for the date of a source")
        }
        var unused = Report()
        let fields = MarkdownParser.parse(place.file, into: &unused).header?.fields ?? []
        guard let checked = fields.first(where: { $0.key == "checked" }) else {
            throw Failure(
                "\(place.file.path) has no line \"checked: …\"",
                hints: ["run \"wegwijs check\" and mend its header"])
        }
        var edits = [SourceEdit(checked.valueRange, Array(confirmation.day.iso8601.utf8))]
        if let source = confirmation.source {
            edits.append(try edit(source, fields, after: checked))
        }
        let before = CalendarDate(checked.value)
        try check(before, confirmation)
        return Confirmation.Change(
            name: id, before: before, range: checked.valueRange, edits: edits)
    }

    /// Replaces the only source of a text, or adds one below the day where it has none.
    private func edit(
        _ source: String, _ fields: [Header.Field], after checked: Header.Field
    ) throws(Failure) -> SourceEdit {
        let sources = fields.filter { $0.key == "source" }
        switch sources.count {
        case 0:
            let file = place.file
            let end = checked.valueRange.upper
            let lineEnd = file.bytes[end...].first == UInt8(ascii: "\r") ? "\r\n" : "\n"
            return SourceEdit(
                SourceRange(file, end, end), Array("\(lineEnd)source: \(source)".utf8))
        case 1: return SourceEdit(sources[0].valueRange, Array(source.utf8))
        default:
            throw Failure(
                "the text \"\(id)\" has \(sources.count) sources",
                hints: ["change the lines \"source: …\" of \(place.file.path) by hand"])
        }
    }

    private func check(
        _ before: CalendarDate?, _ confirmation: Confirmation
    ) throws(Failure) {
        guard let before, before.isDay, before > confirmation.day, before <= confirmation.today
        else { return }
        throw Failure(
            "\"\(id)\" was checked on \(before.iso8601) already, later than \(confirmation.day.iso8601)"
        )
    }
}
