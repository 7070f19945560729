import Diagnostics

/// `photos`: takes photos into the sources, smaller and without what they tell beside.
enum PhotosCommand {
    private static let names = ["add", "strip"]

    static func run(_ words: [String]) throws -> Int32 {
        let rest = Array(words.dropFirst())
        switch words.first {
        case "add": return try PhotosAdd(rest).run()
        case "strip": return try PhotosStrip(rest).run()
        default:
            throw UsageError(
                words.first.map { "there is no command \"photos \($0)\"" }
                    ?? "expected a word after \"photos\"",
                hints: Spelling.hints(for: words.first ?? "", in: names))
        }
    }
}

extension Command {
    static let photos = Command(
        name: "photos",
        lines: [
            Line(words: "photos add", summary: "take photos into a municipality's folder"),
            Line(words: "photos strip", summary: "take out what pictures tell beside"),
        ],
        help: PhotosAdd.help + "\n\n" + PhotosStrip.help,
        subcommandHelp: ["add": PhotosAdd.help, "strip": PhotosStrip.help]
    ) { try PhotosCommand.run($0) }
}
