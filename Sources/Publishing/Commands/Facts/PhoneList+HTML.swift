import Content
import HTML

/// The list as a sheet to print and to work through with a pen, in Dutch, for local teams.
extension PhoneList {
    private static let style: StaticString = """
        body{font:1rem/1.45 "Noto Sans",system-ui,sans-serif;margin:1.5rem auto;max-inline-size:60rem;padding-inline:1rem;color:#111;background:#fff}
        h1{margin-block:0 .3rem}h2{margin-block:1.6rem .4rem}
        .row{border-block-start:1px solid #777;padding-block:.6rem;break-inside:avoid;display:grid;grid-template-columns:1fr 14rem;gap:.2rem 1.2rem}
        .row h3{font-size:1rem;margin:0}.row p{margin:0}.id{color:#444;font-size:.85rem}
        dl{margin:.2rem 0;display:grid;grid-template-columns:auto 1fr;gap:.1rem .8rem}dt{color:#444}dd{margin:0;overflow-wrap:anywhere}
        .answer{list-style:none;margin:0;padding:0}.answer li{min-block-size:1.7rem}
        .box{display:inline-block;inline-size:.9rem;block-size:.9rem;border:1.5px solid #111;margin-inline-end:.5rem;vertical-align:-.1rem}
        .line{display:block;border-block-end:1px solid #111;block-size:1.6rem}
        .age{font-weight:700}
        @media(max-width:40rem){.row{grid-template-columns:1fr}}
        @media print{body{margin:0;font-size:10pt}@page{size:A4;margin:14mm}}
        """

    var html: [UInt8] {
        HTMLWriter.document(
            [.lang(Language.source), .dir(.leftToRight)],
            head: { html in
                html.element("title", []) { $0.text(title) }
                html.element("style", []) { $0.raw(Self.style) }
            },
            content: { html in
                html.element("main", []) { html in
                    html.element("h1", []) { $0.text("Bellijst") }
                    html.element("p", []) { html in
                        html.text(
                            count == 0
                                ? "Er is niets om na te vragen op \(today.iso8601)."
                                : "Op \(today.iso8601) is dit nog niet gecontroleerd, of te lang geleden."
                        )
                    }
                    for part in parts { write(part, to: &html) }
                }
            })
    }

    private var title: String {
        (["Bellijst"] + parts.map(\.name)).joined(separator: " · ") + " · \(today.iso8601)"
    }

    private func write(_ part: Part, to html: inout HTMLWriter) {
        html.element("section", []) { html in
            html.element("h2", []) { $0.text("\(part.name) (\(part.rows.count))") }
            for row in part.rows {
                html.element("article", [.class("row")]) { html in
                    html.element("div", []) { write(row, to: &$0) }
                    answer(row.item, to: &html)
                }
            }
        }
    }

    private func write(_ row: Row, to html: inout HTMLWriter) {
        let item = row.item
        html.element("h3", []) { html in
            html.text(item.title)
            // The title of a fact begins with its id.
            if item.kind == .fact { return }
            html.raw(" ")
            html.element("span", [.class("id")]) { $0.text(item.id) }
        }
        html.element("dl", []) { html in
            for value in item.values {
                pair(Self.name(of: value.name), value.text, to: &html)
            }
            if let contact = item.contact { pair("Vraag het na bij", contact, to: &html) }
            for source in item.sources {
                let date = item.sourceDate.map { " (van \($0.iso8601))" } ?? ""
                pair("Bron", source + date, to: &html)
            }
            pair("Staat op", Self.pages(item), to: &html)
        }
        html.element("p", [.class("age")]) { $0.text(Self.age(row)) }
    }

    private func pair(_ term: String, _ text: String, to html: inout HTMLWriter) {
        html.element("dt", []) { $0.text(term) }
        html.element("dd", []) { $0.text(text) }
    }

    /// Writes what one ticks and fills in while on the phone.
    private func answer(_ item: CheckedItem, to html: inout HTMLWriter) {
        html.element("ul", [.class("answer")]) { html in
            for words in ["klopt", "klopt niet, het is nu:"] {
                html.element("li", []) { html in
                    html.element("span", [.class("box")]) { $0.text("") }
                    html.text(words)
                }
            }
            for _ in 0..<(item.kind == .service ? 2 : 1) {
                html.element("li", []) { html in
                    html.element("span", [.class("line")]) { $0.text("") }
                }
            }
            html.element("li", []) { $0.text("gevraagd aan, op:") }
            html.element("li", []) { html in
                html.element("span", [.class("line")]) { $0.text("") }
            }
        }
    }

    private static func age(_ row: Row) -> String {
        let checked = row.item.checked?.iso8601 ?? ""
        switch row.state {
        case .unverified: return "Nog nooit gecontroleerd. De pagina's laten het niet zien."
        case .future: return "Gecontroleerd op \(checked): die dag moet nog komen."
        case .old(let days):
            return "Gecontroleerd op \(checked), \(days) \(days == 1 ? "dag" : "dagen") te oud."
        case .current: return "Gecontroleerd op \(checked)."
        }
    }

    private static func pages(_ item: CheckedItem) -> String {
        guard let pages = item.pages else { return "elke pagina" }
        return "\(pages) \(pages == 1 ? "pagina" : "pagina's")"
    }

    private static func name(of column: String) -> String {
        let names = [
            "phone": "Telefoon", "url": "Website", "email": "E-mail", "address": "Adres",
            "hours": "Open", "access": "Zo kom je er", "route": "De weg erheen",
            "languages": "Talen", "name": "Naam", "postcode": "Postcode", "date": "Datum",
            "time": "Tijd", "amount": "Bedrag",
            "text": "Tekst",
        ]
        return names[column] ?? column
    }
}
