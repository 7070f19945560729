import Foundation

/// Writes values as JSON whose bytes are the same on every run.
enum JSONText {
    /// Returns the value on one line, its keys in order, without a line end.
    static func write(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Fails only for numbers that JSON does not have; none are written.
        guard let data = try? encoder.encode(value) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    /// Returns one value a line, for tools that read as they go.
    static func lines(_ values: [some Encodable]) -> String {
        values.map { write($0) + "\n" }.joined()
    }
}
