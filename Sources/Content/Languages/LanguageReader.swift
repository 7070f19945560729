import Diagnostics
import Text

/// Reads `settings.txt` of a language: `key: value` lines, `#` for remarks.
enum LanguageReader {
    static let keys = [
        "name", "direction", "digits", "region", "fonts", "fallback", "status", "pair",
    ]
    /// Decimal digits of languages that refugees in the Netherlands read, by their names in CLDR
    /// (Unicode Technical Standard 35, part 3, section 1).
    private static let digits = ["latn", "arab", "arabext", "beng", "deva", "mymr"]

    static func read(
        _ file: SourceFile, code: String, languages: [String], into report: inout Report
    ) -> Language? {
        guard SourceChecks.check(file, into: &report) else { return nil }
        let settings = SettingsFile(file, keys: keys, into: &report)
        var complete = true
        for key in ["name", "direction"] where settings[key]?.value.isEmpty ?? true {
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
        let pairs = pairs(of: code, settings, languages: languages, into: &report)
        check(settings, into: &report)
        let region = settings["region"].map { "-\($0.value)" } ?? ""
        return Language(
            code: code, name: name.value, direction: direction,
            formattingTag: "\(code)\(region)-u-nu-\(settings["digits"]?.value ?? "latn")",
            fonts: (settings["fonts"]?.value ?? "").split(separator: ",").map {
                String($0.drop { $0 == " " })
            },
            fallback: fallback.filter { languages.contains($0) && $0 != code },
            isFinished: isFinished(settings, code, into: &report), pairs: pairs)
    }

    /// Returns the languages that the setting `pair` names, each once.
    private static func pairs(
        of code: String, _ settings: SettingsFile, languages: [String], into report: inout Report
    ) -> [String] {
        guard let setting = settings["pair"] else { return [] }
        var pairs: [String] = []
        for other in words(setting.value) {
            if !languages.contains(other) {
                report.add(.unknownLanguage(other, at: setting.range, known: languages))
            } else if other == code {
                report.add(.languageBesideItself(other, at: setting.range))
            } else if pairs.contains(other) {
                report.add(.duplicatePair("\(code)+\(other)", at: setting.range))
            } else {
                pairs.append(other)
            }
        }
        return pairs
    }

    /// Reads whether the language is finished, as one without a word about it is.
    private static func isFinished(
        _ settings: SettingsFile, _ code: String, into report: inout Report
    ) -> Bool {
        guard let status = settings["status"] else { return true }
        if !statuses.contains(status.value) {
            report.add(.unknownStatus(status.value, at: status.range, known: statuses))
        } else if code == Language.source, status.value == unfinished {
            report.add(.unfinishedSource(at: status.range))
        }
        return status.value != unfinished
    }

    private static let unfinished = "unfinished"
    private static let statuses = ["finished", unfinished]

    /// Checks what goes into the tag by which ICU formats: it would fall back in silence on what it
    /// does not know.
    private static func check(_ settings: SettingsFile, into report: inout Report) {
        if let digits = settings["digits"], !self.digits.contains(digits.value) {
            report.add(.unknownDigits(digits.value, at: digits.range, known: self.digits))
        }
        if let region = settings["region"],
            region.value.utf8.count != 2
                || !region.value.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
        {
            report.add(.invalidRegion(region.value, at: region.range))
        }
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "," }.map(String.init)
    }
}
