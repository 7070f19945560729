import CSV
import Diagnostics
import Text

/// Reads `categories.csv`: the headings of the service directory in their order.
enum CategoryReader {
    static func read(
        _ file: SourceFile, pictograms: Set<String>, into report: inout Report
    ) -> [ServiceCategory] {
        let columns = ["id", "name", "pictogram"]
        guard
            let table = RecordTable(file, columns: columns, required: columns, into: &report)
        else { return [] }
        var categories: [ServiceCategory] = []
        for record in table.records {
            let reader = RecordReader(record: record)
            guard let id = reader.id(into: &report),
                let name = reader.required("name", into: &report),
                let pictogram = reader.required("pictogram", into: &report)
            else { continue }
            if !pictograms.contains(pictogram.text) {
                report.add(
                    .unknownPictogram(pictogram.text, at: pictogram.range, known: pictograms))
            }
            if let first = categories.first(where: { $0.id == id }) {
                report.add(.duplicateID(id, at: record.range, first: first.range))
                continue
            }
            categories.append(
                ServiceCategory(
                    id: id, name: reader.text(name, into: &report), pictogram: pictogram.text,
                    range: record.range))
        }
        return categories
    }
}
