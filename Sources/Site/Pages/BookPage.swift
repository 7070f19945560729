import Content
import HTML
import Localization
import Markdown

/// A whole booklet in reading order on one page, made for printing on A5.
///
/// It holds every document of the booklet and every service that it asks for, so it is larger than the pages for
/// phones; nothing on the way to a family's phone needs it.
struct BookPage {
    let builder: EditionPages
    let entry: Edition.Entry

    func file() -> PlannedFile {
        guard case .booklet(let booklet) = entry.structure else {
            return PlannedFile(path: builder.addresses().book(entry.id).file, bytes: { [] })
        }
        let place: EditionPages.Place = { $0.book(entry.id) }
        let context = builder.context(
            at: place, document: entry.id, form: .book(documents: booklet.documents))
        return PlannedFile(
            path: context.address.file, make: { book(booklet, context, at: place).made() })
    }

    private func book(
        _ booklet: Booklet, _ context: PageContext, at place: @escaping EditionPages.Place
    ) -> PlannedFile {
        let shown = services(of: booklet)
        let words = WordListPage(builder: builder)
        let terms = words.terms(of: booklet, entry, shown)
        let rest = HTMLWriter.fragment { html in
            // Before the contents, which tell whose translations all these are.
            let chapters = HTMLWriter.fragment { html in
                for (index, part) in booklet.parts.enumerated() {
                    self.chapters(part, mark: RunningHeads.mark(index), context, to: &html)
                }
                let count = booklet.parts.count
                services(shown, mark: RunningHeads.mark(count), context, to: &html)
                words.chapter(terms, mark: RunningHeads.mark(count + 1), context, to: &html)
            }
            contents(
                booklet, context, hasServices: !shown.isEmpty, hasWords: !terms.isEmpty, to: &html)
            html.insert(chapters)
        }
        let blocks = sheet(booklet, context, rest)
        let edition = EditionLine(context: context).state(blocks)
        return builder.file(
            context, title: { $0.plain(entry.document.title) }, design: "kind-book", at: place,
            parent: { $0.document(entry.id) }, checked: dates(booklet).min(), sheet: .read(blocks),
            style: heads(booklet, context)
        ) { html in
            cover(booklet, context, edition, to: &html)
            html.insert(rest)
        }
    }

    /// Returns the texts of the book, its cover first, where they are needed.
    private func sheet(
        _ booklet: Booklet, _ context: PageContext, _ rest: TrustedMarkup
    ) -> [SheetBlock]? {
        guard context.options.readsSheets else { return nil }
        let cover = HTMLWriter.fragment { self.cover(booklet, context, nil, to: &$0) }
        return [cover, rest].flatMap { markup in
            SheetReader.blocks(
                in: markup.bytes, picture: context.locale.fingerprint(ofPicture:))
        }
    }

    /// The names of the parts at the head of their pages.
    private func heads(_ booklet: Booklet, _ context: PageContext) -> TrustedStyle {
        let parts = booklet.parts.map { part in context.joined { $0.plain(part.section.heading) } }
        let rest: [InterfaceText] = [.services, .words]
        return RunningHeads(
            heads: parts + rest.map { text in context.joined { $0.interface.text(text) } },
            isPair: context.sides != nil
        ).style
    }

    private func services(of booklet: Booklet) -> [Service] {
        switch entry.document.header.addresses {
        case .all: builder.edition.services
        case .named: builder.edition.services(namedBy: booklet.documents)
        }
    }

    private func dates(_ booklet: Booklet) -> [CalendarDate] {
        ([entry] + booklet.documents.compactMap(builder.edition.entry))
            .compactMap(\.document.header.checked)
    }

