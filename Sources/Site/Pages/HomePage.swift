import Content
import HTML
import Localization
import Markdown

/// The start of a municipality in one language: everything by topic, with pictures.
struct HomePage {
    let builder: EditionPages

    func file() -> PlannedFile {
        let context = builder.context(at: \.home)
        let place = PlainText(context: context).text([.municipalityName(in: builder.edition)])
        return builder.file(
            context, title: { $0.interface.text(.siteIn, [("place", .text(place))]) },
            description: { $0.interface.text(.welcomeText) },
            design: "home", at: \.home, parent: nil, sheet: .none
        ) { html in
            html.element("div", [.class("hero")]) { html in
                html.element("h1", []) {
                    $0.words(.welcome, [("place", .text(place))], in: context)
                }
                html.element("p", []) { $0.words(.welcomeText, in: context) }
            }
            if !context.language.isFinished { unfinished(context, to: &html) }
            shortcuts(context, to: &html)
            for entry in builder.edition.entries(of: .booklet) {
                guard case .booklet(let booklet) = entry.structure else { continue }
                for part in booklet.parts {
                    BookletView(context: context, level: 2).write(part, to: &html)
                }
            }
            rest(context, to: &html)
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
        for entry in builder.edition.entries(of: .booklet) {
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

    /// Writes the documents that stand in no booklet, so that each can be found; forms have a page
    /// of their own.
    private func rest(_ context: PageContext, to html: inout HTMLWriter) {
        var shown: Set<String> = []
        for entry in builder.edition.entries {
            guard case .booklet(let booklet) = entry.structure else { continue }
            shown.insert(entry.id)
            shown.formUnion(booklet.documents)
        }
        let others = builder.edition.entries.filter {
            !shown.contains($0.id) && $0.kind != .form
        }
        guard !others.isEmpty else { return }
        html.element("ul", [.class("cards")]) { html in
            for entry in others {
                html.element("li", []) { DocumentCard(context: context).write(entry, to: &$0) }
            }
        }
    }
}

extension Inline {
    /// The municipality's name as inline content.
    static func municipalityName(in edition: Edition) -> Inline {
        .text(edition.facts["municipality.name"]?.value ?? edition.municipality)
    }
}
