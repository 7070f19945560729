import CSV
import Diagnostics
package import Gettext
package import Markdown
import Text

/// The texts of the sources that translators get, in reading order, file by file.
package struct TranslationTemplate {
    private let library: Library

    package init(_ library: Library) {
        self.library = library
    }

    /// Returns a catalogue without translations for each source that has text, by the path of its
    /// PO file below a language's folder.
    package func catalogs() -> [(path: String, messages: [Message])] {
        sources().compactMap { path, texts in
            let messages = messages(texts)
            return messages.isEmpty ? nil : (SourcePath.catalog(path), messages)
        }
    }

    /// Returns the texts that need a translation, each once, by the path of their source.
    package func texts() -> [(path: String, texts: [InlineContent])] {
        sources().map { path, texts in
            var seen: Set<String> = []
            let needed = texts.filter { $0.context == nil }.map(\.text).filter {
                Self.needsTranslation($0) && seen.insert($0.source).inserted
            }
            return (path, needed)
        }
    }

    private func sources() -> [(path: String, texts: [Noted])] {
        var sources: [(path: String, texts: [Noted])] = []
        for level in [library.national] + library.municipalities.map(\.sources) {
            sources += level.documents.map { ($0.path, texts(of: $0)) }
        }
        for (path, file) in library.content.files where path.hasSuffix(".csv") {
            sources.append((path, recordTexts(in: file)))
        }
        return sources.sorted { $0.path < $1.path }
    }

    /// Returns whether a text holds words: letters outside of facts and of bare addresses.
    package static func needsTranslation(_ text: InlineContent) -> Bool {
        var found = false
        BlockWalker.inlines(in: text.inlines) { inline in
            guard !found, case .text(let words) = inline else { return }
            // Asked for every text of every page; nearly all begin with an ASCII letter.
            found = words.unicodeScalars.contains {
                $0.isASCII ? ($0.value | 0x20) &- 0x61 < 26 : $0.properties.isAlphabetic
            }
        }
        return found
    }

    /// A text with what a translator should know of it; the context tells texts of the same words
    /// apart.
    private struct Noted {
        let text: InlineContent
        let note: String
        var context: String?

        init(_ text: InlineContent, _ note: String, context: String? = nil) {
            self.text = text
            self.note = note
            self.context = context
        }
    }

    private struct Key: Hashable {
        let context: String?
        let text: String
    }

    private func messages(_ texts: [Noted]) -> [Message] {
        var messages: [Message] = []
        var index: [Key: Int] = [:]
        for noted in texts where Self.needsTranslation(noted.text) {
            let text = noted.text
            let reference = "\(text.range.file.path):\(text.range.start.line)"
            let key = Key(context: noted.context, text: text.source)
            if let known = index[key] {
                messages[known] = messages[known].referenced(also: reference)
            } else {
                index[key] = messages.count
                messages.append(
                    .untranslated(
                        text.source, context: noted.context, note: noted.note, reference: reference)
                )
            }
        }
        return messages
    }

    private func texts(of document: Document) -> [Noted] {
        var texts: [Noted] = []
        let header = document.header
        if header.kind == .changes {
            BlockWalker.changedTexts(in: document.body) { texts.append(Noted($0, $1.rawValue)) }
            return texts
        }
        texts.append(Noted(document.title, "title"))
        if let summary = header.summary { texts.append(Noted(summary, "summary")) }
        if let short = header.short { texts.append(Noted(short, "short name for a narrow column")) }
        if let organisation = header.organisation {
            texts.append(Noted(organisation, "organisation"))
        }
        BlockWalker.texts(in: document.body) { texts.append(Noted($0, $1.rawValue)) }
        return texts
    }

    private static func texts(of term: GlossaryTerm) -> [Noted] {
        let word = term.word.name
        let text = InlineContent(inlines: [.text(word)], source: word, range: term.word.range)
        return [
            Noted(
                text, "the word in your language; other right words after \" | \"",
                context: GlossaryCatalog.termContext),
            Noted(term.meaning, "meaning of \(word)"),
            Noted(
                text,
                "how the Dutch word sounds, in your letters; may stay empty in Latin letters",
                context: GlossaryCatalog.soundContext),
        ]
    }

    private func recordTexts(in file: SourceFile) -> [Noted] {
        var texts: [Noted] = []
        for category in library.categories where category.name.range.file === file {
            texts.append(Noted(category.name, "category of services"))
        }
        for level in [library.national] + library.municipalities.map(\.sources) {
            for fact in level.facts where fact.kind == .text && fact.text.range.file === file {
                texts.append(Noted(fact.text, "fact \(fact.id)"))
            }
            for term in level.glossary where term.range.file === file {
                texts += Self.texts(of: term)
            }
            for photo in level.photos where photo.range.file === file {
                let name = photo.path.split(separator: "/").last ?? ""
                texts.append(Noted(photo.alternative, "photo \(name), for those who cannot see it"))
                if let caption = photo.caption {
                    texts.append(Noted(caption, "photo \(name), below it"))
                }
            }
            for record in level.services where record.range.file === file {
                let name = record["name"]?.text ?? record["id"]?.text ?? ""
                for column in ["label", "what", "access", "route"] {
                    guard let cell = record[column], cell.text != "-" else { continue }
                    texts.append(Noted(record.inline(cell), "service, \(column): \(name)"))
                }
            }
        }
        return texts
    }
}

extension RecordTable.Record {
    /// Returns a cell as text; its problems were reported when the row was read.
    func inline(_ cell: CSVCell) -> InlineContent {
        var unused = Report()
        return MarkdownParser.parseInline(cell.text, at: cell.range, into: &unused)
    }
}

extension BlockWalker {
    /// Visits the texts that changes bring; what is removed, moved or assigned brings none.
    static func changedTexts(in blocks: [Block], visit: (InlineContent, Role) -> Void) {
        var unused = Report()
        for change in ChangeReader.read(blocks, into: &unused)
        where change.operation == .add || change.operation == .replace {
            switch change.piece {
            case .section(let blocks): texts(in: blocks, visit: visit)
            case .paragraph(let block): texts(in: [block], visit: visit)
            case .item(let item):
                texts(in: item.blocks, role: item.task == nil ? .item : .task, visit: visit)
            case .row(let row):
                for cell in row.cells { visit(cell, .cell) }
            }
        }
    }
}