    private func cover(
        _ booklet: Booklet, _ context: PageContext, _ edition: EditionShelf.State?,
        to html: inout HTMLWriter
    ) {
        html.element("section", [.class("cover")]) { html in
            PictogramView(name: entry.document.header.pictogram).write(to: &html)
            TextView(context: context).write("h1", entry.document.title, to: &html)
            if let summary = entry.document.header.summary {
                TextView(context: context).write("p", summary, to: &html)
            }
            html.element("p", [.class("cover-language")]) { html in
                html.text(in: context) { $0.language.name }
            }
            CallFirstView(context: context, isRepeated: true).write(to: &html)
            PageCodeView(context: context).write(to: &html)
            if let edition {
                html.element("p", [.class("sheet")]) {
                    EditionLine(context: context).write(edition, to: &$0)
                }
            }
        }
        if !booklet.intro.isEmpty {
            html.element("div", [.class("lead")]) {
                BlockView(context: context).write(booklet.intro, to: &$0)
            }
        }
    }

    private func contents(
        _ booklet: Booklet, _ context: PageContext, hasServices: Bool, hasWords: Bool,
        to html: inout HTMLWriter
    ) {
        html.element("nav", [.class("book-contents"), .of("aria-labelledby", "Contents")]) { html in
            html.element("h2", [.id("Contents")]) { $0.words(.contents, in: context) }
            html.element("ol", []) { html in
                for part in booklet.parts {
                    html.element("li", []) { html in
                        TextView(context: context).write("b", part.section.heading, to: &html)
                        html.element("ul", []) { html in
                            for entry in part.documents.compactMap(context.edition.entry) {
                                html.element("li", []) { html in
                                    contentsLink(to: entry.id, context, &html) {
                                        TextView(context: context)
                                            .write(entry.document.title, to: &$0, inLink: true)
                                    }
                                }
                            }
                        }
                    }
                }
                if hasServices {
                    html.element("li", []) { html in
                        contentsLink(to: "Services", context, &html) {
                            $0.words(.services, in: context)
                        }
                    }
                }
                if hasWords {
                    html.element("li", []) { html in
                        contentsLink(to: "Words", context, &html) {
                            $0.words(.words, in: context)
                        }
                    }
                }
            }
            if let oldest = dates(booklet).min() {
                html.element("p", [.class("provenance")]) { html in
                    html.words(.lastChecked, in: context) {
                        [("date", .text($0.locale.dates.text(oldest)))]
                    }
                }
            }
            OriginView(context: context).write(class: "provenance origin", to: &html)
        }
    }

    /// Writes a line of the contents: on paper with room for the number of the page, which is known
    /// only when the pages have been made.
    private func contentsLink(
        to id: String, _ context: PageContext, _ html: inout HTMLWriter,
        words: (inout HTMLWriter) -> Void
    ) {
        html.element("a", [.href("#" + id)]) { html in
            words(&html)
            guard context.options.paper != nil else { return }
            html.raw(" ")
            html.element("span", [.class("at")]) { $0.isolated(PaperDocument.pageNumberBlank) }
        }
    }

    private func chapters(
        _ part: Booklet.Part, mark: String, _ context: PageContext, to html: inout HTMLWriter
    ) {
        for entry in part.documents.compactMap(context.edition.entry) {
            let inner = context.within(entry.id)
            html.element(
                "article", [.class("chapter kind-\(entry.kind.rawValue) \(mark)"), .id(entry.id)]
            ) { html in
                TitleView(context: inner, isPage: false).write(entry, to: &html)
                DocumentView(context: inner, level: 3).write(entry, to: &html)
            }
        }
    }

    private func services(
        _ shown: [Service], mark: String, _ context: PageContext, to html: inout HTMLWriter
    ) {
        guard !shown.isEmpty else { return }
        html.element("article", [.class("chapter kind-services \(mark)"), .id("Services")]) {
            html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: "location").write(to: &html)
                html.element("h2", []) { $0.words(.services, in: context) }
            }
            for category in context.edition.categories {
                let services = shown.filter { $0.category == category.id }
                guard !services.isEmpty else { continue }
                html.element("div", [.class("category")]) {
                    HeadingView(context: context, pictogram: category.pictogram)
                        .write("h3", category.name, to: &$0)
                }
                for service in services {
                    ServiceCard(context: context, hasCode: true, level: 4)
                        .write(service, to: &html)
                }
            }
        }
    }
}
