import Diagnostics
import Markdown
import Text

/// Reads phases and tasks of a checklist.
struct ChecklistReader {
    let document: Document
    let roles: [String]
    let unreadDocuments: Set<String>

    func read(into report: inout Report) -> Checklist {
        for name in document.header.roles where !isRole(name.name) {
            report.add(.unknownRole(name.name, at: name.range, known: roles))
        }
        let (intro, sections) = Section.split(document.body)
        let phases = sections.map { phase($0, into: &report) }
        if phases.isEmpty { report.add(.emptyChecklist(at: document.title.range)) }
        return Checklist(
            intro: intro, columns: document.header.roles.map(\.name), phases: phases)
    }

    private func isRole(_ name: String) -> Bool {
        roles.contains(name) || unreadDocuments.contains(name)
    }

    private func phase(_ section: Section, into report: inout Report) -> Checklist.Phase {
        var intro: [Block] = []
        var tasks: [Checklist.Task] = []
        for block in section.blocks {
            if case .list(let list) = block.content {
                tasks += list.items.compactMap { task($0, into: &report) }
            } else {
                intro.append(block)
            }
        }
        if section.id == nil { report.add(.phaseWithoutID(at: section.heading.range)) }
        if section.lists.isEmpty { report.add(.emptyPhase(at: section.heading.range)) }
        return Checklist.Phase(
            section: section, due: section.attributes?["due"].flatMap { DueOffset($0.value) },
            intro: intro, tasks: tasks)
    }

    private func task(_ item: ListItem, into report: inout Report) -> Checklist.Task? {
        guard let mark = item.task else {
            report.add(.taskWithoutBox(at: item.range))
            return nil
        }
        guard let attributes = item.attributes else {
            report.add(.taskWithoutID(at: item.range))
            return nil
        }
        guard case .paragraph(let text)? = item.blocks.first?.content else {
            report.add(.taskWithoutText(at: item.range))
            return nil
        }
        return Checklist.Task(
            id: attributes.id, text: text, details: Array(item.blocks.dropFirst()),
            roles: taskRoles(attributes, into: &report),
            due: attributes["due"].flatMap { DueOffset($0.value) }, isDone: mark == .done,
            range: item.range)
    }

    private func taskRoles(_ attributes: Attributes, into report: inout Report) -> [String] {
        guard let attribute = attributes["role"] else {
            report.add(.taskWithoutRole(attributes.id, at: attributes.range))
            return []
        }
        let names = SourcedName.list(in: attribute.valueRange)
        if names.isEmpty { report.add(.taskWithoutRole(attributes.id, at: attributes.range)) }
        let columns = document.header.roles.map(\.name)
        var first: [String: SourceRange] = [:]
        for name in names {
            if !isRole(name.name) {
                report.add(.unknownRole(name.name, at: name.range, known: roles))
            } else if !columns.isEmpty, !columns.contains(name.name) {
                report.add(.roleWithoutColumn(name.name, at: name.range, columns: columns))
            }
            if let earlier = first[name.name] {
                report.add(.repeatedRole(name.name, at: name.range, first: earlier))
            }
            first[name.name] = first[name.name] ?? name.range
        }
        return names.map(\.name)
    }
}

extension List {
    /// Whether the list's items are numbered.
    package var isOrdered: Bool {
        if case .ordered = kind { true } else { false }
    }
}
