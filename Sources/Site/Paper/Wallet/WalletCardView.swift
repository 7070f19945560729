import Content
import HTML
import Markdown

/// Writes the emergency card: on one half what to say in Dutch to 112, on the other whom else to
/// call, and lines for the own address.
///
/// Size: 85.6 x 54 mm when folded, as a bank card (ISO/IEC 7810, ID-1: 85.60 x 53.98 mm).
struct WalletCardView {
    let context: PageContext
    /// Situations and what to say in Dutch, from the page about emergencies.
    let phrases: Table?

    /// How many numbers have room on the card; the mark of a missing translation takes a line.
    private var numbers: Int { context.language.isFinished ? 5 : 4 }
    /// The category of services that stand on the card, and the number that has a place of its own.
    private static let category = "emergency"
    private static let emergency = "emergency.phone"

    func write(to html: inout HTMLWriter) {
        html.element("div", [.class("wallet-half")]) { front(to: &$0) }
        html.element("div", [.class("wallet-half wallet-back")]) { back(to: &$0) }
    }

    private func front(to html: inout HTMLWriter) {
        html.element("p", [.class("wallet-call")]) { html in
            PictogramView(name: "phone").write(to: &html)
            html.element("b") {
                FactView(context: context).write(Self.emergency, to: &$0, inLink: true)
            }
            html.raw(" ")
            html.element("span") { $0.words(.emergencyNumber, in: context) }
        }
        guard let phrases else { return }
        html.element("table") { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    for cell in phrases.header.cells.prefix(2) {
                        TextView(context: context).write(
                            "th", cell, [.of("scope", "col")], to: &html)
                    }
                }
            }
            html.element("tbody") { html in
                for row in phrases.rows where row.cells.count > 1 { self.row(row, to: &html) }
            }
        }
    }

    private func row(_ row: TableRow, to html: inout HTMLWriter) {
        html.element("tr") { html in
            TextView(context: context).write("th", row.cells[0], [.of("scope", "row")], to: &html)
            html.element("td", [.lang(Language.source), .dir(.leftToRight)]) { html in
                InlineView(context: context, path: "").write(spoken(row.cells[1]), to: &html)
            }
        }
    }

    /// Returns what is said aloud: the bold words, those of the translation, which name its language.
    ///
    /// They are Dutch in every language, while the words around them explain.
    private func spoken(_ cell: InlineContent) -> [Inline] {
        let shown = context.localized(cell).inlines
        let bold = shown.filter { if case .strong = $0 { true } else { false } }
        return bold.isEmpty ? cell.inlines : bold
    }

    private func back(to html: inout HTMLWriter) {
        html.element("div", [.class("wallet-own")]) { html in
            for text in [InterfaceText.myAddress, .myContact] {
                html.element("p") { html in
                    html.words(text, in: context)
                    guard context.language.code != Language.source else { return }
                    html.raw(" ")
                    html.element("span", [.lang(Language.source), .dir(.leftToRight)]) {
                        $0.text(text.rawValue)
                    }
                }
            }
        }
        html.element("ul") { html in
            let facts = FactView(context: context)
            if context.edition.facts["municipality.phone"]?.provenance.isVerified == true {
                html.element("li") { html in
                    html.element("b") { facts.write("municipality.phone", to: &$0, inLink: true) }
                    html.element("span") { $0.words(.municipalityNumber, in: context) }
                    html.element("small") {
                        facts.write("municipality.name", to: &$0, inLink: true)
                    }
                }
            }
            for (service, phone) in services.prefix(numbers - 1) {
                html.element("li") { html in
                    html.element("b") { $0.isolated(phone.display) }
                    TextView(context: context).write("span", service.label, to: &html)
                    html.element("small") { $0.dutch(service.name, in: context) }
                }
            }
        }
        html.element("p", [.class("wallet-name")]) { html in
            html.words(.emergencyCard, in: context)
            html.raw(" · ")
            FactView(context: context).write("municipality.name", to: &html, inLink: true)
            html.raw(" · ")
            html.text(in: context) { $0.language.name }
        }
    }

    private var services: [(Service, PhoneNumber)] {
        context.edition.services.compactMap { service in
            guard service.category == Self.category, service.provenance.isVerified,
                let phone = service.phone,
                phone.dialled != context.edition.facts[Self.emergency]?.value
            else { return nil }
            return (service, phone)
        }
    }
}
