extension Command {
    /// The text of `wegwijs --help`.
    static var generalHelp: String {
        let lines = all.flatMap { $0.lines() }
        let width = (lines.map(\.words.count).max() ?? 0) + 4
        let list = lines.map { line in
            let gap = String(repeating: " ", count: width - line.words.count)
            return "  wegwijs \(line.words)\(gap)\(line.summary)\n"
        }
        return """
            wegwijs makes Arabic, Dutch and English pages and print from plain files.

            Commands:
            \(list.joined())
            Examples:
              wegwijs build
              wegwijs build --municipality zaanstad --language ar
              wegwijs build --base-url https://wegwijs.example.nl/

            "wegwijs COMMAND --help" tells the options of a command.
            Exit codes: 0 done, 1 errors in the sources, 2 wrong usage, 3 the environment failed.
            """
    }
}
