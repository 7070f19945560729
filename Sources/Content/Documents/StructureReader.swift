import Diagnostics
import Markdown
import Text

/// Turns the blocks of a document into what its kind consists of, and reports what is missing.
struct StructureReader {
    /// The ids of the documents that links in a booklet may lead to, by path below the root.
    let documentIDs: [String: String]
    let roles: [String]
    let tree: SourceTree
    /// What could not be read; each of its documents may be a role or a chapter.
    let unread: Unread

    func read(_ document: Document, into report: inout Report) -> DocumentStructure? {
        switch document.header.kind {
        case .page, .changes:
            let (intro, sections) = Section.split(document.body)
            return .page(intro: intro, sections: sections)
        case .booklet: return .booklet(booklet(document, into: &report))
        case .appliance: return appliance(document, into: &report).map { .appliance($0) }
        case .sign: return sign(document, into: &report).map { .sign($0) }
        case .role: return role(document, into: &report).map { .role($0) }
        case .form: return .form(FormReader.read(document, into: &report))
        case .checklist:
            let reader = ChecklistReader(
                document: document, roles: roles,
                unreadDocuments: Set(unread.documents.map(SourcePath.stem)))
            return .checklist(reader.read(into: &report))
        }
    }

    private func booklet(_ document: Document, into report: inout Report) -> Booklet {
        let (intro, sections) = Section.split(document.body)
        var first: [String: SourceRange] = [:]
        let parts = sections.map { section in
            var ids: [String] = []
            var hasUnread = false
            BlockWalker.texts(in: section.blocks) { text, _ in
                // A part that a municipality changed links from its own file.
                let file = tree.path(of: text.range.file)
                BlockWalker.inlines(in: text.inlines) { inline in
                    guard case .link(let destination, _, _, let range) = inline else { return }
                    let link = String(destination.prefix { $0 != "#" })
                    guard let path = SourcePath.resolve(link, from: file) else { return }
                    hasUnread = hasUnread || unread.documents.contains(path)
                    guard let id = documentIDs[path] else { return }
                    if let earlier = first[id] {
                        report.add(.repeatedChapter(id, at: range, first: earlier))
                    } else {
                        first[id] = range
                        ids.append(id)
                    }
                }
            }
            if ids.isEmpty && !hasUnread { report.add(.emptyPart(at: section.heading.range)) }
            return Booklet.Part(section: section, documents: ids)
        }
        if parts.isEmpty { report.add(.emptyBooklet(at: document.title.range)) }
        return Booklet(intro: intro, parts: parts)
    }

    private func appliance(_ document: Document, into report: inout Report) -> Appliance? {
        let (all, sections) = Section.split(document.body)
        var safety: [[Block]] = []
        var place = document.title.range
        var intro: [Block] = []
        for block in all {
            if case .alert(.warning, let inner) = block.content {
                safety.append(inner)
                if safety.count == 2 { place = block.range }
            } else {
                intro.append(block)
            }
        }
        if safety.count != 1 {
            report.add(.safetyLines(safety.count, at: place))
        }
        let named = ["steps", "do-not", "help"]
        let found = required(named, in: sections, of: document, into: &report)
        guard let safety = safety.first, let steps = found["steps"], let doNot = found["do-not"],
            let help = found["help"]
        else { return nil }
        if !steps.lists.contains(where: \.isOrdered) {
            report.add(.missingList("steps", "an ordered list (1. …)", at: steps.heading.range))
        }
        if !doNot.lists.contains(where: { !$0.isOrdered }) {
            report.add(.missingList("do-not", "a bullet list (- …)", at: doNot.heading.range))
        }
        return Appliance(
            intro: intro, safety: safety, steps: steps, doNot: doNot, help: help,
            more: sections.filter { !named.contains($0.id ?? "") })
    }

    private func sign(_ document: Document, into report: inout Report) -> Sign? {
        let (intro, sections) = Section.split(document.body)
        for section in sections where section.id != "yes" && section.id != "no" {
            report.add(.signSection(at: section.heading.range))
        }
        for section in sections where section.id == "yes" || section.id == "no" {
            let items = section.lists.flatMap(\.items)
            if items.isEmpty {
                report.add(
                    .missingList(
                        section.id ?? "", "a bullet list (- …)", at: section.heading.range))
            }
            for item in items where item.attributes?["pictogram"] == nil {
                report.add(.signItemWithoutPictogram(at: item.range))
            }
        }
        let allowed = sections.first { $0.id == "yes" }
        let forbidden = sections.first { $0.id == "no" }
        if allowed == nil && forbidden == nil {
            report.add(.missingSection("yes", of: .sign, at: document.title.range))
        }
        return Sign(intro: intro, allowed: allowed, forbidden: forbidden)
    }

    private func role(_ document: Document, into report: inout Report) -> RoleDescription? {
        let (intro, sections) = Section.split(document.body)
        let named = ["does", "does-not", "ask"]
        let found = required(named, in: sections, of: document, into: &report)
        guard let does = found["does"], let doesNot = found["does-not"], let ask = found["ask"]
        else { return nil }
        for section in [does, doesNot, ask] where section.lists.isEmpty {
            report.add(
                .missingList(section.id ?? "", "a bullet list (- …)", at: section.heading.range))
        }
        return RoleDescription(
            intro: intro, does: does, doesNot: doesNot, ask: ask,
            more: sections.filter { !named.contains($0.id ?? "") })
    }

    private func required(
        _ ids: [String], in sections: [Section], of document: Document, into report: inout Report
    ) -> [String: Section] {
        var found: [String: Section] = [:]
        for id in ids {
            if let section = sections.first(where: { $0.id == id }) {
                found[id] = section
            } else {
                report.add(
                    .missingSection(id, of: document.header.kind, at: document.title.range))
            }
        }
        return found
    }
}
