import Diagnostics

/// One of the commands of `translate`, with what it tells about itself.
struct TranslateCommand: Sendable {
    /// The word after `wegwijs translate`.
    let name: String
    let summary: String
    let help: String
    let run: @Sendable ([String]) throws -> Int32

    /// Every command of `translate`, in the order of the list.
    static let all: [TranslateCommand] = [
        .update,
        .export,
        .import,
    ]

    /// Runs the command that the first word names, with the words after it.
    static func dispatch(_ words: [String]) throws -> Int32 {
        let names = all.map(\.name)
        let forms = names.map { "\"translate \($0)\"" }.joined(separator: ", ")
        guard let name = words.first, !name.hasPrefix("-") else {
            throw UsageError("expected one of \(forms)")
        }
        guard let command = all.first(where: { $0.name == name }) else {
            throw UsageError(
                "there is no command \"translate \(name)\"",
                hints: Spelling.hints(for: name, in: names))
        }
        return try command.run(Array(words.dropFirst()))
    }
}

extension Command {
    static let translate = Command(
        name: "translate",
        lines: TranslateCommand.all.map {
            Line(words: "translate \($0.name)", summary: $0.summary)
        },
        help: TranslateCommand.all.map(\.help).joined(separator: "\n\n\n"),
        parts: Dictionary(uniqueKeysWithValues: TranslateCommand.all.map { ($0.name, $0.help) })
    ) { try TranslateCommand.dispatch($0) }
}
