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
            Terminal.error("wegwijs: \(error.description)")
            for hint in error.hints { Terminal.error("    hint: \(hint)") }
            Terminal.error("    hint: \"wegwijs --help\" lists the commands and their options")
            return 2
        } catch {
            Terminal.error("wegwijs: \(error)")
            return 3
        }
    }

    private static let commands = ["build", "check", "translate"]

    private static func dispatch(_ words: [String]) async throws -> Int32 {
        guard let command = words.first else {
            Terminal.error(Help.general)
            return 2
        }
        let rest = Array(words.dropFirst())
        let wantsHelp = words.contains("--help") || words.contains("-h") || command == "help"
        switch command {
        case "build" where wantsHelp: Terminal.print(Help.build)
        case "check" where wantsHelp: Terminal.print(Help.check)
        case "translate" where wantsHelp: Terminal.print(Help.translate)
        case _ where wantsHelp: Terminal.print(Help.general)
        case "build": return try await BuildCommand(rest, writes: true).run()
        case "check": return try await BuildCommand(rest, writes: false).run()
        case "translate": return try TranslateCommand(rest).run()
        default:
            throw UsageError(
                "there is no command \"\(command)\"",
                hints: Spelling.hints(for: command, in: commands))
        }
        return 0
    }
}
