import CSV
import Diagnostics
import Markdown
import Text

/// Reads typed values from the cells of one record, and reports each that is missing or wrong.
struct RecordReader {
    let record: RecordTable.Record

    func required(_ column: String, into report: inout Report) -> CSVCell? {
        guard let cell = record[column] else {
            report.add(.missingCell(column, at: record.range))
            return nil
        }
        return cell
    }

    /// Reads the id of the record; only those of facts have parts divided by dots.
    func id(allowingDots: Bool = false, into report: inout Report) -> String? {
        guard let cell = required("id", into: &report) else { return nil }
        guard Identifier.isValid(cell.text, allowingDots: allowingDots) else {
            report.add(.invalidID(cell.text, allowingDots: allowingDots, at: cell.range))
            return nil
        }
        return cell.text
    }

    func text(_ cell: CSVCell, into report: inout Report) -> InlineContent {
        MarkdownParser.parseInline(cell.text, at: cell.range, into: &report)
    }

    /// Reads a text that stands in the place of its name elsewhere, so that it may hold no name
    /// itself: two that hold each other would never end.
    func plainText(_ cell: CSVCell, into report: inout Report) -> InlineContent {
        let text = text(cell, into: &report)
        BlockWalker.inlines(in: text.inlines) { inline in
            guard case .fact(let reference) = inline else { return }
            report.add(.factInFact(reference.name, at: cell.range))
        }
        return text
    }

    func optionalText(_ column: String, into report: inout Report) -> InlineContent? {
        record[column].map { text($0, into: &report) }
    }

    func phone(_ column: String, into report: inout Report) -> PhoneNumber? {
        guard let cell = record[column] else { return nil }
        let phone = PhoneNumber(cell.text)
        if phone == nil { report.add(.invalidPhone(cell.text, at: cell.range)) }
        return phone
    }

    func page(_ column: String, into report: inout Report) -> String? {
        guard let cell = record[column] else { return nil }
        guard WebAddress.isPage(cell.text) else {
            report.add(.invalidAddress(cell.text, at: cell.range))
            return nil
        }
        return cell.text
    }

    func email(_ column: String, into report: inout Report) -> String? {
        guard let cell = record[column] else { return nil }
        guard EmailAddress.isValid(cell.text) else {
            report.add(.invalidEmail(cell.text, at: cell.range))
            return nil
        }
        return cell.text
    }

    func provenance(into report: inout Report) -> Provenance? {
        let source = required("source", into: &report)
        var sourceDate: CalendarDate?
        if let cell = record["source_date"] {
            sourceDate = CalendarDate(cell.text)
            if sourceDate == nil { report.add(.invalidDate(cell.text, at: cell.range)) }
        }
        guard let source else { return nil }
        var day: CalendarDate?
        // `-` is how a municipality empties a cell of the national row; here it says the same.
        if let checked = record["checked"], checked.text != "-" {
            day = CalendarDate(checked.text)
            guard day?.isDay == true else {
                report.add(.invalidDay(checked.text, at: checked.range))
                return nil
            }
        }
        return Provenance(source: source.text, sourceDate: sourceDate, checked: day)
    }
}
