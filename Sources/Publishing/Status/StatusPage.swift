import Content
import HTML

/// The state of the translations as one page in Dutch, for those who plan the work: no scripts,
/// nothing from elsewhere, readable on a telephone.
struct StatusPage {
    let status: TranslationStatus

    private static let columns: [StaticString] = [
        "Teksten", "Klaar", "Niet vertaald", "Verouderd", "Computer", "Niet nagekeken",
    ]

    var bytes: [UInt8] {
        HTMLWriter.document(
            [.lang(Language.source), .dir(.leftToRight)],
            head: { html in
                html.element("title") { $0.raw("Stand van de vertalingen") }
                html.element("style") { $0.raw(Self.style) }
            },
            content: { html in
                html.element("main") { main(to: &$0) }
            })
    }

    private func main(to html: inout HTMLWriter) {
        html.element("h1") { $0.raw("Stand van de vertalingen") }
        html.element("p") {
            $0.raw(
                """
                Wat het eerst moet gebeuren, staat bovenaan. Een vertaling is verouderd als de \
                Nederlandse tekst daarna is veranderd. “Computer” betekent: gemaakt door een computer en \
                door niemand nagekeken. “Niet nagekeken” telt ook de vertalingen waarvan niet bekend \
                is wie ze maakte.
                """)
        }
        section("Talen", status.languages.map { (label(of: $0), $0.counts) }, to: &html)
        for language in status.languages { details(language, to: &html) }
    }

    private func label(of language: TranslationStatus.Language) -> Label {
        Label(text: language.name, code: language.code)
    }

    /// The name of a row; a language is named in itself, whatever its script.
    private struct Label {
        let text: String
        var code: String?
    }

    private func details(_ language: TranslationStatus.Language, to html: inout HTMLWriter) {
        html.element("section") { html in
            html.element("h2") { html in
                name(label(of: language), to: &html)
                if language.counts.critical > 0 {
                    html.raw(" ")
                    html.element("small", [.class("critical")]) { html in
                        html.text(language.counts.critical)
                        html.raw(" over veiligheid")
                    }
                }
            }
            let parts: ([TranslationStatus.Part]) -> [(Label, TranslationCounts)] = { parts in
                parts.map { (Label(text: $0.name), $0.counts) }
            }
            section("Gemeenten", parts(language.municipalities), to: &html, isInner: true)
            let open = language.documents.filter { !$0.counts.isDone }
            section("Documenten", parts(open), to: &html, isInner: true)
            let done = language.documents.count - open.count
            guard done > 0 else { return }
            html.element("p") { html in
                html.text(done)
                if done == 1 {
                    html.raw(" document is helemaal klaar.")
                } else {
                    html.raw(" documenten zijn helemaal klaar.")
                }
            }
        }
    }

    private func section(
        _ title: StaticString, _ rows: [(Label, TranslationCounts)], to html: inout HTMLWriter,
        isInner: Bool = false
    ) {
        guard !rows.isEmpty else { return }
        if isInner {
            html.element("h3") { $0.raw(title) }
        } else {
            html.element("h2") { $0.raw(title) }
        }
        html.element("table") { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", [.of("scope", "col")]) { $0.raw("Naam") }
                    for column in Self.columns {
                        html.element("th", [.of("scope", "col")]) { $0.raw(column) }
                    }
                }
            }
            html.element("tbody") { html in
                for (label, counts) in rows { row(label, counts, to: &html) }
            }
        }
    }

    private func row(_ label: Label, _ counts: TranslationCounts, to html: inout HTMLWriter) {
        html.element("tr") { html in
            html.element("th", [.of("scope", "row")]) { name(label, to: &$0) }
            html.element("td") { $0.text(counts.texts) }
            html.element("td") { html in
                html.element("b") { $0.text(StatusTable.percent(counts)) }
            }
            number(counts.missing, "missing", to: &html)
            number(counts.stale, "stale", to: &html)
            number(counts.machine, "", to: &html)
            number(counts.unreviewed, "", to: &html)
        }
    }

    private func number(_ count: Int, _ style: String, to html: inout HTMLWriter) {
        let isMarked = count > 0 && !style.isEmpty
        html.element("td", isMarked ? [.class(style)] : []) { $0.text(count) }
    }

    /// Writes a name, with its language; paths may break before a folder.
    private func name(_ label: Label, to html: inout HTMLWriter) {
        if let code = label.code {
            html.element("bdi", [.lang(code)]) { $0.text(label.text) }
            html.raw(" (")
            html.text(code)
            html.raw(")")
            return
        }
        for (index, part) in label.text.split(separator: "/").enumerated() {
            if index > 0 {
                html.raw("/")
                html.void("wbr")
            }
            html.text(String(part))
        }
    }

    /// On a telephone the name of a row stands above its numbers, and the heads of the columns
    /// stay where they are.
    private static let style: StaticString = """
        :root{color-scheme:light}
        body{margin:0;background:#fbf6ee;color:#21302f;font:1rem/1.5 "Noto Sans",system-ui,sans-serif}
        main{max-width:62rem;margin:auto;padding:1rem}
        h1{font-size:1.5rem}h2{font-size:1.25rem;margin-block-start:2rem}h3{font-size:1.05rem}
        .critical{background:#a11d1a;color:#fff;border-radius:99px;padding:.1rem .6rem;font-size:.8rem;white-space:nowrap}
        table{width:100%;border-collapse:collapse;background:#fffdf9}
        th,td{padding:.35rem .5rem;border-block-end:1px solid #dfd5c5;text-align:end;vertical-align:top}
        thead th{background:#dfece7;font-size:.8rem;line-height:1.25;vertical-align:bottom}
        tr>th:first-child{text-align:start;font-weight:600;overflow-wrap:anywhere}
        td{font-variant-numeric:tabular-nums;white-space:nowrap}
        .missing{color:#a11d1a;font-weight:700}.stale{color:#8a4b00;font-weight:700}
        @media(max-width:40rem){
        table,thead,tbody{display:block}
        tr{display:grid;grid-template-columns:repeat(6,1fr);border-block-end:1px solid #dfd5c5}
        th,td{border:0;padding:.25rem .2rem}
        tr>th:first-child{grid-column:1/-1}
        thead tr>th:first-child{display:none}
        thead th{font-size:.66rem;overflow-wrap:anywhere}
        td{font-size:.86rem}
        }
        @media print{body{background:none}tr{break-inside:avoid}}

        """
}
