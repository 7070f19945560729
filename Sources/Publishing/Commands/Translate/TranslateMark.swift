import Content
import Diagnostics
import Gettext

/// `translate mark`: tells who made the translations, in a comment of each entry.
struct TranslateMark {
    private let sources: SourceFolders
    private let languages: [String]
    private let files: [String]
    private let maker: TranslationOrigin.Maker
    private let isAll: Bool
    private let date: String

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words,
            names: SourceFolders.options + ["--language", "--origin", "--file", Clock.option],
            switches: ["--all"])
        sources = try SourceFolders(arguments)
        languages = arguments.all("--language")
        files = arguments.all("--file")
        isAll = arguments.flags.contains("--all")
        date = try Clock.today(arguments).iso8601
        guard !languages.isEmpty else {
            throw UsageError("expected a language", hints: ["write --language ar"])
        }
        guard
            let maker: TranslationOrigin.Maker = try arguments.choice("--origin", called: "origin")
        else {
            let known = TranslationOrigin.Maker.allCases.map(\.rawValue)
            throw UsageError(
                "expected who made the translations",
                hints: ["write --origin with one of: \(known.joined(separator: ", "))"])
        }
        self.maker = maker
    }

    func run() throws -> Int32 {
        guard let library = try sources.flawlessLibrary() else { return 1 }
        let chosen = try SourceFolders.languages(named: languages, in: library)
        if chosen.contains(where: { $0.code == Language.source }) {
            throw UsageError("\"\(Language.source)\" is the language of the sources")
        }
        let wanted = try wantedCatalogs(in: library, chosen)
        for language in chosen { try mark(library, language, wanted) }
        return 0
    }

    /// Returns the catalogues that the command line names, by their paths below a language's folder;
    /// nothing where it names none, which means all.
    private func wantedCatalogs(
        in library: Library, _ chosen: [Language]
    ) throws(UsageError) -> Set<String>? {
        guard !files.isEmpty else { return nil }
        var wanted: Set<String> = []
        for file in files {
            let known = library.catalogs.catalogs.keys.sorted()
            if let path = known.first(where: { "\(sources.locales)/\($0)" == file }) {
                guard let language = chosen.first(where: { path.hasPrefix($0.code + "/") }) else {
                    throw UsageError("\"\(file)\" is of another language")
                }
                wanted.insert(String(path.dropFirst(language.code.count + 1)))
            } else if let source = library.texts.first(where: {
                "\(library.content.root)/\($0.path)" == file
            }) {
                wanted.insert(SourcePath.catalog(source.path))
            } else {
                throw UsageError(
                    "no source and no PO file is called \"\(file)\"",
                    hints: Spelling.hints(for: file, in: sourceNames(library, chosen)))
            }
        }
        return wanted
    }

    private func sourceNames(_ library: Library, _ chosen: [Language]) -> [String] {
        library.texts.map { "\(library.content.root)/\($0.path)" }
            + library.catalogs.catalogs.keys.sorted().filter { path in
                chosen.contains { path.hasPrefix($0.code + "/") }
            }.map { "\(sources.locales)/\($0)" }
    }

    private func mark(_ library: Library, _ language: Language, _ wanted: Set<String>?) throws {
        var marked = 0
        var known = 0
        var written = 0
        let prefix = language.code + "/"
        for path in library.catalogs.catalogs.keys.sorted() where path.hasPrefix(prefix) {
            let below = String(path.dropFirst(prefix.count))
            guard wanted?.contains(below) ?? true, var catalog = library.catalogs.catalogs[path]
            else { continue }
            for index in catalog.messages.indices where catalog.messages[index].isTranslated {
                guard isAll || catalog.messages[index].origin == nil else {
                    known += 1
                    continue
                }
                catalog.messages[index].setOrigin(maker, on: date)
                marked += 1
            }
            let bytes = POWriter.write(catalog)
            if try SourceWriter.write(bytes, to: "\(sources.locales)/\(path)") { written += 1 }
        }
        Terminal.print(
            "\(language.code): \(marked) marked as \(maker.rawValue), \(known) left as they were; "
                + "\(written) \(written == 1 ? "file" : "files") written")
    }
}

extension TranslateCommand {
    static let mark = TranslateCommand(
        name: "mark", summary: "tell who made the translations: human, reviewed, machine",
        help: """
            wegwijs translate mark --language CODE --origin human|reviewed|machine [options]

              --content DIR, --locales DIR    the sources and the translations
              --file PATH                     only this source or PO file; may be repeated
              --all                           also where an origin is known already
              --today YYYY-MM-DD              the day to write (today)

            Writes a comment into each translated entry whose origin is not known. A translation that
            somebody changes later has no known origin, until it is marked again. Pages tell their
            readers: human (a person translated), reviewed (a machine translated, a person who knows
            both languages has read it), machine (a machine translated, no person has read it).

            Example:
              wegwijs translate mark --language ar --origin reviewed --file content/pages/health.md
            """
    ) { try TranslateMark($0).run() }
}
