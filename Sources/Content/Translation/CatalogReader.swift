import Diagnostics
import Gettext
import Markdown
import Text

/// Reads the PO files of all languages, and checks each translation against its Dutch text.
struct CatalogReader {
    let content: SourceTree
    let locales: SourceTree
    let languages: [Language]

    func read(into report: inout Report) -> CatalogShelf {
        var translations: [String: [ObjectIdentifier: CatalogShelf.Translations]] = [:]
        var interfaces: [String: InterfaceCatalog] = [:]
        var glossaries: [String: [ObjectIdentifier: GlossaryCatalog]] = [:]
        var catalogs: [String: Catalog] = [:]
        for language in languages {
            let prefix = language.code + "/"
            for (path, file) in locales.files where path.hasPrefix(prefix) {
                guard path.hasSuffix(".po") else {
                    if path != prefix + "settings.txt", !path.contains("/.") {
                        report.add(.strayFile(at: SourceRange(file)))
                    }
                    continue
                }
                _ = SourceChecks.check(file, into: &report)
                let catalog = POParser.parse(file, into: &report)
                checkLanguage(of: catalog, file, language, into: &report)
                catalogs[path] = catalog
                let below = String(path.dropFirst(prefix.count))
                if below == "interface.po" {
                    interfaces[language.code] = interface(catalog, file)
                } else if let source = source(of: below) {
                    checkContexts(of: catalog, source, file, into: &report)
                    translations[language.code, default: [:]][ObjectIdentifier(source)] =
                        entries(catalog, file, into: &report)
                    if GlossaryCatalog.isSource(source) {
                        glossaries[language.code, default: [:]][ObjectIdentifier(source)] =
                            GlossaryCatalog(catalog, file)
                    }
                } else {
                    report.add(.orphanCatalog(below, at: SourceRange(file)))
                }
            }
        }
        return CatalogShelf(
            translations: translations, interfaces: interfaces, glossaries: glossaries,
            catalogs: catalogs)
    }

    private func source(of path: String) -> SourceFile? {
        let stem = path.dropLast(3)
        return content["\(stem).md"] ?? content["\(stem).csv"]
    }

    private func checkLanguage(
        of catalog: Catalog, _ file: SourceFile, _ language: Language, into report: inout Report
    ) {
        guard let stated = catalog.header.language, !stated.isEmpty, stated != language.code
        else { return }
        report.add(.catalogOfOtherLanguage(stated, language.code, at: SourceRange(file)))
    }

    private func checkContexts(
        of catalog: Catalog, _ source: SourceFile, _ file: SourceFile, into report: inout Report
    ) {
        let known = GlossaryCatalog.isSource(source) ? GlossaryCatalog.contexts : []
        for message in catalog.messages {
            guard let context = message.context, !known.contains(context) else { continue }
            report.add(.unknownContext(context, at: message.range ?? SourceRange(file)))
        }
    }

    private func entries(
        _ catalog: Catalog, _ file: SourceFile, into report: inout Report
    ) -> CatalogShelf.Translations {
        var entries: CatalogShelf.Translations = [:]
        for message in catalog.messages where message.context == nil {
            guard let string = message.strings.first, !string.isEmpty else { continue }
            let range = message.stringRange ?? message.range ?? SourceRange(file)
            let problems = PlaceholderCheck.compare(source: message.id, translation: string)
            if !message.isFuzzy {
                for problem in problems { report.add(.placeholder(problem, at: range)) }
            } else if problems.contains(where: { $0.kind != .missing }) {
                // A fuzzy text is shown, marked as old, but not where it links or names a fact
                // that the Dutch no longer has: nothing has checked that one.
                continue
            }
            entries[message.id] = CatalogShelf.Entry(
                text: MarkdownParser.parseInline(string, at: range, into: &report),
                isStale: message.isFuzzy, origin: CatalogShelf.Origin(message),
                exceptions: RenderingException.read(message.translatorComments))
        }
        return entries
    }

    private func interface(_ catalog: Catalog, _ file: SourceFile) -> InterfaceCatalog {
        var entries: [String: InterfaceCatalog.Entry] = [:]
        for message in catalog.messages {
            guard let string = message.strings.first, !string.isEmpty, !message.isFuzzy else {
                continue
            }
            entries[message.id] = InterfaceCatalog.Entry(
                pattern: string, range: message.stringRange ?? SourceRange(file),
                origin: CatalogShelf.Origin(message))
        }
        return InterfaceCatalog(entries: entries)
    }
}
