import Content
import Diagnostics
import Markdown

/// The file of a new document: a header with remarks, and the pieces that its kind must hold.
struct NewDocument {
    private let kind: DocumentKind
    private let id: String
    private let title: String?
    private let municipality: String?
    private let of: String?
    private let today: CalendarDate
    private let library: Library
    private let editions: [Edition]

    init(
        _ arguments: Arguments, today: CalendarDate, library: Library, editions: [Edition]
    ) throws(UsageError) {
        let kinds = DocumentKind.allCases.map(\.rawValue)
        guard arguments.operands.count == 2 else {
            throw UsageError(
                "expected a kind and an id: new document KIND ID",
                hints: ["kinds: \(kinds.joined(separator: ", "))"])
        }
        guard let kind = DocumentKind(rawValue: arguments.operands[0]) else {
            throw UsageError(
                "no kind of document is called \"\(arguments.operands[0])\"",
                hints: Spelling.hints(for: arguments.operands[0], in: kinds))
        }
        let id = arguments.operands[1]
        guard Identifier.isValid(id), !Edition.reservedIDs.contains(id) else {
            throw UsageError(
                Identifier.isValid(id)
                    ? "the site itself uses the name \"\(id)\"" : "\"\(id)\" cannot be an id",
                hints: ["an id starts with a letter and holds a-z, 0-9 and \"-\""])
        }
        self.kind = kind
        self.id = id
        self.today = today
        self.library = library
        self.editions = editions
        title = try arguments.one("--title")
        municipality = try arguments.one("--municipality")
        of = try arguments.one("--of")
        if let municipality {
            _ = try SourceFolders.municipalities(named: [municipality], in: library)
        }
        try check()
    }

    private func check() throws(UsageError) {
        if kind == .changes, of == nil || municipality == nil {
            throw UsageError(
                "changes need the document that they change and a municipality",
                hints: ["new document changes \(id) --of health --municipality zaanstad"])
        }
        if kind != .changes, of != nil {
            throw UsageError("only a document of the kind \"changes\" takes --of")
        }
        let national = library.national.documents.map(\.id)
        if let of, !national.contains(of) {
            throw UsageError(
                "no national document is called \"\(of)\"",
                hints: Spelling.hints(for: of, in: national))
        }
    }

    func skeleton() throws -> Skeleton {
        let prefix = municipality.map { "municipalities/\($0)/" } ?? ""
        let path = "\(prefix)\(folder)/\(id).md"
        let skeleton = DocumentSkeleton(
            kind: kind, path: path, title: title ?? "Titel van \(id)", day: today.iso8601)
        let text = try text(skeleton)
        let build = municipality.map { "wegwijs build --municipality \($0)" } ?? "wegwijs build"
        var steps = [
            "Write your own Dutch in the place of the sentences in \(library.content.root)/\(path)."
        ]
        if kind == .changes {
            steps.append("Take the example that you need out of the remarks, below the header.")
        } else {
            steps.append("Give each source a line \"source: …\" in the header.")
            if kind != .booklet {
                steps.append(
                    "Add it to a booklet, so that readers find it, or leave it on its own.")
            }
        }
        steps += [
            "Look at it: \(build)", "Make it ready for translators: wegwijs translate update",
        ]
        return Skeleton(root: .content, files: [(path, text)], steps: steps)
    }

    /// The folder in which documents of the kind lie; changes lie beside what they change.
    private var folder: String {
        switch kind {
        case .booklet: return "booklets"
        case .page: return "pages"
        case .appliance: return "appliances"
        case .sign: return "signs"
        case .checklist: return "checklists"
        case .role: return "roles"
        case .form: return "forms"
        case .changes:
            let changed = library.national.documents.first { $0.id == of }
            let parts = changed?.path.split(separator: "/").dropLast() ?? []
            return parts.isEmpty ? "pages" : parts.joined(separator: "/")
        }
    }

    private func text(_ skeleton: DocumentSkeleton) throws -> String {
        switch kind {
        case .page: return skeleton.page
        case .appliance: return skeleton.appliance
        case .sign: return skeleton.sign
        case .role: return skeleton.role
        case .form: return skeleton.form
        case .booklet:
            let pages = library.national.documents.filter { $0.header.kind == .page }.prefix(2)
            guard !pages.isEmpty else {
                throw UsageError("a booklet leads to pages, and there is none yet")
            }
            return skeleton.booklet(of: pages.map { ($0.title.source, $0.path) })
        case .checklist:
            let roles = library.national.documents.filter { $0.header.kind == .role }.map(\.id)
            let usual = ["family", "sponsor"].filter(roles.contains)
            guard let columns = usual.isEmpty ? roles.first.map({ [$0] }) : usual else {
                throw UsageError("a checklist has a column for each role, and there is none yet")
            }
            return skeleton.checklist(roles: columns)
        case .changes:
            let of = of ?? ""
            let edition = editions.first { $0.municipality == municipality }
            return skeleton.changes(
                of: of, pieces: edition?.entry(of)?.anchors.sorted() ?? [], item: firstItem(of))
        }
    }

    /// Returns the id of the first item of a list in a national document, for an example that works.
    private func firstItem(_ id: String) -> String? {
        let document = library.national.documents.first { $0.id == id }
        for block in document?.body ?? [] {
            guard case .list(let list) = block.content else { continue }
            if let item = list.items.lazy.compactMap(\.attributes).first { return item.id }
        }
        return nil
    }
}
