import Content
import HTML
import Localization

/// Writes what every page has around its content: head, whom to call, languages, footer.
struct PageFrame {
    /// What a page says about itself.
    struct Page {
        /// The title in the language of a context.
        let title: (PageContext) -> String
        let description: ((PageContext) -> String?)?
        /// The class of the body, which picks the page's and the sheet's design.
        let design: String
        /// The same page in every language of the site.
        let alternates: [(language: Language, address: PageAddress)]
        /// The same page in two languages side by side, for each pair that holds its language.
        let pairs: [(pair: LanguagePair, address: PageAddress)]
        /// The page one step up, if this is not the home page.
        let parent: PageAddress?
        let checked: CalendarDate?
        let sources: [String]
        /// Whether the footer holds the code of the page itself; a book has it on its cover.
        let hasCode: Bool
        let sheet: SheetForm
        /// Rules that hold for this page alone.
        let style: TrustedStyle?
    }

    let context: PageContext

    /// Writes a page; with the texts of its sheet where it is one and they are needed.
    func write(
        _ page: Page, content: (inout HTMLWriter) -> Void
    ) -> (bytes: [UInt8], sheet: [SheetBlock]?) {
        var blocks: [SheetBlock]?
        let bytes = HTMLWriter.document(
            context.language.attributes,
            body: [.class(page.design + (context.sides == nil ? "" : " pair"))],
            head: { head(page, to: &$0) },
            content: { html in
                html.element("a", [.class("skip"), .href("#Main")]) {
                    $0.words(.skipToContent, in: context)
                }
                header(page, to: &html)
                html.element("main", [.id("Main")], content: content)
                blocks = sheet(page, html.bytes)
                footer(page, EditionLine(context: context).state(blocks), to: &html)
            })
        return (bytes, blocks)
    }

    /// Returns the texts of the sheet, of which all but the footer has been written.
    private func sheet(
        _ page: Page, _ written: @autoclosure () -> [UInt8]
    ) -> [SheetBlock]? {
        guard context.options.readsSheets else { return nil }
        switch page.sheet {
        case .none: return nil
        case .page:
            return SheetReader.blocks(
                in: written(), picture: context.locale.fingerprint(ofPicture:))
        case .read(let blocks): return blocks
        }
    }

    private func head(_ page: Page, to html: inout HTMLWriter) {
        html.element("title", []) { $0.text(context.joined(page.title)) }
        if let description = page.description.map(context.joined), !description.isEmpty {
            html.void("meta", [.of("name", "description"), .of("content", description)])
        }
        html.void("meta", [.of("name", "format-detection"), .of("content", "telephone=no")])
        html.void(
            "link",
            [
                .of("rel", "stylesheet"),
                .href(context.address.link(toFile: Stylesheet.path)),
            ])
        html.void(
            "link",
            [
                .of("rel", "icon"), .of("type", "image/svg+xml"),
                .href(context.address.link(toFile: SiteIcon.path)),
            ])
        if let style = page.style { html.style(style) }
        for (language, address) in page.alternates where context.options.paper == nil {
            html.void(
                "link",
                [
                    .of("rel", "alternate"), .of("hreflang", language.code),
                    .href(context.options.url(of: address) ?? context.address.link(to: address)),
                ])
        }
    }

    private func header(_ page: Page, to html: inout HTMLWriter) {
        html.element("header", [.class("top")]) { html in
            CallFirstView(context: context).write(to: &html)
            html.element("div", [.class("bar")]) { html in
                html.element(
                    "a", [.class("brand"), .href(context.link(to: context.addresses.home))]
                ) { html in
                    html.raw(SiteIcon.inline)
                    html.element("span", []) { html in
                        html.words(.siteName, in: context)
                        html.raw(" ")
                        html.element("span", [.class("place")]) {
                            FactView(context: context).place(to: &$0)
                        }
                    }
                }
                languages(page, to: &html)
            }
        }
        guard let parent = page.parent else { return }
        html.element(
            "nav", [.class("back no-print"), .of("aria-label", context.interface.text(.home))]
        ) { html in
            html.element("a", [.href(context.link(to: parent))]) { html in
                PictogramView(name: "arrow").write(to: &html, class: "p back-arrow")
                if parent == context.addresses.home {
                    html.words(.home, in: context)
                } else {
                    html.words(.back, in: context)
                }
            }
        }
    }

    private func languages(_ page: Page, to html: inout HTMLWriter) {
        guard page.alternates.count + page.pairs.count > 1 else { return }
        html.element(
            "nav",
            [.class("languages no-print"), .of("aria-label", context.interface.text(.languages))]
        ) { html in
            html.element("ul", []) { html in
                for (language, address) in page.alternates {
                    html.element("li", []) { html in
                        var attributes =
                            [HTMLAttribute.href(context.link(to: address))]
                            + language.attributes
                        attributes.append(.of("hreflang", language.code))
                        if language.code == context.language.code, context.sides == nil {
                            attributes.append(.of("aria-current", "true"))
                        }
                        html.element("a", attributes) { $0.text(language.name) }
                    }
                }
                for (pair, address) in page.pairs {
                    html.element("li", []) { html in
                        PairLink(pair: pair).write(
                            to: context.address.link(to: address),
                            isCurrent: pair == context.sides?.pair.pair, &html)
                    }
                }
            }
        }
    }

    private func footer(
        _ page: Page, _ edition: EditionShelf.State?, to html: inout HTMLWriter
    ) {
        html.element("footer", [.class("end")]) { html in
            if let checked = page.checked {
                html.element("p", [.class("checked")]) { html in
                    html.words(.lastChecked, in: context) {
                        [("date", .text($0.locale.dates.text(checked)))]
                    }
                }
            }
            // A book tells it beside its contents, since its footer is not printed.
            if context.form == .page { OriginView(context: context).write(to: &html) }
            if !page.sources.isEmpty {
                html.element("details", [.class("sources")]) { html in
                    html.element("summary", []) { $0.words(.sources, in: context) }
                    html.element("ul", []) { html in
                        for source in page.sources {
                            html.element("li", []) {
                                ProvenanceView(context: context).source(source, to: &$0)
                            }
                        }
                    }
                }
            }
            html.element("p", [.class("sheet")]) { html in
                html.element("b", []) { $0.text(in: context, page.title) }
                html.raw(" · ")
                html.element("span", []) { html in
                    html.text(in: context) { $0.language.name }
                }
                html.raw(" · ")
                FactView(context: context).place(to: &html)
                if let edition {
                    html.raw(" · ")
                    EditionLine(context: context).write(edition, to: &html)
                }
            }
            if page.hasCode { PageCodeView(context: context).write(to: &html) }
            html.element("p", [.class("made no-print")]) { $0.words(.made, in: context) }
        }
    }
}
