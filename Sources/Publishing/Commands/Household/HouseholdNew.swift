import Content
import Diagnostics

/// `household new`: writes files of families with everything that can stand in them.
struct HouseholdNew {
    private let operands: [String]
    private let sources: SourceFolders
    private let municipality: String?
    private let languages: [String]

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words, names: SourceFolders.options + ["--municipality", "--language"], switches: [],
            takesOperands: true)
        operands = try HouseholdCommand.files(arguments)
        sources = try SourceFolders(arguments)
        municipality = try arguments.one("--municipality")
        languages = arguments.all("--language")
    }

    /// Writes the files that are not there yet; of those that are, all are told.
    func run() throws -> Int32 {
        var files = try FamilyFiles(
            operands, published: HouseholdCommand.published(sources), takesFolders: false)
        try files.check()
        var report = Report()
        let library = try sources.library(into: &report)
        let chosen = try municipality.map { id in
            try SourceFolders.municipalities(named: [id], in: library)[0]
        }
        for code in languages.flatMap({ $0.split(separator: "+") }) {
            _ = try SourceFolders.languages(named: [String(code)], in: library)
        }
        let template = HouseholdTemplate(
            library: library,
            edition: chosen.map { EditionResolver(library, $0).resolve(into: &report) },
            languages: languages)
        var made: [String] = []
        defer { tell(made) }
        for path in files.files.map(\.path) {
            try files.collect {
                // Each text has a chance word of its own.
                try PrivateFiles.create(Array(template.text.utf8), at: path)
                made.append(path)
            }
        }
        try files.check()
        return 0
    }

    private func tell(_ made: [String]) {
        guard let first = made.first else { return }
        if made.count == 1 {
            Terminal.print("Made \(first); only you can read it. Fill it in, then run:")
        } else {
            for path in made { Terminal.print("Made \(path); only you can read it.") }
            Terminal.print("Fill them in, then run:")
        }
        Terminal.print("    wegwijs household check \(made.joined(separator: " "))")
    }
}
