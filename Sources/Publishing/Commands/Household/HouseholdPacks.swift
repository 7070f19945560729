import Browser
import Content
import Foundation
import Household
import Site

/// Makes the papers of families in folders of their own, which only their owner can read and which go
/// with this value.
///
/// Every document goes to the disk as soon as it is made: those of forty families do not fit into
/// memory.
struct HouseholdPacks {
    /// A document that the browser did not make, and why.
    typealias Failure = (path: String, reason: String)

    private let library: Library
    private let options: SiteOptions
    private let writesHTML: Bool
    /// Where the browser finds the documents.
    private let workplace: PrintWorkplace
    /// Where all that will be published lies.
    private let results: PrintWorkplace
    /// By municipality and pairs of languages: what a site's pages have in common is made once.
    private var sites: [String: Site] = [:]
    private var codes: Set<String> = []
    private var works: [PrintWork] = []
    private var paths: [String] = []
    private var count = 0

    init(_ library: Library, _ options: SiteOptions, writesHTML: Bool) throws(EnvironmentError) {
        self.library = library
        self.options = options
        self.writesHTML = writesHTML
        workplace = try PrintWorkplace()
        results = writesHTML ? workplace : try PrintWorkplace()
    }

    /// What was made, to be published.
    var files: [FinishedFile] { paths.map { FinishedFile($0, in: results.path) } }

    /// Makes the documents and the files for phones of a family, below a folder or not.
    mutating func add(_ family: HouseholdSources.Family, below folder: String?) throws {
        let household = family.household
        let choices = household.choices(in: library)
        let site = self.site(of: family.edition, choices)
        count += 1
        // The name that somebody gave to a file gets into nothing that the browser sees.
        let place = folder.map { writesHTML ? $0 : "\(count)" }
        try write(site.paperAssets().map { $0.below(place) }, to: workplace, isOutput: writesHTML)
        for choice in choices {
            codes.insert(choice.code)
            let pack = try site.pack(of: household, in: choice)
            for document in pack.documents.map({ $0.below(folder, page: place) }) {
                try workplace.add(document)
                if writesHTML {
                    paths.append(document.page)
                } else {
                    works.append(PrintWork(document, environment: "") { _, _ in false })
                }
            }
            try write(pack.files.map { $0.below(folder) }, to: results, isOutput: true)
        }
    }

    /// Prints all documents with one browser.
    ///
    /// - Returns: What could not be made.
    mutating func print(tabs: Int) async throws -> [Failure] {
        let program = try PrintCommand.inEnvironment { () throws(BrowserError) in
            try BrowserProgram.find()
        }
        if let site = sites.values.first {
            try PrintCommand.inEnvironment { () throws(BrowserError) in
                try FontCheck().require(site.fontFamilies(of: codes))
            }
        }
        let plan = PrintPlan(works, [], record: PrintRecord(), folder: results.path)
        let outcome = try await PrintRun(
            folder: results.path, workplace: workplace,
            browser: PrintBrowser(program, tabs: tabs), folding: Folding()
        ).run(plan, record: PrintRecord())
        paths += plan.files
        return outcome.failures
    }

    private mutating func write(
        _ files: [OutputFile], to place: PrintWorkplace, isOutput: Bool
    ) throws(EnvironmentError) {
        try place.add(files)
        if isOutput { paths += files.map(\.path) }
    }

    private mutating func site(of edition: Edition, _ choices: [HouseholdLanguage]) -> Site {
        let pairs = choices.compactMap { choice -> LanguagePair? in
            if case .pair(let pair) = choice { pair } else { nil }
        }
        let key = ([edition.municipality] + pairs.map(\.code)).joined(separator: " ")
        if let known = sites[key] { return known }
        let made = Site(
            library, editions: [edition], languages: library.languages, pairs: pairs,
            options: options)
        sites[key] = made
        return made
    }
}
