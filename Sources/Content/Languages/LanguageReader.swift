import Diagnostics
import Text

/// Reads `settings.txt` of a language: `key: value` lines, `#` for remarks.
enum LanguageReader {
    static let keys = ["name", "direction", "digits", "region", "fonts", "fallback"]

    static func read(
        _ file: SourceFile, code: String, languages: [String], into report: inout Report
    ) -> Language? {
        guard SourceChecks.check(file, into: &report) else { return nil }
        let settings = SettingsFile(file, keys: keys, into: &report)
        var complete = true
        for key in ["name", "direction"] where settings[key] == nil {
            report.add(.missingSetting(key, at: SourceRange(file)))
            complete = false
        }
        guard complete, let name = settings["name"], let written = settings["direction"] else {
            return nil
        }
        guard let direction = Language.Direction(rawValue: written.value) else {
            report.add(.invalidDirection(written.value, at: written.range))
            return nil
        }
        let fallback = words(settings["fallback"]?.value ?? "")
        for other in fallback where !languages.contains(other) {
            report.add(
                .unknownLanguage(
                    other, at: settings["fallback"]?.range ?? SourceRange(file), known: languages))
        }
        let region = settings["region"].map { "-\($0.value)" } ?? ""
        return Language(
            code: code, name: name.value, direction: direction,
            formattingTag: "\(code)\(region)-u-nu-\(settings["digits"]?.value ?? "latn")",
            fonts: (settings["fonts"]?.value ?? "").split(separator: ",").map {
                String($0.drop { $0 == " " })
            },
            fallback: fallback.filter { languages.contains($0) && $0 != code })
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "," }.map(String.init)
    }
}
