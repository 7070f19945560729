package import Markdown
import Text

extension Edition {
    /// Visits every text that the municipality shows, some of them more than once.
    package func texts(visit: (InlineContent) -> Void) {
        for entry in entries {
            let header = entry.document.header
            for text in [entry.document.title, header.summary, header.short, header.organisation] {
                if let text { visit(text) }
            }
            BlockWalker.texts(in: entry.document.body) { text, _ in visit(text) }
        }
        for category in categories { visit(category.name) }
        for service in services {
            for text in [service.label, service.what, service.access, service.route] {
                if let text { visit(text) }
            }
        }
        for photo in photos {
            visit(photo.alternative)
            if let caption = photo.caption { visit(caption) }
        }
        for fact in facts.values.sorted(by: { $0.id < $1.id }) where fact.kind == .text {
            visit(fact.text)
        }
        for term in glossary.terms { visit(term.meaning) }
    }

    /// Returns the pictures that some page of the municipality shows, by their paths.
    package func pictures(in content: SourceTree) -> Set<String> {
        var paths = Set(photos.map(\.path))
        texts { text in
            let path = content.path(of: text.range.file)
            BlockWalker.inlines(in: text.inlines) { inline in
                guard case .image(let source, _, _, _) = inline,
                    let picture = SourcePath.resolve(source, from: path)
                else { return }
                paths.insert(picture)
            }
        }
        return paths
    }
}
