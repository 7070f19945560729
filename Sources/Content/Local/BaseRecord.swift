import CSV
import Diagnostics
package import Text

/// The national text that a change was written against, one row of a municipality's `base.csv`.
///
/// With its text and not its fingerprint alone, so that both texts can be shown when the national
/// one has moved on.
package struct BaseRecord: Sendable {
    package static let file = "base.csv"
    static let columns = ["document", "piece", "fingerprint", "text"]

    package let target: ChangeTarget
    package let text: String
    package let range: SourceRange

    /// Returns the file that holds some texts, in the order of their names.
    package static func write(_ texts: [ChangeTarget: String]) -> [UInt8] {
        let rows = texts.sorted { $0.key < $1.key }.map { target, text in
            [target.document, target.piece ?? "", Fingerprint.of(text), text]
        }
        return CSVWriter.write([columns] + rows, lineEnd: .lineFeed)
    }

    /// Reads a file of records; nothing where its columns are others, which is reported.
    ///
    /// Line ends inside a text are read as line feeds, whatever a spreadsheet or Git made of them.
    static func read(
        _ file: SourceFile, damaged: inout Set<ChangeTarget>, into report: inout Report
    ) -> [BaseRecord]? {
        guard
            let table = RecordTable(file, columns: columns, required: columns, into: &report)
        else { return nil }
        var first: [ChangeTarget: SourceRange] = [:]
        return table.records.compactMap { row in
            let reader = RecordReader(record: row)
            guard let document = reader.required("document", into: &report),
                let fingerprint = reader.required("fingerprint", into: &report)
            else { return nil }
            let target = ChangeTarget(document.text, row["piece"]?.text)
            let text = unified(row["text"]?.text ?? "")
            guard Fingerprint.of(text) == fingerprint.text else {
                damaged.insert(target)
                report.add(.damagedBase(target, fingerprint.text, at: fingerprint.range))
                return nil
            }
            if let earlier = first[target] {
                report.add(
                    .duplicateID(target.description, at: document.range, first: earlier))
                return nil
            }
            first[target] = document.range
            return BaseRecord(target: target, text: text, range: document.range)
        }
    }

    private static func unified(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        var wasReturn = false
        for byte in text.utf8 {
            if !(byte == 0x0A && wasReturn) { bytes.append(byte == 0x0D ? 0x0A : byte) }
            wasReturn = byte == 0x0D
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
