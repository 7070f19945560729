import Content
import HTML
import Household
import Localization

/// Makes the documents of one family in one language, or in two side by side.
struct HouseholdPapers {
    let household: Household
    let pages: EditionPages
    let dates: HouseholdDates

    /// All documents: the booklet, then the sheets that the family's file has something for.
    func documents() -> [PaperDocument] {
        var documents = [HouseholdBook(papers: self).document()]
        if !household.contacts.isEmpty {
            documents.append(
                sheet("helpers", .yourHelpers, "people") { view, html in
                    view.helpers(to: &html)
                })
        }
        if !household.plan(in: edition).isEmpty || !household.appointments.isEmpty {
            documents.append(
                sheet("plan", .yourPlan, "calendar") { view, html in view.plan(to: &html) })
        }
        for entry in edition.entries(of: .checklist) {
            documents.append(
                sheet(entry.id, .agreedTasks, "check", document: entry.id) { view, html in
                    view.tasks(of: entry, to: &html)
                })
        }
        if !household.waste.isEmpty {
            documents.append(
                sheet("waste-days", .wasteDays, "bin") { view, html in view.waste(to: &html) })
        }
        if !household.services.isEmpty {
            documents.append(
                sheet("services", .yourServices, "location", at: \.services) { view, html in
                    for service in view.services {
                        ServiceCard(context: view.context, hasCode: true)
                            .write(service, to: &html)
                    }
                })
        }
        return documents + appliances.map(card)
    }

    var edition: Edition { pages.edition }

    /// The appliances in the house, in the order of the family's file.
    var appliances: [Edition.Entry] { household.appliances.compactMap { edition.entry($0.name) } }

    func view(_ context: PageContext, level: Int) -> HouseholdView {
        HouseholdView(household: household, dates: dates, context: context, level: level)
    }

    // MARK: Sheets

    /// Makes an A4 sheet with the number of help, a title and one part.
    private func sheet(
        _ name: String, _ title: InterfaceText, _ pictogram: String, document: String? = nil,
        at place: @escaping EditionPages.Place = \.home,
        content: (HouseholdView, inout HTMLWriter) -> Void
    ) -> PaperDocument {
        let context = pages.context(at: place, document: document)
        return self.document(name, context, design: "kind-household") { html in
            head(context, to: &html)
            html.element("div", [.class("title")]) { html in
                PictogramView(name: pictogram).write(to: &html)
                html.element("h1", []) { $0.words(title, in: context) }
            }
            content(view(context, level: 2), &html)
            origin(context, to: &html)
        }
    }

    /// Makes the A5 card of an appliance.
    private func card(_ entry: Edition.Entry) -> PaperDocument {
        let context = pages.context(at: { $0.document(entry.id) }, document: entry.id)
        return document("card-\(entry.id)", context, design: "kind-appliance") { html in
            head(context, to: &html)
            TitleView(context: context).write(entry, to: &html)
            DocumentView(context: context).write(entry, to: &html)
            origin(context, to: &html)
        }
    }

    private func head(_ context: PageContext, to html: inout HTMLWriter) {
        html.element("div", [.class("sheet-head")]) { html in
            CallFirstView(context: context).write(to: &html)
        }
        PrivateMark(context: context).write(to: &html)
    }

    private func origin(_ context: PageContext, to html: inout HTMLWriter) {
        OriginView(context: context).write(class: "provenance origin", to: &html)
    }

    /// Loose sheets find their order again.
    private static var sheetNumbers: TrustedStyle {
        var style = TrustedStyle()
        style.raw("@page{@bottom-center{content:counter(page)\" / \"counter(pages);")
        style.raw("font:9pt \"Noto Sans\",sans-serif}}\n")
        return style
    }

    /// Makes a document; nothing in its title or its path tells whose it is.
    func document(
        _ name: String, _ context: PageContext, design: String, style: TrustedStyle? = nil,
        isBooklet: Bool = false, hasPageNumbers: Bool = false,
        content: (inout HTMLWriter) -> Void
    ) -> PaperDocument {
        var rules = style ?? TrustedStyle()
        rules.add(PrivateMark(context: context).style)
        if !isBooklet, !hasPageNumbers { rules.add(Self.sheetNumbers) }
        let html = PaperFrame(context: context, design: "\(design) \(pages.design(nil))")
            .write(title: { $0.interface.text(.privateBooklet) }, style: rules, content: content)
        let folder = pages.pair?.pair.code ?? pages.locale.language.code
        let place = context.address.parts.joined(separator: "/")
        return PaperDocument(
            path: "\(folder)/\(name)", page: "\(place)/household-\(name).html", html: html,
            isBooklet: isBooklet, hasPageNumbers: hasPageNumbers,
            isFlowing: !isBooklet && !hasPageNumbers)
    }
}
