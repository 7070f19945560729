import Diagnostics
import Text

/// Reads the limits of plain language: `key: value` lines, `#` for remarks.
enum LanguageLimitsReader {
    /// The path below the content folder.
    static let path = "language-level.txt"

    /// Returns the limits of a file; where a value is wrong, it is reported and the standard holds.
    static func read(_ file: SourceFile?, into report: inout Report) -> LanguageLimits {
        guard let file, SourceChecks.check(file, into: &report) else { return LanguageLimits() }
        var keys: [String: LanguageLimits.Key] = [:]
        var names: [String] = []
        for prefix in [""] + LanguageLimits.languages.map({ $0 + "." }) {
            for key in LanguageLimits.Key.allCases {
                keys[prefix + key.rawValue] = key
                names.append(prefix + key.rawValue)
            }
        }
        let settings = SettingsFile(
            file, keys: names + [LanguageLimits.allowedWordsKey], into: &report)
        var values: [String: Int] = [:]
        for name in names {
            guard let setting = settings[name], let key = keys[name] else { continue }
            if let value = Int(setting.value), key.range.contains(value) {
                values[name] = value
            } else {
                let place = setting.value.isEmpty ? setting.keyRange : setting.range
                report.add(.invalidLimit(setting.value, of: name, at: place, in: key.range))
            }
        }
        let words = (settings[LanguageLimits.allowedWordsKey]?.value ?? "")
            .split { $0 == "," || $0 == " " }
        return LanguageLimits(values, allowedWords: Set(words.map { $0.lowercased() }))
    }
}
