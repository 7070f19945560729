import Content
import Diagnostics
import Text

/// How much of each language must be translated for a build to go on: `--require ar=100,en=95`.
package struct RequiredTranslations: Sendable {
    static let option = "--require"

    /// In the order of the command line; per cent.
    private let shares: [(code: String, percent: Int)]

    package init() { shares = [] }

    init(_ arguments: Arguments) throws(UsageError) {
        var shares: [(code: String, percent: Int)] = []
        for value in arguments.all(Self.option) {
            for word in value.split(separator: ",", omittingEmptySubsequences: false) {
                let parts = word.split(separator: "=", omittingEmptySubsequences: false)
                guard parts.count == 2, !parts[0].isEmpty else {
                    throw UsageError(
                        "\"\(word)\" is no requirement",
                        hints: ["expected a language and per cent, such as \(Self.option) ar=100"])
                }
                guard let percent = Self.percent(parts[1]) else {
                    throw UsageError(
                        "\"\(parts[1])\" is no share, expected a whole number from 0 to 100")
                }
                let code = String(parts[0])
                guard !shares.contains(where: { $0.code == code }) else {
                    throw UsageError("\"\(code)\" is required twice, expected once")
                }
                shares.append((code, percent))
            }
        }
        self.shares = shares
    }

    private static func percent(_ word: Substring) -> Int? {
        guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(word),
            number <= 100
        else { return nil }
        return number
    }

    /// Returns the languages that are asked for; a library must have them all, as translations.
    func languages(in library: Library) throws(UsageError) -> [Language] {
        let translated = library.languages.filter { $0.code != Language.source }
        for (code, _) in shares {
            if code == Language.source {
                throw UsageError("\"\(code)\" is the language of the sources, not a translation")
            }
            guard translated.contains(where: { $0.code == code }) else {
                throw UsageError(
                    "there is no language \"\(code)\"",
                    hints: Spelling.hints(for: code, in: translated.map(\.code)))
            }
        }
        return shares.compactMap { share in translated.first { $0.code == share.code } }
    }

    /// Reports each language that has less than is asked for, with its worst documents.
    ///
    /// The folder of the languages is that which messages show.
    func check(_ status: TranslationStatus, locales: String, into report: inout Report) {
        for (code, percent) in shares {
            guard let language = status.languages.first(where: { $0.code == code }) else {
                continue
            }
            let counts = language.counts
            guard counts.current * 100 < percent * counts.texts else { continue }
            let worst = language.documents.filter { $0.counts.missing + $0.counts.stale > 0 }
            var hints = worst.prefix(3).map {
                "\($0.name): \($0.counts.missing) missing, \($0.counts.stale) stale"
            }
            hints.append("\"wegwijs translate status --language \(code)\" lists all documents")
            report.error(
                "too-little-translated",
                "\(StatusTable.percent(counts)) of the texts have a current translation into "
                    + "\(code) (\(counts.current) of \(counts.texts)), expected \(percent) %",
                at: SourceRange(SourceFile(path: "\(locales)/\(code)", bytes: [])), hints: hints)
        }
    }
}
