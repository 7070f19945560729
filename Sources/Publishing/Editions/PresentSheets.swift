import Content
import Diagnostics
import Foundation
import Site

/// The sheets of the sources as they are now.
struct PresentSheets {
    /// The titles of the pages by their addresses, each in its language.
    let titles: [String: String]
    /// In the order of the site.
    let sheets: [(address: String, blocks: [SheetBlock])]

    /// Renders all pages and takes the texts of their sheets; errors in the sources are an end.
    init?(
        _ library: Library, municipalities: [Library.Municipality], languages: [Language],
        into report: inout Report
    ) async throws {
        let editions = municipalities.map { EditionResolver(library, $0).resolve(into: &report) }
        guard !report.hasErrors else { return nil }
        // All languages of the library, since a sign shows each of them, then those asked for.
        let site = Site(
            library, editions: editions, languages: library.languages,
            options: SiteOptions(baseURL: nil, collectsSheets: true))
        let chosen = Set(languages.map(\.code))
        let files = try await site.files(jobs: ProcessInfo.processInfo.activeProcessorCount)
        let taken = files.compactMap(\.sheet).filter { sheet in
            let parts = sheet.address.split(separator: "/")
            return parts.count > 1 && chosen.contains(String(parts[1]))
        }
        sheets = taken.map { ($0.address, $0.blocks) }
        titles = Dictionary(taken.map { ($0.address, $0.title) }, uniquingKeysWith: { $1 })
    }
}
