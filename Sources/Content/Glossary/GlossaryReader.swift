import CSV
import Diagnostics
import Markdown
import Text

/// Reads `glossary.csv`: the Dutch words that are explained.
enum GlossaryReader {
    static let columns = ["id", "term", "forms", "meaning", "source", "source_date", "checked"]

    static func read(_ file: SourceFile, into report: inout Report) -> [GlossaryTerm] {
        guard
            let table = RecordTable(
                file, columns: columns,
                required: columns.filter { $0 != "forms" && $0 != "source_date" }, into: &report)
        else { return [] }
        var terms: [GlossaryTerm] = []
        for record in table.records {
            guard let term = term(record, into: &report) else { continue }
            if let first = terms.first(where: { $0.id == term.id }) {
                report.add(.duplicateID(term.id, at: term.range, first: first.range))
            } else {
                terms.append(term)
            }
        }
        return terms
    }

    private static func term(
        _ record: RecordTable.Record, into report: inout Report
    ) -> GlossaryTerm? {
        let reader = RecordReader(record: record)
        let id = reader.id(into: &report)
        let word = reader.required("term", into: &report)
        let meaning = reader.required("meaning", into: &report)
        let provenance = reader.provenance(into: &report)
        guard let id, let word, let meaning, let provenance else { return nil }
        let forms = record["forms"].map { cell in
            Self.alternatives(cell.text).map { SourcedName($0, at: cell.range) }
        }
        return GlossaryTerm(
            id: id, word: SourcedName(word.text, at: word.range), forms: forms ?? [],
            meaning: reader.plainText(meaning, into: &report), provenance: provenance,
            range: record.range)
    }

    /// Returns what stands between the strokes of `huisarts | huisartsen`.
    static func alternatives(_ text: String) -> [String] {
        text.split(separator: "|").map { part in
            var part = part.drop { $0 == " " }
            while part.last == " " { part.removeLast() }
            return String(part)
        }.filter { !$0.isEmpty }
    }
}
