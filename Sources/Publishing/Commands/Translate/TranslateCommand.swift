import Diagnostics

/// `translate`: a family of commands around the files of translators.
struct TranslateCommand: Sendable {
    /// The word after `translate`.
    let name: String
    let summary: String
    /// How it is called, what it does, an example.
    let help: String
    /// Runs it with the words after its name, and returns the exit code.
    let run: @Sendable ([String]) async throws -> Int32

    /// Every subcommand, in the order of the list.
    static let all: [TranslateCommand] = [
        .update, .status, .keep, .mark, .export, .import,
    ]

    static func run(_ words: [String]) async throws -> Int32 {
        guard let name = words.first else {
            throw UsageError(
                "expected a word after \"translate\"",
                hints: Spelling.hints(for: "", in: all.map(\.name)))
        }
        guard let command = all.first(where: { $0.name == name }) else {
            throw UsageError(
                "there is no command \"translate \(name)\"",
                hints: Spelling.hints(for: name, in: all.map(\.name)))
        }
        return try await command.run(Array(words.dropFirst()))
    }
}

extension Command {
    static let translate = Command(
        name: "translate",
        lines: TranslateCommand.all.map {
            Line(words: "translate \($0.name)", summary: $0.summary)
        },
        help: TranslateCommand.all.map(\.help).joined(separator: "\n\n"),
        subcommandHelp: Dictionary(
            uniqueKeysWithValues: TranslateCommand.all.map { ($0.name, $0.help) })
    ) { try await TranslateCommand.run($0) }
}
