import Content
import HTML
import Localization

/// The start of a municipality in one language: everything by topic, with pictures.
///
/// The parts are those of the largest booklet; of each other booklet one card leads to its page.
struct HomePage {
    let builder: EditionPages

    func file() -> PlannedFile {
        let context = builder.context(at: \.home)
        return builder.file(
            context, title: { $0.interface.text(.siteIn, [("place", .text($0.placeName))]) },
            description: { $0.interface.text(.welcomeText) },
            design: "home", at: \.home, parent: nil, sheet: .none
        ) { html in
            html.element("div", [.class("hero")]) { html in
                html.element("h1", []) {
                    $0.words(.welcome, in: context) { [("place", .text($0.placeName))] }
                }
                html.element("p", []) { $0.words(.welcomeText, in: context) }
            }
            if !context.language.isFinished { unfinished(context, to: &html) }
            shortcuts(context, to: &html)
            let booklets = builder.edition.entries(of: .booklet)
            if case .booklet(let booklet)? = booklets.first?.structure {
                for part in booklet.parts {
                    BookletView(context: context, level: 2).write(part, to: &html)
                }
            }
            cards(of: Array(booklets.dropFirst()) + rest(), context, to: &html)
        }
    }

    private func unfinished(_ context: PageContext, to html: inout HTMLWriter) {
        html.element("p", [.class("notice")]) { html in
            PictogramView(name: "language").write(to: &html)
            html.element("span", []) { $0.words(.unfinishedNotice, in: context) }
        }
    }

    private func shortcuts(_ context: PageContext, to html: inout HTMLWriter) {
        let addresses = context.addresses
        var cards: [(PageAddress, String, InterfaceText, InterfaceText)] = [
            (addresses.services, "location", .services, .servicesSummary),
            (addresses.roles, "people", .roles, .rolesSummary),
            (addresses.appliances, "washing-machine", .appliances, .appliancesSummary),
        ]
        if !builder.edition.entries(of: .form).isEmpty {
            cards.append((addresses.forms, "form", .forms, .formsSummary))
        }
        if !builder.edition.glossary.terms.isEmpty {
            cards.append((addresses.words, "language", .words, .wordsSummary))
        }
        if let entry = builder.edition.entries(of: .booklet).first {
            cards.append((addresses.book(entry.id), "book", .book, .bookSummary))
        }
        html.element("ul", [.class("cards shortcuts")]) { html in
            for (address, pictogram, title, summary) in cards {
                html.element("li", []) { html in
                    DocumentCard(context: context).write(
                        link: context.link(to: address), pictogram: pictogram, to: &html
                    ) {
                        $0.words(title, in: context)
                    } summary: {
                        $0.words(summary, in: context)
                    }
                }
            }
        }
    }

    /// The documents that stand in no booklet, so that each can be found; forms have a page of
    /// their own.
    private func rest() -> [Edition.Entry] {
        var shown: Set<String> = []
        for entry in builder.edition.entries {
            guard case .booklet(let booklet) = entry.structure else { continue }
            shown.insert(entry.id)
            shown.formUnion(booklet.documents)
        }
        return builder.edition.entries.filter { !shown.contains($0.id) && $0.kind != .form }
    }

    private func cards(
        of entries: [Edition.Entry], _ context: PageContext, to html: inout HTMLWriter
    ) {
        guard !entries.isEmpty else { return }
        html.element("ul", [.class("cards")]) { html in
            for entry in entries {
                html.element("li", []) { DocumentCard(context: context).write(entry, to: &$0) }
            }
        }
    }
}

extension PageContext {
    /// The municipality's name, or that of the country in the general edition.
    var placeName: String {
        if edition.isGeneral { return interface.text(.country) }
        return edition.facts["municipality.name"]?.value ?? edition.municipality
    }
}
