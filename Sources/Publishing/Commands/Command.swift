/// One command of the program: how it is called, what it tells about itself, what it does.
struct Command: Sendable {
    /// One line of the list of commands in `wegwijs --help`.
    struct Line: Sendable {
        /// The words after `wegwijs`, such as `translate update`.
        let words: String
        let summary: String
    }

    /// What a command does with the words after its name; it returns the exit code.
    enum Work: Sendable {
        /// Done on the spot: to start the threads of Swift's concurrency takes longer than to
        /// impose a booklet.
        case direct(@Sendable ([String]) throws -> Int32)
        case concurrent(@Sendable ([String]) async throws -> Int32)
    }

    /// The first word after `wegwijs`.
    let name: String
    let work: Work
    // Texts are made when they are shown: those of all commands took a tenth of a short run.
    let lines: @Sendable () -> [Line]
    /// The text of `wegwijs NAME --help`, with an example.
    let help: @Sendable () -> String
    /// The help of each subcommand, such as `status` of `translate`, where there are any.
    let subcommandHelp: @Sendable () -> [String: String]

    private init(
        _ name: String, _ work: Work, _ lines: @escaping @Sendable () -> [Line],
        _ help: @escaping @Sendable () -> String,
        _ subcommandHelp: @escaping @Sendable () -> [String: String]
    ) {
        self.name = name
        self.work = work
        self.lines = lines
        self.help = help
        self.subcommandHelp = subcommandHelp
    }

    /// A command that never waits.
    init(
        name: String, lines: @escaping @Sendable @autoclosure () -> [Line],
        help: @escaping @Sendable @autoclosure () -> String,
        subcommandHelp: @escaping @Sendable @autoclosure () -> [String: String] = [:],
        run: @escaping @Sendable ([String]) throws -> Int32
    ) {
        self.init(name, .direct(run), lines, help, subcommandHelp)
    }

    /// A command that waits for others of its tasks.
    init(
        name: String, lines: @escaping @Sendable @autoclosure () -> [Line],
        help: @escaping @Sendable @autoclosure () -> String,
        subcommandHelp: @escaping @Sendable @autoclosure () -> [String: String] = [:],
        run: @escaping @Sendable ([String]) async throws -> Int32
    ) {
        self.init(name, .concurrent(run), lines, help, subcommandHelp)
    }

    /// Every command, in the order of the list.
    static let all: [Command] = [
        .build, .check, .serve,
        .translate,
        .new, .local, .photos, .facts, .confirm,
        .edition, .print, .household, .impose,
    ]
}
