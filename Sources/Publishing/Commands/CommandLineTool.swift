import Diagnostics
import Glibc

/// The command line: words in, exit code out.
package enum CommandLineTool {
    /// Runs a command.
    ///
    /// - Returns: 0 done (warnings allowed), 1 errors in the sources, 2 wrong usage, 3 the
    ///   environment failed.
    package static func run(_ words: [String]) async -> Int32 {
        // A reader that goes away, as in "wegwijs build | head", must not end a build half way.
        signal(SIGPIPE, SIG_IGN)
        do {
            return try await dispatch(words)
        } catch let error as UsageError {
            for error in [error] + error.others {
                Terminal.error("wegwijs: \(error.description)")
                for hint in error.hints { Terminal.error("    hint: \(hint)") }
            }
            Terminal.error("    hint: \"wegwijs --help\" lists the commands and their options")
            return 2
        } catch {
            Terminal.error("wegwijs: \(error)")
            return 3
        }
    }

    private static func dispatch(_ words: [String]) async throws -> Int32 {
        guard let name = words.first else {
            Terminal.error(Command.generalHelp)
            return 2
        }
        let command = Command.all.first { $0.name == name }
        if words.contains("--help") || words.contains("-h") || name == "help" {
            let part = words.dropFirst().first.flatMap { command?.subcommandHelp[$0] }
            Terminal.print(part ?? command?.help ?? Command.generalHelp)
            return 0
        }
        guard let command else {
            throw UsageError(
                "there is no command \"\(name)\"",
                hints: Spelling.hints(for: name, in: Command.all.map(\.name)))
        }
        return try await command.run(Array(words.dropFirst()))
    }
}
