import Content
import Diagnostics
import Foundation
import Text

/// `new`: writes the sources of a municipality, a language or a document to start from.
///
/// The new files are first tried in memory together with all others, so that what is written builds.
struct NewCommand {
    private let sources: SourceFolders
    private let what: What
    private let arguments: Arguments
    private let today: CalendarDate

    /// What can be made.
    private enum What: String, CaseIterable {
        case municipality, language, document

        var options: [String] {
            switch self {
            case .municipality: ["--name", "--url", "--source"]
            case .language: ["--fallback"]
            case .document: ["--title", "--municipality", "--of"]
            }
        }
    }

    init(_ words: [String]) throws(UsageError) {
        let known = What.allCases.map(\.rawValue)
        guard let word = words.first else {
            throw UsageError("expected \"new municipality\", \"new language\" or \"new document\"")
        }
        guard let what = What(rawValue: word) else {
            throw UsageError(
                "there is no \"new \(word)\"", hints: Spelling.hints(for: word, in: known))
        }
        self.what = what
        arguments = try Arguments(
            Array(words.dropFirst()),
            names: SourceFolders.options + what.options + [Clock.option], switches: [],
            takesOperands: true)
        sources = try SourceFolders(arguments)
        today = try Clock.today(arguments)
    }

    func run() throws -> Int32 {
        var report = Report()
        let content = try TreeReader(root: sources.content).read(into: &report)
        let locales = try TreeReader(root: sources.locales).read(into: &report)
        let before = problems(content, locales, &report)
        guard !report.hasErrors else {
            BuildCommand.report(report.sorted.filter { $0.severity == .error }, as: .text)
            Terminal.error("wegwijs: nothing was written; mend the errors first")
            return 1
        }
        let skeleton = try skeleton(before, content, locales)
        try checkPlaces(of: skeleton)
        var trial = Report()
        _ = problems(
            skeleton.root == .content ? skeleton.added(to: content) : content,
            skeleton.root == .locales ? skeleton.added(to: locales) : locales, &trial)
        guard !trial.hasErrors else {
            BuildCommand.report(trial.sorted.filter { $0.severity == .error }, as: .text)
            Terminal.error("wegwijs: nothing was written; it would not fit the other sources")
            return 1
        }
        try write(skeleton)
        return 0
    }

    /// Reads the sources and makes every edition, for the problems.
    private func problems(
        _ content: SourceTree, _ locales: SourceTree, _ report: inout Report
    ) -> (library: Library, editions: [Edition]) {
        let library = Pipeline.library(content, locales, into: &report)
        let editions = library.municipalities.map {
            EditionResolver(library, $0).resolve(into: &report)
        }
        EmergencyNumberCheck(content: content, editions: editions).check(into: &report)
        return (library, editions)
    }

    private func skeleton(
        _ before: (library: Library, editions: [Edition]), _ content: SourceTree,
        _ locales: SourceTree
    ) throws -> Skeleton {
        switch what {
        case .municipality:
            return try NewMunicipality(
                arguments, today: today, known: before.library.municipalities.map(\.id)
            ).skeleton
        case .language:
            return try NewLanguage(arguments, today: today).skeleton(
                in: before.library, content, locales)
        case .document:
            return try NewDocument(
                arguments, today: today, library: before.library, editions: before.editions
            ).skeleton()
        }
    }

    private func folder(_ root: Skeleton.Root) -> String {
        root == .content ? sources.content : sources.locales
    }

    /// Refuses to write where something stands already.
    private func checkPlaces(of skeleton: Skeleton) throws(UsageError) {
        for (path, _) in skeleton.files {
            let place = "\(folder(skeleton.root))/\(path)"
            guard !FileManager.default.fileExists(atPath: place) else {
                throw UsageError("\"\(place)\" is there already; nothing was written")
            }
        }
    }

    private func write(_ skeleton: Skeleton) throws {
        let root = folder(skeleton.root)
        for (path, text) in skeleton.files {
            try SourceWriter.write(Array(text.utf8), to: "\(root)/\(path)")
        }
        for (path, _) in skeleton.files.prefix(3) { Terminal.print("Made \(root)/\(path)") }
        if skeleton.files.count > 3 {
            Terminal.print("and \(skeleton.files.count - 3) files more")
        }
        Terminal.print("Next:")
        for (number, step) in skeleton.steps.enumerated() {
            Terminal.print("  \(number + 1). \(step)")
        }
    }
}

extension Command {
    static let new = Command(
        name: "new",
        lines: [
            Line(words: "new municipality", summary: "start a municipality"),
            Line(
                words: "new language", summary: "start a language, with its files for translators"),
            Line(words: "new document", summary: "start a page, a checklist, … with remarks"),
        ],
        help: """
            wegwijs new municipality ID --name NAME --url URL [--source TEXT]
            wegwijs new language CODE [--fallback CODES]
            wegwijs new document KIND ID [--title TEXT] [--municipality ID]
            wegwijs new document changes ID --of DOCUMENT --municipality ID

            Writes sources to start from, which build at once, and tells what to do next. Nothing that
            stands there already is touched.

              --name NAME          the municipality's name, as it writes it
              --url URL            its web site; with the name it stands on every page
              --source TEXT        where you know both from (that web site)
              --fallback CODES     the languages that stand in for a missing text (en)
              --title TEXT         the title of the document, in Dutch
              --municipality ID    the document is of this municipality, not of the nation
              --of DOCUMENT        the national document that the changes are about
              --today DATE         another day than that of this computer
              --content DIR        the sources (content)
              --locales DIR        the translations (locales)

            KIND is one of \(DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")).

            Example:
              wegwijs new document page bicycle --title "Fietsen" --municipality zaanstad
            """
    ) { try NewCommand($0).run() }
}
