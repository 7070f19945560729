import Foundation

/// Writes records for tools: one JSON object a line, its keys in order.
enum ReportJSON {
    static func lines(_ records: [some Encodable]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return records.compactMap { record in
            (try? encoder.encode(record)).map { String(decoding: $0, as: UTF8.self) + "\n" }
        }.joined()
    }
}
