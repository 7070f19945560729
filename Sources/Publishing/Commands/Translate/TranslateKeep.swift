import Content
import Diagnostics
import Gettext
import Markdown
import Text

/// `translate keep`: declares an edit of a Dutch text so small that its translations stay valid.
struct TranslateKeep {
    private let sources: SourceFolders
    private let languages: [String]
    private let file: String
    private let line: Int?

    init(_ words: [String]) throws(UsageError) {
        guard let place = words.first, !place.hasPrefix("-") else {
            throw UsageError(
                "expected the source that you edited",
                hints: ["write it first, with or without a line: content/pages/health.md:17"])
        }
        let arguments = try Arguments(
            Array(words.dropFirst()), names: SourceFolders.options + ["--language"], switches: [])
        sources = try SourceFolders(arguments)
        languages = arguments.all("--language")
        (file, line) = Self.parsed(place)
    }

    /// Divides a place as messages show it: a file, a line, a column.
    private static func parsed(_ place: String) -> (file: String, line: Int?) {
        let parts = place.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.dropFirst().map { Int($0) }
        guard (1...2).contains(numbers.count), let line = numbers.first ?? nil,
            !numbers.contains(where: { $0 == nil })
        else { return (place, nil) }
        return (String(parts[0]), line)
    }

    func run() throws -> Int32 {
        guard let library = try sources.flawlessLibrary() else { return 1 }
        let chosen = try SourceFolders.languages(named: languages, in: library)
        let name: (String) -> String = { "\(library.content.root)/\($0)" }
        guard let (path, texts) = library.texts.first(where: { name($0.path) == file }) else {
            throw UsageError(
                "there is no source \"\(file)\"",
                hints: Spelling.hints(for: file, in: library.texts.map { name($0.path) }))
        }
        let catalogPath = SourcePath.catalog(path)
        let messages = TranslationTemplate(library).catalogs().first { $0.path == catalogPath }
        var template: [String: Message] = [:]
        for message in messages?.messages ?? [] { template[message.id] = message }
        let keeper = KeptTranslations(
            texts: texts, wanted: try wanted(texts, template), template: template)
        var report = Report()
        for language in chosen where language.code != Language.source {
            try keep(keeper, library, language, catalogPath, into: &report)
        }
        BuildCommand.report(report.sorted, as: .text)
        return report.hasErrors ? 1 : 0
    }

    /// Returns the texts that stand in the line, all of the file where no line is named.
    private func wanted(
        _ texts: [InlineContent], _ template: [String: Message]
    ) throws(UsageError) -> Set<String> {
        guard let line else { return Set(texts.map(\.source)) }
        let found = texts.filter { text in
            let range = text.range
            let last = range.file.position(at: max(range.lower, range.upper - 1)).line
            return (range.start.line...last).contains(line)
                || template[text.source]?.references.contains("\(file):\(line)") ?? false
        }
        guard !found.isEmpty else {
            throw UsageError("no text that is translated stands in line \(line) of \"\(file)\"")
        }
        return Set(found.map(\.source))
    }

    private func keep(
        _ keeper: KeptTranslations, _ library: Library, _ language: Language, _ path: String,
        into report: inout Report
    ) throws {
        let name = "\(language.code)/\(path)"
        guard let catalog = library.catalogs.catalogs[name] else {
            return Terminal.print("\(language.code): \(file) has no translations yet")
        }
        let result = keeper.keep(in: catalog, of: language, into: &report)
        if !result.kept.isEmpty {
            try SourceWriter.write(
                POWriter.write(result.catalog), to: "\(sources.locales)/\(name)")
        }
        Terminal.print(
            "\(language.code): \(result.kept.count) "
                + (result.kept.count == 1 ? "translation" : "translations") + " of \(file) kept")
        for kept in result.kept {
            Terminal.print(
                "  line \(kept.text.range.start.line)\n"
                    + "    old: \(kept.old)\n    new: \(kept.text.source)")
        }
    }
}

extension TranslateCommand {
    static let keep = TranslateCommand(
        name: "keep", summary: "keep translations valid after a small edit of the Dutch",
        help: """
            wegwijs translate keep FILE[:LINE] [--content DIR] [--locales DIR] [--language CODE]…

            Takes over the old translations of the texts of a source that were edited, all or those in
            one line, as valid: for an edit that changes no meaning, such as a comma. Works before and
            after "translate update", and prints the old and the new Dutch of each text.

            A translation that lacks a link or a name in braces of the new Dutch, or has one too many,
            is not kept, and the command ends with 1.

            Example:
              wegwijs translate keep content/pages/health.md:17
            """
    ) { try TranslateKeep($0).run() }
}
