import Diagnostics
import Dispatch
import Glibc

/// The command line: words in, exit code out.
package enum CommandLineTool {
    /// Runs a command and ends the program.
    ///
    /// The exit code is 0 when done (warnings allowed), 1 for errors in the sources, 2 for wrong
    /// usage, 3 when the environment failed.
    package static func run(_ words: [String]) -> Never {
        // A reader that goes away, as in "wegwijs build | head", must not end a build half way.
        signal(SIGPIPE, SIG_IGN)
        // A parent hands on the signals that it blocks, which Foundation's threads do: a stop must
        // come through.
        var none = sigset_t()
        sigemptyset(&none)
        sigprocmask(SIG_SETMASK, &none, nil)
        let rest = Array(words.dropFirst())
        do {
            switch try work(words) {
            case .direct(let run): exit(try run(rest))
            case .concurrent(let run):
                Task {
                    do { exit(try await run(rest)) } catch { exit(fail(error)) }
                }
                dispatchMain()
            }
        } catch {
            exit(fail(error))
        }
    }

    private static func work(_ words: [String]) throws(UsageError) -> Command.Work {
        guard let name = words.first else {
            return .direct { _ in
                Terminal.error(Command.generalHelp)
                return 2
            }
        }
        let command = Command.all.first { $0.name == name }
        if words.contains("--help") || words.contains("-h") || name == "help" {
            let part = words.dropFirst().first.flatMap { command?.subcommandHelp()[$0] }
            return .direct { _ in
                Terminal.print(part ?? command?.help() ?? Command.generalHelp)
                return 0
            }
        }
        guard let command else {
            throw UsageError(
                "there is no command \"\(name)\"",
                hints: Spelling.hints(for: name, in: Command.all.map(\.name)))
        }
        return command.work
    }

    /// Tells what went wrong, and returns the exit code.
    private static func fail(_ error: any Error) -> Int32 {
        guard let error = error as? UsageError else {
            Terminal.error("wegwijs: \(error)")
            return 3
        }
        for error in [error] + error.others {
            Terminal.error("wegwijs: \(error.description)")
            for hint in error.hints { Terminal.error("    hint: \(hint)") }
        }
        Terminal.error("    hint: \"wegwijs --help\" lists the commands and their options")
        return 2
    }
}
