import Content
import Diagnostics

/// The two folders of sources that a command reads: texts and translations.
package struct SourceFolders: Sendable {
    static let options = ["--content", "--locales"]

    package var content = "content"
    package var locales = "locales"

    package init() {}

    init(_ arguments: Arguments) throws(UsageError) {
        content = try arguments.one("--content") ?? content
        locales = try arguments.one("--locales") ?? locales
    }

    /// Reads both folders into a library, for every command that needs one.
    func library(into report: inout Report) throws -> Library {
        Pipeline.library(
            try TreeReader(root: content).read(into: &report),
            try TreeReader(root: locales).read(into: &report), into: &report)
    }

    /// Returns the languages of a library that a command line names, all where it names none.
    static func languages(named codes: [String], in library: Library) throws(UsageError)
        -> [Language]
    {
        let known = library.languages.map(\.code)
        for code in codes where !known.contains(code) {
            throw UsageError(
                "there is no language \"\(code)\"", hints: Spelling.hints(for: code, in: known))
        }
        return library.languages.filter { codes.isEmpty || codes.contains($0.code) }
    }

    /// Returns the municipalities that a command line names, and whether it asks for the general
    /// edition too: by its name, or by naming none.
    static func editions(named ids: [String], in library: Library) throws(UsageError)
        -> (municipalities: [Library.Municipality], isGeneral: Bool)
    {
        let local = ids.filter { $0 != Edition.generalID }
        guard local.isEmpty, !ids.isEmpty else {
            return (
                try municipalities(named: local, in: library),
                ids.isEmpty || local.count < ids.count
            )
        }
        return ([], true)
    }

    /// Returns the municipalities of a library that a command line names, all where it names none.
    static func municipalities(named ids: [String], in library: Library) throws(UsageError)
        -> [Library.Municipality]
    {
        let known = library.municipalities.map(\.id)
        for id in ids where !known.contains(id) {
            throw UsageError(
                "there is no municipality \"\(id)\"", hints: Spelling.hints(for: id, in: known))
        }
        return library.municipalities.filter { ids.isEmpty || ids.contains($0.id) }
    }
}
