import Diagnostics
import Text

/// After how long facts and texts must be checked again: `content/checks.txt`.
package struct CheckAges: Sendable, Equatable {
    /// For facts and services.
    package var facts = CheckAge(12, .months)
    /// For the texts of documents.
    package var texts = CheckAge(12, .months)

    static let path = "checks.txt"
    private static let keys = ["facts-age", "texts-age"]

    package init() {}

    /// Reads the file, if there is one; what it does not say stays twelve months.
    init(_ file: SourceFile?, into report: inout Report) {
        guard let file, SourceChecks.check(file, into: &report) else { return }
        let settings = SettingsFile(file, keys: Self.keys, into: &report)
        facts = Self.age("facts-age", in: settings, into: &report) ?? facts
        texts = Self.age("texts-age", in: settings, into: &report) ?? texts
    }

    private static func age(
        _ key: String, in settings: SettingsFile, into report: inout Report
    ) -> CheckAge? {
        guard let setting = settings[key] else { return nil }
        let age = CheckAge(setting.value)
        if age == nil {
            report.add(
                .invalidAge(
                    setting.value, at: setting.value.isEmpty ? setting.keyRange : setting.range))
        }
        return age
    }
}
