import Content
import HTML
import Household
import Localization

/// The booklet of one family: what is only theirs first, then the chapters of the welcome booklet.
///
/// Of the chapters, appliances that are not in the house are left out, and so are the checklists,
/// which the family's own stands in for.
struct HouseholdBook {
    let papers: HouseholdPapers

    /// A part of the booklet: its name, and the chapters in it.
    private struct Part {
        let title: (PageContext) -> String
        let chapters: [Chapter]
    }

    private struct Chapter {
        let id: String
        let pictogram: String?
        let title: (inout HTMLWriter) -> Void
        let body: (inout HTMLWriter) -> Void
    }

    private var pages: EditionPages { papers.pages }
    private var household: Household { papers.household }

    func document() -> PaperDocument {
        var seen: Set<String> = []
        let books = booklets.map { entry in
            (entry, shown(entry).filter { seen.insert($0).inserted })
        }
        let checklists = papers.edition.entries(of: .checklist)
        let pieces = checklists.map { ($0.id, household.pieces(of: $0)) }
        let context = pages.context(
            at: { $0.book },
            form: .book(
                documents: books.flatMap(\.1) + checklists.map(\.id),
                pieces: Dictionary(pieces, uniquingKeysWith: { first, _ in first })))
        var parts = own(context)
        for (entry, ids) in books { parts += chapters(of: entry, ids, context) }
        parts += lists(for: books.map(\.0), context)
        let heads = RunningHeads(
            heads: parts.map { part in context.joined(part.title) },
            isPair: context.sides != nil)
        return papers.document(
            "booklet", context, design: "kind-book", style: heads.style,
            // A pair needs the width of A4, which no usual printer folds.
            isBooklet: pages.pair == nil, hasPageNumbers: true
        ) { html in
            // Before the contents, which tell whose translations all these are.
            let chapters = HTMLWriter.fragment { html in
                for (index, part) in parts.enumerated() {
                    for chapter in part.chapters {
                        write(chapter, mark: RunningHeads.mark(index), to: &html)
                    }
                }
            }
            cover(context, to: &html)
            contents(parts, context, to: &html)
            html.insert(chapters)
        }
    }

    /// The booklets that the family's file names; else the first that holds a checklist, which is
    /// the one for families in their new home.
    private var booklets: [Edition.Entry] {
        let all = papers.edition.entries(of: .booklet)
        guard household.booklets.isEmpty else {
            return household.booklets.compactMap { name in all.first { $0.id == name.name } }
        }
        let checklists = Set(papers.edition.entries(of: .checklist).map(\.id))
        let first = all.first { entry in
            guard case .booklet(let booklet) = entry.structure else { return false }
            return booklet.documents.contains(where: checklists.contains)
        }
        return (first ?? all.first).map { [$0] } ?? []
    }

    /// The documents of a booklet that fit this house.
    private func shown(_ entry: Edition.Entry) -> [String] {
        guard case .booklet(let booklet) = entry.structure else { return [] }
        let here = Set(household.appliances.map(\.name))
        return booklet.documents.filter { id in
            guard let document = papers.edition.entry(id) else { return false }
            switch document.kind {
            case .checklist: return false
            case .appliance: return here.contains(id)
            default: return true
            }
        }
    }

    // MARK: What is only theirs

    private func own(_ context: PageContext) -> [Part] {
        let view = papers.view(context, level: 3)
        var parts: [Part] = []
        func add(
            _ isThere: Bool, _ id: String, _ title: InterfaceText, _ pictogram: String,
            _ body: @escaping (inout HTMLWriter) -> Void
        ) {
            guard isThere else { return }
            let chapter = Chapter(
                id: id, pictogram: pictogram, title: { $0.words(title, in: context) }, body: body)
            parts.append(Part(title: { $0.interface.text(title) }, chapters: [chapter]))
        }
        add(!household.contacts.isEmpty, "Helpers", .yourHelpers, "people") {
            view.helpers(to: &$0)
        }
        let hasPlan = !household.plan(in: context.edition).isEmpty
        add(hasPlan || !household.appointments.isEmpty, "Plan", .yourPlan, "calendar") {
            view.plan(to: &$0)
        }
        for entry in context.edition.entries(of: .checklist) {
            add(true, entry.id, .agreedTasks, "check") {
                papers.view(context.within(entry.id), level: 3).tasks(of: entry, to: &$0)
            }
        }
        add(!household.waste.isEmpty, "Waste-days", .wasteDays, "bin") { view.waste(to: &$0) }
        add(!household.services.isEmpty, "Your-services", .yourServices, "location") { html in
            for service in view.services {
                // Its anchor stands in the list of all addresses.
                ServiceCard(context: context, hasCode: true, level: 3, hasAnchor: false)
                    .write(service, to: &html)
            }
        }
        add(!household.notes.isEmpty, "Notes", .notes, "pen") { view.notes(to: &$0) }
        return parts
    }

