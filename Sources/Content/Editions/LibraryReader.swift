import CSV
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
        PrivateDataCheck.check([content, locales], into: &report)
        let languages = languages(into: &report)
        var unread = Unread()
        let categories = categories(&unread, into: &report)
        let pictures = PictureCheck.read(content, into: &report)
        let national = sources(below: nil, unread, pictures, into: &report)
        checkIDs(national.documents, into: &report)
        checkNational(national, into: &report)
        GlossaryCheck.check(national.glossary, into: &report)
        let municipalities = municipalityIDs().map { id in
            let sources = sources(below: id, Unread(), pictures, into: &report)
            checkIDs(sources.documents, into: &report)
            return municipality(id, sources, into: &report)
        }
        if municipalities.isEmpty { report.add(.noMunicipality(at: root(content))) }
        for municipality in municipalities { check(municipality, into: &report) }
        checkStrayFiles(into: &report)
        let printed = EditionHead.all(in: content, into: &report)
        let shelf = CatalogReader(content: content, locales: locales, languages: languages)
            .read(into: &report)
        let limits = LanguageLimitsReader.read(content[LanguageLimitsReader.path], into: &report)
        var library = Library(
            content: content, national: national, municipalities: municipalities,
            languages: languages, catalogs: shelf, categories: categories,
            glossary: Glossary(national.glossary), pictograms: pictograms, pictures: pictures,
            languageLimits: limits, ages: CheckAges(content[CheckAges.path], into: &report),
            printed: printed)
        library.texts = TranslationTemplate(library).texts()
        library.catalogs = shelf.withEdited(library.texts, in: languages)
        return library
    }

    private func municipality(
        _ id: String, _ sources: Library.Sources, into report: inout Report
    ) -> Library.Municipality {
        var base: [BaseRecord]? = []
        var damaged: Set<ChangeTarget> = []
        if let file = content["municipalities/\(id)/\(BaseRecord.file)"] {
            base = BaseRecord.read(file, damaged: &damaged, into: &report)
        }
        return Library.Municipality(
            id: id, sources: sources, base: base, damagedBase: damaged)
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

    /// A range that stands for a whole tree.
    private func root(_ tree: SourceTree) -> SourceRange {
        SourceRange(SourceFile(path: tree.root, bytes: []))
    }

    private func categories(
        _ unread: inout Unread, into report: inout Report
    ) -> [ServiceCategory] {
        guard let file = content["categories.csv"] else { return [] }
        var problems = Report()
        let categories = CategoryReader.read(file, pictograms: pictograms, into: &problems)
        unread.hasCategories = problems.hasErrors
        report.add(contentsOf: problems)
        return categories
    }

    private func sources(
        below id: String?, _ unread: Unread, _ pictures: [String: SourcePicture],
        into report: inout Report
    ) -> Library.Sources {
        var unread = unread
        let prefix = id.map { "municipalities/\($0)/" } ?? ""
        var documents: [Document] = []
        for (path, file) in content.files where SourcePath.municipality(path) == id {
            guard path.hasSuffix(".md") else { continue }
            if let document = DocumentReader.read(
                file, path: path, pictograms: pictograms, into: &report)
            {
                documents.append(document)
            } else {
                unread.documents.insert(path)
            }
        }
        let columns = id == nil ? ServiceReader.columns : ServiceReader.changeColumns
        let required = id == nil ? ServiceReader.required : ["id"]
        var services: [RecordTable.Record] = []
        if let file = content[prefix + "services.csv"] {
            let table = RecordTable(file, columns: columns, required: required, into: &report)
            services = table?.records ?? []
            unread.services.formUnion(table?.brokenIDs ?? [])
            unread.hasServices = table == nil
        }
        let facts = content[prefix + "facts.csv"].map {
            FactReader.read($0, unread: &unread, into: &report)
        }
        let glossary = content[prefix + "glossary.csv"].map {
            GlossaryReader.read($0, into: &report)
        }
        let photos = PhotoReader(content: content, pictures: pictures, folder: prefix)
            .read(into: &report)
        return Library.Sources(
            documents: documents, services: services, facts: facts ?? [], glossary: glossary ?? [],
            photos: photos, unread: unread)
    }

    /// Checks what holds for the national sources alone: they change nothing, and no two of their
    /// services have one id.
    private func checkNational(_ national: Library.Sources, into report: inout Report) {
        for document in national.documents {
            if document.header.kind == .changes {
                report.add(.nationalChanges(at: SourceRange(document.file)))
            } else if let range = document.header.changeRange {
                report.add(.nationalChanges(at: range))
            }
        }
        if national.unread.documents.isEmpty {
            PhotoSections.check(national.photos, in: national.documents, into: &report)
        }
        var first: [String: SourceRange] = [:]
        for id in national.services.compactMap({ $0["id"] }) {
            if let earlier = first[id.text] {
                report.add(.duplicateID(id.text, at: id.range, first: earlier))
            } else {
                first[id.text] = id.range
            }
        }
    }

    private func languages(into report: inout Report) -> [Language] {
        var folders: Set<String> = []
        for (path, file) in locales.files where !path.hasPrefix(".") {
            let parts = path.split(separator: "/")
            if parts.count == 1 {
                report.add(.strayFile(at: SourceRange(file)))
            } else if let folder = parts.first.map(String.init),
                folders.insert(folder).inserted, locales["\(folder)/settings.txt"] == nil
            {
                report.add(.languageWithoutSettings(folder, at: SourceRange(file)))
            }
        }
        if !folders.contains(Language.source) {
            report.add(.noSourceLanguage(Language.source, at: root(locales)))
        }
        let codes = folders.sorted()
        let languages: [Language] = codes.compactMap { code in
            guard let file = locales["\(code)/settings.txt"] else { return nil }
            guard LanguageTag.isValid(code) else {
                report.add(.invalidLanguageTag(code, at: SourceRange(file)))
                return nil
            }
            return LanguageReader.read(file, code: code, languages: codes, into: &report)
        }
        checkPairs(languages, into: &report)
        return languages.filter { $0.code == Language.source }
            + languages.filter { $0.code != Language.source && $0.isFinished }
            + languages.filter { $0.code != Language.source && !$0.isFinished }
    }

    /// Reports two languages that each ask to stand first beside the other.
    private func checkPairs(_ languages: [Language], into report: inout Report) {
        var asked: Set<String> = []
        for language in languages {
            for other in language.pairs {
                if asked.contains("\(other)+\(language.code)"),
                    let file = locales["\(language.code)/settings.txt"]
                {
                    report.add(.pairInBothOrders(language.code, other, at: SourceRange(file)))
                }
                asked.insert("\(language.code)+\(other)")
            }
        }
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
        if municipality.id == Edition.generalID {
            report.add(.reservedMunicipality(municipality.id, at: SourceRange(place)))
        }
        let unread = municipality.sources.unread
        for fact in Library.Municipality.neededFacts
        where !municipality.sources.facts.contains(where: { $0.id == fact })
            && !unread.hasFacts && !unread.facts.contains(fact)
        {
            let file = content["\(folder)/facts.csv"] ?? place
            report.add(.missingMunicipalFact(fact, municipality.id, at: SourceRange(file)))
        }
        for fact in municipality.sources.facts
        where Library.Municipality.neededFacts.contains(fact.id) && !fact.provenance.isVerified {
            report.add(.unverifiedNeededFact(fact))
        }
    }

    /// Reports files that nothing reads, so that a misplaced document is never silently left out.
    private func checkStrayFiles(into report: inout Report) {
        let tables = ["facts.csv", "services.csv", "glossary.csv", Photo.table]
        for (path, file) in content.files {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            if name.hasPrefix(".") || path.hasSuffix(".md") { continue }
            let local = SourcePath.municipality(path).map { "municipalities/\($0)/" } ?? ""
            let isTable =
                tables.contains { path == local + $0 } || path == "categories.csv"
                || path == CheckAges.path || path == LanguageLimitsReader.path
                || (!local.isEmpty && path == local + BaseRecord.file)
                || EditionHead.isEdition(path)
            if ImageFile.isForeign(path) {
                let place = SourceRange(SourceFile(path: file.path, bytes: []))
                report.add(.unknownPictureFormat(name, at: place))
            } else if !isTable && !ImageFile.isImage(path) {
                report.add(.strayFile(at: SourceRange(file)))
            }
        }
    }
}
