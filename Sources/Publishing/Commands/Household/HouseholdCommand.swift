import Diagnostics

/// `household`: one family's own booklet and sheets, from a private file.
enum HouseholdCommand {
    private static let verbs = ["new", "check", "print"]

    static func run(_ words: [String]) async throws -> Int32 {
        guard let verb = words.first, verbs.contains(verb) else {
            throw UsageError(
                words.first.map { "there is no command \"household \($0)\"" }
                    ?? "expected a word after \"household\"",
                hints: Spelling.hints(for: words.first ?? "", in: verbs))
        }
        PrivateFiles.begin()
        let rest = Array(words.dropFirst())
        switch verb {
        case "new": return try HouseholdNew(rest).run()
        case "check": return try HouseholdCheckCommand(rest).run()
        default: return try await HouseholdPrint(rest).run()
        }
    }

    /// Returns the files and folders that a command names.
    static func files(_ arguments: Arguments) throws(UsageError) -> [String] {
        guard !arguments.operands.isEmpty else {
            throw UsageError(
                "expected the family's file",
                hints: ["such as: wegwijs household check ~/privé/gezin.txt"])
        }
        return arguments.operands
    }

    /// The folders from which everything is published.
    static func published(_ sources: SourceFolders) -> [String] {
        [sources.content, sources.locales, BuildOptions().output]
    }
}

extension Command {
    static let household = Command(
        name: "household",
        lines: [
            Line(words: "household new", summary: "start the private file of one family, or more"),
            Line(
                words: "household check", summary: "find the problems in it, showing nothing of it"),
            Line(
                words: "household print",
                summary: "make booklets, sheets and dates of one family, or of many"),
        ],
        help: """
            wegwijs household new FILE… [--municipality ID] [--language CODE]…
            wegwijs household check FILE… [--format FORMAT]
            wegwijs household print FILE… --output DIR [--gray] [--html] [--base-url URL] [--tabs N]

            One family's own booklet, sheets, dates and contacts, made of a small private file. "new"
            writes a file with everything that can stand in it, to be filled in. Only you can read the
            file, the folder and all in it. Neither may lie among the sources, in a site, or in a folder
            that Git keeps. No message shows what stands in the file.

            Several families: name their files, or a folder, which stands for all files in it whose
            names end with .txt. Their papers then lie in DIR/NAME, by the names of the files. All files
            are checked first; where one has an error, nothing is printed.

              --municipality ID    list its appliances, services and tasks in the new file
              --language CODE      a language or a pair, such as ar+nl; may be repeated
              --output DIR         the folder for the PDF files; all that it holds is replaced
              --gray               black, white and grey, for copiers
              --html               write the documents as HTML, to look at them in a browser
              --base-url URL       the address of the site, to which links lead
              --tabs N             how many documents the browser prints at once (2)
              --format FORMAT      text, json, github, gitlab or sarif (text)
              --content DIR        the sources (content)
              --locales DIR        the translations (locales)

            "print" needs Chromium (the Debian package chromium-headless-shell, or chromium).

            Example:
              wegwijs household new ~/privé/gezin.txt --municipality zaanstad --language ar+nl
              wegwijs household print ~/privé/gezin.txt --output ~/privé/gezin
              wegwijs household print ~/privé/gezinnen --output ~/privé/papier
            """
    ) { try await HouseholdCommand.run($0) }
}
