import Diagnostics
import Gettext
import Markdown
import Text

extension CatalogShelf {
    /// Returns the shelf with the old translations of texts that were edited and whose catalogues
    /// have not been updated since: a reader gets them, marked as old, as after an update.
    ///
    /// Where every text has an entry, which is nearly always, no catalogue is looked at again.
    func withEdited(
        _ sources: [(path: String, texts: [InlineContent])], in languages: [Language]
    ) -> CatalogShelf {
        var shelf = self
        for language in languages where language.code != Language.source {
            let translations = self.translations[language.code] ?? [:]
            for (path, texts) in sources {
                guard let file = texts.first.map({ ObjectIdentifier($0.range.file) }),
                    let known = translations[file],
                    texts.contains(where: { known[$0.source] == nil }),
                    let catalog = catalogs["\(language.code)/\(SourcePath.catalog(path))"]
                else { continue }
                for edit in EditedTexts.find(of: texts.map(\.source), in: catalog) {
                    shelf.translations[language.code]?[file]?[edit.text] = Self.entry(edit)
                }
            }
        }
        return shelf
    }

    /// Returns what is shown; nothing where it links or names a fact that the Dutch has not, as for
    /// a fuzzy entry.
    private static func entry(_ edit: EditedTexts.Edit) -> Entry? {
        let string = edit.old.strings.first ?? ""
        let problems = PlaceholderCheck.compare(source: edit.text, translation: string)
        guard !problems.contains(where: { $0.kind != .missing }),
            let range = edit.old.stringRange ?? edit.old.range
        else { return nil }
        // What is wrong in it was reported where the entry was in use, or comes with the update.
        var unused = Report()
        let text = MarkdownParser.parseInline(string, at: range, into: &unused)
        guard !unused.hasErrors else { return nil }
        return Entry(text: text, isStale: !edit.isBack, origin: Origin(edit.old), exceptions: [])
    }
}