    // MARK: The welcome booklet

    private func chapters(
        of entry: Edition.Entry, _ ids: [String], _ context: PageContext
    ) -> [Part] {
        guard case .booklet(let booklet) = entry.structure else { return [] }
        return booklet.parts.compactMap { part -> Part? in
            let chapters = part.documents.filter(ids.contains).compactMap(context.edition.entry)
                .map { chapter($0, context) }
            guard !chapters.isEmpty else { return nil }
            return Part(title: { $0.plain(part.section.heading) }, chapters: chapters)
        }
    }

    /// All addresses, and the words that the booklets use.
    private func lists(for booklets: [Edition.Entry], _ context: PageContext) -> [Part] {
        let services = Chapter(
            id: "Services", pictogram: "location", title: { $0.words(.services, in: context) },
            body: { self.services(context, to: &$0) })
        var parts = [Part(title: { $0.interface.text(.services) }, chapters: [services])]
        var seen: Set<String> = []
        let terms = booklets.flatMap { entry -> [GlossaryTerm] in
            guard case .booklet(let booklet) = entry.structure else { return [] }
            return WordListPage(builder: pages).terms(
                of: booklet, entry, pages.edition.services)
        }.filter { seen.insert($0.id).inserted }
        if !terms.isEmpty {
            let words = Chapter(
                id: "Words", pictogram: "language", title: { $0.words(.words, in: context) },
                body: { WordListView(context: context).write(terms, to: &$0) })
            parts.append(Part(title: { $0.interface.text(.words) }, chapters: [words]))
        }
        return parts
    }

    private func chapter(_ entry: Edition.Entry, _ context: PageContext) -> Chapter {
        let inner = context.within(entry.id)
        return Chapter(
            id: entry.id, pictogram: entry.document.header.pictogram,
            title: { TextView(context: inner).write(entry.document.title, to: &$0, inLink: true) },
            body: { DocumentView(context: inner, level: 3).write(entry, to: &$0) })
    }

    private func services(_ context: PageContext, to html: inout HTMLWriter) {
        for category in context.edition.categories {
            let services = context.edition.services.filter { $0.category == category.id }
            guard !services.isEmpty else { continue }
            html.element("div", [.class("category")]) {
                HeadingView(context: context, pictogram: category.pictogram)
                    .write("h3", category.name, to: &$0)
            }
            for service in services {
                ServiceCard(context: context, hasCode: true, level: 4).write(service, to: &html)
            }
        }
    }

    // MARK: Pages

    /// Writes the front page.
    ///
    /// The name stands in no heading, since headings become the bookmarks of the file.
    private func cover(_ context: PageContext, to html: inout HTMLWriter) {
        html.element("section", [.class("cover")]) { html in
            PictogramView(name: "home").write(to: &html)
            html.element("h1", []) { html in
                html.words(.welcome, in: context) { context in
                    let name = FactLookup.find("municipality.name", in: context.edition)
                    guard case .dutch(let place)? = name else { return [("place", .text(""))] }
                    return [("place", .text(place))]
                }
            }
            if let family = household.family {
                html.element("p", [.class("family")]) {
                    papers.view(context, level: 2).free(family, to: &$0)
                }
            }
            html.element("p", []) { $0.words(.householdText, in: context) }
            if let arrival = household.arrival {
                html.element("p", []) { html in
                    html.words(.arrivalDayIs, in: context)
                    html.raw(" ")
                    papers.dates.write(arrival, in: context, to: &html)
                }
            }
            html.element("p", [.class("cover-language")]) { html in
                html.text(in: context) { $0.language.name }
            }
            PrivateMark(context: context).write(to: &html)
            CallFirstView(context: context, isRepeated: true).write(to: &html)
        }
    }

    private func contents(
        _ parts: [Part], _ context: PageContext, to html: inout HTMLWriter
    ) {
        html.element("nav", [.class("book-contents"), .of("aria-labelledby", "Contents")]) { html in
            html.element("h2", [.id("Contents")]) { $0.words(.contents, in: context) }
            html.element("ul", []) { html in
                for chapter in parts.flatMap(\.chapters) {
                    html.element("li", []) { html in
                        html.element("a", [.href("#" + chapter.id)]) { html in
                            chapter.title(&html)
                            html.raw(" ")
                            html.element("span", [.class("at")]) {
                                $0.isolated(PaperDocument.pageNumberBlank)
                            }
                        }
                    }
                }
            }
            OriginView(context: context).write(class: "provenance origin", to: &html)
        }
    }

    private func write(_ chapter: Chapter, mark: String, to html: inout HTMLWriter) {
        let kind = papers.edition.entry(chapter.id)?.kind.rawValue ?? "page"
        html.element("article", [.class("chapter kind-\(kind) \(mark)"), .id(chapter.id)]) { html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: chapter.pictogram).write(to: &html)
                html.element("h2", [], content: chapter.title)
            }
            chapter.body(&html)
        }
    }
}
