import Diagnostics
import Text

/// A file of `key: value` lines in which `#` starts a remark and empty lines are passed over.
struct SettingsFile {
    struct Setting {
        /// The text after the colon, without white space around it; may be empty.
        let value: String
        let range: SourceRange
        let keyRange: SourceRange
    }

    private var settings: [String: Setting] = [:]
    private let file: SourceFile

    init(_ file: SourceFile, keys: [String], into report: inout Report) {
        self.file = file
        let bytes = file.bytes
        // A byte-order mark, as some editors write it.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            read(trimmed(start, end), keys, into: &report)
            start = end + 1
        }
    }

    subscript(key: String) -> Setting? { settings[key] }

    private mutating func read(
        _ line: SourceRange, _ keys: [String], into report: inout Report
    ) {
        let bytes = file.bytes[line.lower..<line.upper]
        guard let first = bytes.first, first != UInt8(ascii: "#") else { return }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
            report.add(.settingWithoutColon(line.text, at: line))
            return
        }
        let key = trimmed(line.lower, colon)
        guard keys.contains(key.text) else {
            report.add(.unknownSetting(key.text, at: key, known: keys))
            return
        }
        if let earlier = settings[key.text] {
            report.add(.duplicateSetting(key.text, at: key, first: earlier.keyRange))
            return
        }
        let value = trimmed(colon + 1, line.upper)
        settings[key.text] = Setting(value: value.text, range: value, keyRange: key)
    }

    /// Returns a stretch of the file without the spaces, tabs and carriage returns around it.
    private func trimmed(_ lower: Int, _ upper: Int) -> SourceRange {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
        var (lower, upper) = (lower, upper)
        while lower < upper, isBlank(file.bytes[lower]) { lower += 1 }
        while upper > lower, isBlank(file.bytes[upper - 1]) { upper -= 1 }
        return SourceRange(file, lower, upper)
    }
}
