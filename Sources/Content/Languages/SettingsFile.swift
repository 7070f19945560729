import Diagnostics
import Text

/// A file of `key: value` lines in which `#` starts a remark and empty lines are passed over.
struct SettingsFile {
    struct Setting {
        let value: String
        let range: SourceRange
    }

    private var settings: [String: Setting] = [:]

    init(_ file: SourceFile, keys: [String], into report: inout Report) {
        var start = 0
        let bytes = file.bytes
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            defer { start = end + 1 }
            let range = SourceRange(file, start, end)
            let line = Self.trimmed(range.text)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            guard let colon = line.firstIndex(of: ":") else {
                report.add(.settingWithoutColon(String(line), at: range))
                continue
            }
            let key = String(line[..<colon])
            guard keys.contains(key) else {
                report.add(.unknownSetting(key, at: range, known: keys))
                continue
            }
            if let first = settings[key] {
                report.add(.duplicateSetting(key, at: range, first: first.range))
                continue
            }
            let value = Self.trimmed(String(line[line.index(after: colon)...]))
            settings[key] = Setting(value: String(value), range: range)
        }
    }

    subscript(key: String) -> Setting? { settings[key] }

    private static func trimmed(_ text: String) -> Substring {
        var rest = Substring(text)
        while let first = rest.unicodeScalars.first, first.properties.isWhitespace {
            rest = Substring(rest.unicodeScalars.dropFirst())
        }
        while let last = rest.unicodeScalars.last, last.properties.isWhitespace {
            rest = Substring(rest.unicodeScalars.dropLast())
        }
        return rest
    }
}
