/// One command of the program: how it is called, what it tells about itself, what it does.
struct Command: Sendable {
    /// One line of the list of commands in `wegwijs --help`.
    struct Line: Sendable {
        /// The words after `wegwijs`, such as `translate update`.
        let words: String
        let summary: String
    }

    /// The first word after `wegwijs`.
    let name: String
    let lines: [Line]
    /// The text of `wegwijs NAME --help`, with an example.
    let help: String
    /// The help of each subcommand, such as `status` of `translate`, where there are any.
    var subcommandHelp: [String: String] = [:]
    /// Runs the command with the words after its name, and returns the exit code.
    let run: @Sendable ([String]) async throws -> Int32

    /// Every command, in the order of the list.
    static let all: [Command] = [
        .build, .check, .serve,
        .translate,
        .new, .local, .photos, .facts, .confirm,
        .edition, .print, .household, .impose,
    ]
}
