import Content
import Diagnostics
import Foundation
import Gettext
import Glibc
import Site

/// `translate update`: makes and refreshes the PO files of every language from the sources.
struct TranslateCommand {
    private let content: String
    private let locales: String
    private let languages: [String]

    init(_ words: [String]) throws(UsageError) {
        guard words.first == "update" else {
            throw UsageError("expected \"translate update\"")
        }
        let arguments = try Arguments(
            Array(words.dropFirst()), names: ["--content", "--locales", "--language"],
            switches: [])
        content = try arguments.one("--content") ?? "content"
        locales = try arguments.one("--locales") ?? "locales"
        languages = arguments.all("--language")
    }

    func run() throws -> Int32 {
        var report = Report()
        let content = try TreeReader(root: content).read(into: &report)
        let locales = try TreeReader(root: locales).read(into: &report)
        let library = Pipeline.library(content, locales, into: &report)
        BuildCommand.report(report.sorted, as: .text)
        guard !report.hasErrors else {
            Terminal.error("wegwijs: nothing was written; mend the errors first")
            return 1
        }
        let known = library.languages.map(\.code)
        for code in languages where !known.contains(code) {
            throw UsageError(
                "there is no language \"\(code)\"", hints: Spelling.hints(for: code, in: known))
        }
        let update = CatalogUpdate(library: library, date: Self.now())
        for language in library.languages
        where language.code != Language.source
            && (languages.isEmpty || languages.contains(language.code))
        {
            try write(update.catalogs(for: language), of: language)
        }
        return 0
    }

    private func write(_ result: CatalogUpdate.Result, of language: Language) throws {
        var written = 0
        for (path, bytes) in result.files {
            let file = "\(locales)/\(language.code)/\(path)"
            if FileManager.default.contents(atPath: file).map({ Array($0) }) == bytes { continue }
            let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
            do {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true)
                try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
            } catch {
                throw EnvironmentError("cannot write the file \"\(file)\"")
            }
            written += 1
        }
        let counts = result.statistics
        Terminal.print(
            "\(language.code): \(counts.kept) kept, \(counts.fuzzy) changed (fuzzy), "
                + "\(counts.new) new, \(counts.obsolete) obsolete; \(written) files written")
    }

    /// The time of day in the form of PO headers: `2026-11-23 17:20+0000`.
    private static func now() -> String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 32)
        strftime(&text, text.count, "%Y-%m-%d %H:%M+0000", &parts)
        return String(
            decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
