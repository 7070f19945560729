import Content
import Diagnostics

/// `household new`: writes a family's file with everything that can stand in it.
struct HouseholdNew {
    private let file: String
    private let sources: SourceFolders
    private let municipality: String?
    private let languages: [String]

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words, names: SourceFolders.options + ["--municipality", "--language"], switches: [],
            takesOperands: true)
        file = try HouseholdCommand.file(arguments)
        sources = try SourceFolders(arguments)
        municipality = try arguments.one("--municipality")
        languages = arguments.all("--language")
    }

    func run() throws -> Int32 {
        try PrivatePlace(file: file).check(published: HouseholdCommand.published(sources))
        var report = Report()
        let library = try sources.library(into: &report)
        let chosen = try municipality.map { id in
            try SourceFolders.municipalities(named: [id], in: library)[0]
        }
        for code in languages.flatMap({ $0.split(separator: "+") }) {
            _ = try SourceFolders.languages(named: [String(code)], in: library)
        }
        let template = HouseholdTemplate(
            library: library, edition: chosen.map { EditionResolver(library, $0).resolve(into: &report) },
            languages: languages)
        try PrivateFiles.create(Array(template.text.utf8), at: file)
        Terminal.print("Made \(file); only you can read it. Fill it in, then run:")
        Terminal.print("    wegwijs household check \(file)")
        return 0
    }
}
