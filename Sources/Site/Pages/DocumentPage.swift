import Content
import HTML
import Markdown

/// The page of one document.
struct DocumentPage {
    let builder: EditionPages
    let entry: Edition.Entry

    func file() -> PlannedFile {
        let context = builder.context(at: { $0.document(entry.id) }, document: entry.id)
        let header = entry.document.header
        return builder.file(
            context, title: { $0.plain(entry.document.title) },
            description: { header.summary.map($0.plain) }, design: "kind-\(entry.kind.rawValue)",
            at: { $0.document(entry.id) }, parent: parent, checked: header.checked,
            sources: header.sources, sheet: entry.kind == .booklet ? .none : .page
        ) { html in
            TitleView(context: context).write(entry, to: &html)
            TranslationNotice(context: context).write(for: entry, to: &html)
            DocumentView(context: context).write(entry, to: &html)
            NeighbourLinks(context: context).write(around: entry, to: &html)
        }
    }

    private func parent(_ addresses: EditionAddresses) -> PageAddress {
        switch entry.kind {
        case .role: addresses.roles
        case .appliance, .sign: addresses.appliances
        case .form: addresses.forms
        default: addresses.home
        }
    }
}
