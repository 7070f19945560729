import Content
import HTML

/// The report as a page to print: a box to tick for each sheet, then what changed.
extension ReprintReport {
    func html() -> [UInt8] {
        let (all, numbers) = differences()
        let changed = sheets(.changed).count
        let lead = [
            changed == 0
                ? "Geen enkel blad van deze editie is veranderd."
                : "\(changed == 1 ? "Eén blad is" : "\(changed) bladen zijn") veranderd. Print alleen "
                    + "die opnieuw.",
            "\(unchanged == 1 ? "Eén blad is" : "\(unchanged) bladen zijn") nog hetzelfde als in "
                + "editie \(edition.name) van \(edition.date.iso8601).",
        ]
        return ReportPage.write(title: "Opnieuw printen na editie \(edition.name)", lead: lead) {
            html in
            list("Print deze bladen opnieuw", sheets(.changed), numbers, to: &html)
            list("Nieuw: nog niet in deze editie", sheets(.new), numbers, to: &html)
            list("Haal deze bladen weg: ze bestaan niet meer", sheets(.gone), numbers, to: &html)
            guard !all.isEmpty else { return }
            html.element("section") { html in
                html.element("h2", text: "Wat is er veranderd?")
                for (index, difference) in all.enumerated() {
                    item(difference, number: index + 1, to: &html)
                }
            }
        }
    }

    private func list(
        _ title: String, _ sheets: [SheetChanges], _ numbers: [String: [Int]],
        to html: inout HTMLWriter
    ) {
        guard !sheets.isEmpty else { return }
        html.element("section") { html in
            html.element("h2", text: title)
            for group in Self.groups(sheets) {
                html.element("h3") { html in
                    html.text("\(name(group.municipality)) · ")
                    html.element("span", language(group.language)) {
                        $0.text(languageName(group.language))
                    }
                }
                html.element("ul", [.class("sheets")]) { html in
                    for sheet in group.sheets {
                        html.element("li") {
                            self.sheet(sheet, numbers[sheet.address] ?? [], to: &$0)
                        }
                    }
                }
            }
        }
    }

    private func sheet(_ sheet: SheetChanges, _ numbers: [Int], to html: inout HTMLWriter) {
        html.element("span", [.class("box")])
        if let title = titles[sheet.address] {
            html.element("bdi", language(Self.language(of: sheet.address)), text: title)
            html.raw(" ")
        }
        html.element("span", [.class("where")], text: sheet.address)
        for (index, number) in numbers.enumerated() {
            html.raw(index == 0 ? " · " : ", ")
            html.element("a", [.href("#change-\(number)")], text: "\(number)")
        }
    }

    private func item(_ difference: Difference, number: Int, to html: inout HTMLWriter) {
        let change = difference.change
        let what =
            switch change.kind {
            case .changed: "veranderd"
            case .added: "erbij"
            case .removed: "weg"
            case .moved: "op een andere plek"
            }
        html.element("article", [.class("item"), .id("change-\(number)")]) { html in
            html.element("h3") { html in
                html.text("\(number). ")
                html.element("span", language(difference.language)) {
                    $0.text(languageName(difference.language))
                }
                html.text(": \(what)")
            }
            if let heading = change.heading {
                html.element("p", [.class("where")]) { html in
                    html.text("Onder: ")
                    html.element("bdi", language(difference.language), text: heading)
                }
            }
            html.element("div", [.class("pair")]) { html in
                if let old = change.old, change.kind != .moved {
                    text("Geprint", old, difference, class: "old", to: &html)
                }
                if let new = change.new {
                    text("Nu", new, difference, class: "now", to: &html)
                }
            }
        }
    }

    private func text(
        _ label: String, _ block: SheetBlock, _ difference: Difference, class style: String,
        to html: inout HTMLWriter
    ) {
        let states = block.state.split(separator: " ").map { state in
            state == "stale"
                ? "vertaling is oud" : "nog in een andere taal: \(languageName(String(state)))"
        }
        let remark = states.isEmpty ? "" : " (\(states.joined(separator: "; ")))"
        let shown =
            block.state.isEmpty || block.state == "stale" ? difference.language : block.state
        ReportPage.text(label + remark, block.text, language(shown), class: style, to: &html)
    }

    /// The language and direction of an element; of one that is gone only the code is known.
    private func language(_ code: String) -> [HTMLAttribute] {
        guard let known = library.languages.first(where: { $0.code == code }) else {
            return [.dir(.auto)]
        }
        return [.lang(code), .dir(known.direction == .rightToLeft ? .rightToLeft : .leftToRight)]
    }

    private func languageName(_ code: String) -> String {
        library.languages.first { $0.code == code }?.name ?? code
    }

    private func name(_ municipality: String) -> String {
        library.municipalities.first { $0.id == municipality }?.sources.facts
            .first { $0.id == "municipality.name" }?.value ?? municipality
    }
}
