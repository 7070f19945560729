import Content
import Gettext
import Site

/// Brings the catalogues of a language up to date with the sources, without touching the disk.
struct CatalogUpdate {
    let library: Library
    /// The time for the header of a new catalogue.
    let date: String

    struct Result {
        var files: [(path: String, bytes: [UInt8])] = []
        var statistics = Counts()
    }

    struct Counts: Equatable {
        var new = 0
        var kept = 0
        var fuzzy = 0
        var obsolete = 0
    }

    /// Returns the files of a language as they are written.
    func catalogs(for language: Language) -> Result {
        let (catalogs, statistics) = merged(for: language)
        var result = Result(statistics: statistics)
        for (path, catalog) in catalogs { result.files.append((path, POWriter.write(catalog))) }
        return result
    }

    /// Returns the catalogues of a language, by their path below its folder.
    func merged(
        for language: Language
    ) -> (catalogs: [(path: String, catalog: Catalog)], statistics: Counts) {
        var catalogs: [(path: String, catalog: Catalog)] = []
        var statistics = Counts()
        let interface = InterfaceText.allCases.map { text in
            var message = Message(id: text.rawValue, strings: [""])
            message.extractedComments = [
                "words of the pages" + (text.rawValue.contains("{") ? "; ICU MessageFormat" : "")
            ]
            return message
        }
        for (path, messages) in TranslationTemplate(library).catalogs()
            + [(path: "interface.po", messages: interface)]
        {
            let old = library.catalogs.catalogs["\(language.code)/\(path)"]
            let (merged, counts) = CatalogMerge.merge(
                existing: old ?? Catalog(header: header(language)),
                template: Catalog(messages: messages))
            var catalog = merged
            catalog.header = old?.header ?? header(language)
            catalogs.append((path, catalog))
            statistics.new += counts.new
            statistics.kept += counts.kept
            statistics.fuzzy += counts.fuzzy
            statistics.obsolete += counts.obsolete
        }
        return (catalogs, statistics)
    }

    private func header(_ language: Language) -> CatalogHeader {
        var fields = [
            CatalogHeader.Field(name: "Project-Id-Version", value: "Wegwijs"),
            CatalogHeader.Field(name: "PO-Revision-Date", value: date),
            CatalogHeader.Field(name: "Last-Translator", value: "Wegwijs"),
            CatalogHeader.Field(name: "Language-Team", value: language.name),
            CatalogHeader.Field(name: "Language", value: language.code),
            CatalogHeader.Field(name: "MIME-Version", value: "1.0"),
            CatalogHeader.Field(name: "Content-Type", value: "text/plain; charset=UTF-8"),
            CatalogHeader.Field(name: "Content-Transfer-Encoding", value: "8bit"),
        ]
        if let forms = PluralFormsField.value(for: language.formattingTag) {
            fields.append(CatalogHeader.Field(name: "Plural-Forms", value: forms))
        }
        return CatalogHeader(fields: fields)
    }
}
