import Markdown
import Text

/// The terms that a document uses, and where each is explained: after the section, or the
/// introduction, in which a reader meets it first.
///
/// Found in the Dutch, so that it is the same in every language. Two kinds of terms are not explained
/// once more: those of the title, since the document is about them; and those that a paragraph or an
/// item begins with in bold or italics before a colon, since it explains them itself.
package struct DocumentTerms: Sendable {
    /// Every term of the document, each once.
    package let used: [GlossaryTerm]
    /// By role; the whole document below an empty name.
    private let explained: [String: [Explanation]]

    private struct Explanation: Sendable {
        /// The heading of the section; none for the introduction.
        let heading: SourceRange?
        let terms: [GlossaryTerm]
    }

    /// Returns the terms to be explained after a section, or after the introduction; in a checklist
    /// those of the tasks of one role, where that role's tasks alone are shown.
    package func explained(after section: Section?, role: String? = nil) -> [GlossaryTerm] {
        explained[role ?? ""]?.first { $0.heading == section?.heading.range }?.terms ?? []
    }

    init(of document: Document, _ structure: DocumentStructure, in glossary: Glossary) {
        guard !glossary.terms.isEmpty else {
            used = []
            explained = [:]
            return
        }
        let title = glossary.uses(in: document.title.inlines)
        let parts = TermPart.parts(of: structure, in: glossary)
        let header = document.header
        let others = [header.summary, header.short, header.organisation].compactMap { $0 }
            .flatMap { glossary.uses(in: $0.inlines) }
        var seen: Set<Int> = []
        used = (title + others + parts.flatMap(\.texts).flatMap(\.terms))
            .filter { seen.insert($0).inserted }.map { glossary.terms[$0] }
        var explained: [String: [Explanation]] = [:]
        switch structure {
        // A sign has few words in large type, and a booklet only leads to others.
        case .sign, .booklet: break
        case .page, .appliance, .role, .form:
            explained[""] = Self.explain(parts, title, in: glossary)
        case .checklist(let checklist):
            explained[""] = Self.explain(parts, title, in: glossary)
            for role in checklist.columns {
                let shown = parts.map { part in
                    TermPart(
                        heading: part.heading,
                        texts: part.texts.filter { $0.roles?.contains(role) ?? true })
                }
                // The page of one role leaves out the introduction of the checklist.
                explained[role] = Self.explain(
                    shown.filter { $0.heading != nil }, title, in: glossary)
            }
        }
        self.explained = explained
    }

    private static func explain(
        _ parts: [TermPart], _ title: [Int], in glossary: Glossary
    ) -> [Explanation] {
        var known = Set(title)
        return parts.compactMap { part in
            var terms: [GlossaryTerm] = []
            let told = Set(part.texts.compactMap(\.explains))
            for term in part.texts.flatMap(\.terms) where known.insert(term).inserted {
                if !told.contains(term) { terms.append(glossary.terms[term]) }
            }
            return terms.isEmpty ? nil : Explanation(heading: part.heading, terms: terms)
        }
    }
}
