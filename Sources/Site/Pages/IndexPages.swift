import Content
import HTML
import Localization

/// The first page of the site, and that of each municipality: choose where, and in which language.
struct IndexPages {
    let editions: [Edition]
    let locales: [SiteLocale]
    let pairs: [LanguagePair]
    let options: SiteOptions
    let codes: CodeBook

    func plan() -> [PlannedFile] {
        [root()] + editions.map(municipality)
    }

    private func root() -> PlannedFile {
        let address = PageAddress([])
        let titles = locales.map { $0.interface.text(.chooseMunicipality) }
        return page(at: address, titles: titles, edition: nil) { html in
            for edition in byName {
                html.element("section", [.class("choice")]) { html in
                    html.element("h2", []) { html in
                        let page = PageAddress([edition.municipality])
                        html.element(
                            "a", [.href(address.link(to: page)), .lang(Language.source)]
                        ) { $0.text(name(of: edition)) }
                    }
                    languages(of: edition, from: address, to: &html)
                }
            }
        }
    }

    /// The municipalities in the order of their names in the site's first language.
    private var byName: [Edition] {
        guard let tag = locales.first?.language.formattingTag,
            let collator = try? Collator(locale: tag)
        else { return editions }
        return collator.sorted(editions, by: name)
    }

    private func municipality(_ edition: Edition) -> PlannedFile {
        let address = PageAddress([edition.municipality])
        let titles = locales.map {
            $0.interface.text(.welcome, [("place", .text(name(of: edition)))])
        }
        return page(at: address, titles: titles, edition: edition) {
            languages(of: edition, from: address, to: &$0)
        }
    }

    private func name(of edition: Edition) -> String {
        edition.facts["municipality.name"]?.value ?? edition.municipality
    }

    private func languages(
        of edition: Edition, from address: PageAddress, to html: inout HTMLWriter
    ) {
        html.element("ul", [.class("language-choice")]) { html in
            for locale in locales {
                let target = EditionAddresses(
                    municipality: edition.municipality, language: locale.language.code)
                html.element("li", []) { html in
                    html.element(
                        "a",
                        [
                            .href(address.link(to: target.home)),
                            .of("hreflang", locale.language.code),
                        ] + locale.language.attributes
                    ) { $0.text(locale.language.name) }
                    if !locale.language.isFinished { unfinished(locale, to: &html) }
                }
            }
            for pair in pairs {
                let target = EditionAddresses(
                    municipality: edition.municipality, language: pair.code)
                html.element("li", []) {
                    PairLink(pair: pair).write(to: address.link(to: target.home), &$0)
                }
            }
        }
    }

    /// Writes in a language's own words that it is not finished.
    private func unfinished(_ locale: SiteLocale, to html: inout HTMLWriter) {
        let words = locale.interface.words(.unfinishedLanguage)
        html.element(
            "small", [.class("unfinished")] + (words.language ?? locale.language).attributes
        ) { $0.text(words.text) }
    }

    /// Writes whom to call, in the site's first language; before a municipality is chosen, 112.
    private func call(
        _ edition: Edition?, at address: PageAddress, isNational: Bool, to html: inout HTMLWriter
    ) {
        guard let edition, let locale = locales.first else { return }
        let context = PageContext(
            edition: edition, locale: locale, options: options, codes: codes, address: address,
            form: .page, document: nil)
        html.element("header", [.class("top")]) {
            CallFirstView(context: context, isNational: isNational).write(to: &$0)
        }
    }

    private func page(
        at address: PageAddress, titles: [String], edition: Edition?,
        content: @escaping (inout HTMLWriter) -> Void
    ) -> PlannedFile {
        PlannedFile(path: address.file) {
            write(at: address, titles: titles, edition: edition, content: content)
        }
    }

    private func write(
        at address: PageAddress, titles: [String], edition: Edition?,
        content: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        HTMLWriter.document(
            locales.first?.language.attributes ?? [], body: [.class("start")],
            head: { html in
                html.element("title", []) { $0.text(titles.joined(separator: " · ")) }
                html.void(
                    "link",
                    [.of("rel", "stylesheet"), .href(address.link(toFile: Stylesheet.path))])
                html.void(
                    "link",
                    [
                        .of("rel", "icon"), .of("type", "image/svg+xml"),
                        .href(address.link(toFile: SiteIcon.path)),
                    ])
            },
            content: { html in
                call(edition ?? editions.first, at: address, isNational: edition == nil, to: &html)
                html.element("main", [.id("Main")]) { html in
                    html.raw(SiteIcon.inline)
                    html.element("h1", []) { html in
                        for (title, locale) in zip(titles, locales) {
                            html.element("span", locale.language.attributes) { $0.text(title) }
                        }
                    }
                    content(&html)
                }
            })
    }
}
