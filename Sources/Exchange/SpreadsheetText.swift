/// How a spreadsheet may change a text without anybody wanting it.
enum SpreadsheetText {
    /// Returns a text without blanks around it, which are lost in a cell without quotes, and with
    /// line ends as LF.
    static func trimmed(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 where byte != UInt8(ascii: "\r") { bytes.append(byte) }
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let start = bytes.drop(while: isBlank)
        guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(decoding: start[...last], as: UTF8.self)
    }
}
