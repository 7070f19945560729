package import Diagnostics
import Text

/// Reads the two trees of sources into a library, and reports every problem found on the way.
package struct LibraryReader {
    private let content: SourceTree
    private let locales: SourceTree
    private let pictograms: Set<String>

    package init(content: SourceTree, locales: SourceTree, pictograms: Set<String>) {
        self.content = content
        self.locales = locales
        self.pictograms = pictograms
    }

    package func read(into report: inout Report) -> Library {
        let languages = languages(into: &report)
        let categories =
            content["categories.csv"].map {
                CategoryReader.read($0, pictograms: pictograms, into: &report)
            } ?? []
        let national = sources(below: nil, into: &report)
        checkIDs(national.documents, into: &report)
        let municipalities = municipalityIDs().map { id in
            let sources = sources(below: id, into: &report)
            checkIDs(sources.documents, into: &report)
            return Library.Municipality(id: id, sources: sources)
        }
        for municipality in municipalities { check(municipality, into: &report) }
        checkStrayFiles(into: &report)
        let shelf = CatalogReader(content: content, locales: locales, languages: languages)
            .read(into: &report)
        return Library(
            content: content, national: national, municipalities: municipalities,
            languages: languages, catalogs: shelf, categories: categories, pictograms: pictograms)
    }

    private func municipalityIDs() -> [String] {
        var ids: Set<String> = []
        for (path, _) in content.files {
            if let id = SourcePath.municipality(path) { ids.insert(id) }
        }
        for folder in content.emptyFolders {
            if let id = SourcePath.municipality(folder + "/") { ids.insert(id) }
            let parts = folder.split(separator: "/")
            if parts.count == 2, parts[0] == "municipalities" { ids.insert(String(parts[1])) }
        }
        return ids.sorted()
    }

    private func sources(below id: String?, into report: inout Report) -> Library.Sources {
        let prefix = id.map { "municipalities/\($0)/" } ?? ""
        var documents: [Document] = []
        for (path, file) in content.files where SourcePath.municipality(path) == id {
            guard path.hasSuffix(".md") else { continue }
            if let document = DocumentReader.read(
                file, path: path, pictograms: pictograms, into: &report)
            {
                documents.append(document)
            }
        }
        let columns = id == nil ? ServiceReader.columns : ServiceReader.changeColumns
        let required = id == nil ? ServiceReader.required : ["id"]
        let services = content[prefix + "services.csv"].flatMap {
            RecordTable($0, columns: columns, required: required, into: &report)
        }
        let facts = content[prefix + "facts.csv"].map { FactReader.read($0, into: &report) }
        return Library.Sources(
            documents: documents, services: services?.records ?? [], facts: facts ?? [])
    }

    private func languages(into report: inout Report) -> [Language] {
        let codes = Set(locales.files.compactMap { $0.path.split(separator: "/").first })
            .map(String.init).filter { locales["\($0)/settings.txt"] != nil }.sorted()
        for folder in Set(locales.files.compactMap { $0.path.split(separator: "/").first })
            .map(String.init).sorted() where locales["\(folder)/settings.txt"] == nil
        {
            if let file = locales.files.first(where: { $0.path.hasPrefix(folder + "/") })?.file {
                report.add(.languageWithoutSettings(folder, at: SourceRange(file)))
            }
        }
        for code in codes where !LanguageTag.isValid(code) {
            if let file = locales["\(code)/settings.txt"] {
                report.add(.invalidLanguageTag(code, at: SourceRange(file)))
            }
        }
        let languages = codes.compactMap { code in
            locales["\(code)/settings.txt"].flatMap {
                LanguageReader.read($0, code: code, languages: codes, into: &report)
            }
        }
        return languages.filter { $0.code == Language.source }
            + languages.filter { $0.code != Language.source }
    }

    private func checkIDs(_ documents: [Document], into report: inout Report) {
        var first: [String: Document] = [:]
        for document in documents {
            if let earlier = first[document.id] {
                report.add(
                    .duplicateDocument(
                        document.id, at: SourceRange(document.file),
                        first: SourceRange(earlier.file)))
            }
            first[document.id] = first[document.id] ?? document
            if Edition.reservedIDs.contains(document.id) {
                report.add(.reservedID(document.id, at: SourceRange(document.file)))
            }
        }
    }

    private func check(_ municipality: Library.Municipality, into report: inout Report) {
        let folder = "municipalities/\(municipality.id)"
        let place =
            content.files.first { $0.path.hasPrefix(folder + "/") }?.file
            ?? SourceFile(path: "\(content.root)/\(folder)", bytes: [])
        if !Identifier.isValid(municipality.id) {
            report.add(.invalidFileName(municipality.id, at: SourceRange(place)))
        }
        for fact in ["municipality.name", "municipality.url"]
        where !municipality.sources.facts.contains(where: { $0.id == fact }) {
            let file = content["\(folder)/facts.csv"] ?? place
            report.add(.missingMunicipalFact(fact, municipality.id, at: SourceRange(file)))
        }
    }

    /// Reports files that nothing reads, so that a misplaced document is never silently left out.
    private func checkStrayFiles(into report: inout Report) {
        for (path, file) in content.files {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            if name.hasPrefix(".") || path.hasSuffix(".md") { continue }
            let local = SourcePath.municipality(path).map { "municipalities/\($0)/" } ?? ""
            let tables = ["facts.csv", "services.csv"] + (local.isEmpty ? ["categories.csv"] : [])
            let isTable = tables.contains { path == local + $0 }
            if !isTable && !ImageFile.isImage(path) {
                report.add(.strayFile(at: SourceRange(file)))
            }
        }
    }
}
