import Diagnostics
import Serving

/// `serve`: shows the site in a browser on this machine, and again after each change.
struct ServeCommand {
    private static let usualPort = 8080

    private let options: BuildOptions
    private let port: Int

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words, names: SourceFolders.options + ["--municipality", "--language", "--port"],
            switches: [])
        var options = BuildOptions()
        options.sources = try SourceFolders(arguments)
        options.municipalities = arguments.all("--municipality")
        options.languages = arguments.all("--language")
        self.options = options
        guard let text = try arguments.one("--port") else {
            port = Self.usualPort
            return
        }
        guard let number = Int(text), (0...65535).contains(number) else {
            throw UsageError(
                "\"\(text)\" is no port, expected a number from 1 to 65535, or 0 for a free one")
        }
        port = number
    }

    /// Serves until SIGINT or SIGTERM comes; holds the thread, since there is nothing beside it.
    func run() throws -> Int32 {
        // Before the first reading, so that no change gets lost between the two.
        let watcher = FolderWatcher([options.sources.content, options.sources.locales])
        let preview = try Preview(Pipeline(options), onChange: Self.tell)
        do {
            let server = try Server(
                port: port, service: preview, watcher: watcher, stop: StopSignal.install())
            Self.report(preview.state.problems)
            if preview.state.isFailed {
                Terminal.error("wegwijs: \(preview.state.summary); the pages show them")
            }
            Terminal.print("Preview on http://127.0.0.1:\(server.port)/ (Ctrl-C stops it)")
            try server.run()
        } catch {
            throw EnvironmentError(error, command: "wegwijs serve")
        }
        Terminal.print("Preview stopped.")
        return 0
    }

    /// Tells what came of a change, in one line, after the problems.
    private static func tell(_ changed: [String], _ state: PreviewState, _ time: Duration) {
        report(state.problems)
        let what =
            switch changed.count {
            case 0: "sources saved"
            case 1: "\(changed[0]) changed"
            default: "\(changed[0]) and \(changed.count - 1) more changed"
            }
        let end = state.isFailed ? "; the last good site is shown" : ""
        Terminal.print("\(what): \(state.summary) (\(BuildCommand.seconds(time)) s)\(end)")
    }

    private static func report(_ problems: [Diagnostic]) {
        BuildCommand.report(problems, as: .text)
    }
}

extension EnvironmentError {
    /// Words why a server could not be started.
    init(_ error: ServingError, command: String) {
        switch error {
        case .portTaken(let port, let free):
            let hint = free.map { "\n    hint: the port \($0) is free: \(command) --port \($0)" }
            self.init("another program uses the port \(port)" + (hint ?? ""))
        case .portForbidden(let port):
            self.init(
                "only the administrator of this machine may use the port \(port)\n"
                    + "    hint: choose one above 1023 with --port")
        case .system(let what): self.init(what)
        }
    }
}

extension Command {
    static let serve = Command(
        name: "serve",
        lines: [Line(words: "serve", summary: "show the site while you change the sources")],
        help: """
            wegwijs serve [options]

              --port N             the port on 127.0.0.1; 0 for any that is free (8080)
              --content DIR        the sources (content)
              --locales DIR        the translations (locales)
              --municipality ID    only this municipality; may be repeated
              --language CODE      only this language; may be repeated

            Shows the site in a browser on this machine, as "wegwijs build" would make it. A page loads
            itself again when what you save changes it. Errors stand in the page, over the last good
            one. Nothing is written. Ctrl-C stops it.

            Example:
              wegwijs serve --municipality zaanstad --port 8081
            """
    ) { try ServeCommand($0).run() }
}
