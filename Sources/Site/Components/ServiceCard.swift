import Content
import HTML
import Localization

/// Writes one service: what it is, its name on the door, how to get in, how to reach it.
struct ServiceCard {
    let context: PageContext
    /// Whether the QR code of the service's own address stands on the card.
    let hasCode: Bool
    /// The level of the card's heading: 2 on a page, 4 in a book.
    var level = 2
    /// Whether links lead here; a service may stand on a page a second time, without its anchor.
    var hasAnchor = true

    func write(_ service: Service, to html: inout HTMLWriter) {
        let id = context.form == .page ? service.id : "service--\(service.id)"
        html.element("article", [.class("service")] + (hasAnchor ? [.id(id)] : [])) { html in
            html.element("div", [.class("service-text")]) { html in
                title(service, to: &html)
                TextView(context: context).write("p", service.what, to: &html)
                guard service.provenance.isVerified else { return notChecked(to: &html) }
                details(service, to: &html)
                ProvenanceView(context: context).write(service.provenance, to: &html)
            }
            if hasCode, service.provenance.isVerified, let url = service.url {
                CodeView(context: context).write(url, to: &html)
            }
        }
    }

    private func title(_ service: Service, to html: inout HTMLWriter) {
        let text = TextView(context: context)
        if level == 2 {
            text.write("h2", service.label, to: &html)
        } else {
            text.write("h4", service.label, to: &html)
        }
        html.element("p", [.class("door-name")]) { $0.dutch(service.name, in: context) }
    }

    /// Writes in the place of all that could be wrong that nobody has checked it yet.
    private func notChecked(to html: inout HTMLWriter) {
        html.element("p", [.class("notice")]) { html in
            PictogramView(name: "question").write(to: &html)
            html.element("span", []) { $0.words(.unverifiedService, in: context) }
        }
    }

    private func details(_ service: Service, to html: inout HTMLWriter) {
        let facts = FactView(context: context)
        html.element("dl", []) { html in
            if let phone = service.phone {
                row(.phone, "phone", to: &html) { facts.phone(phone, to: &$0) }
            }
            if let url = service.url {
                row(.website, "globe", to: &html) {
                    facts.address(url, WebAddress.short(url), to: &$0)
                }
            }
            if let email = service.email {
                row(.email, "letter", to: &html) {
                    facts.address("mailto:" + email, email, to: &$0)
                }
            }
            if let address = service.address {
                row(.address, "location", to: &html) { html in
                    html.dutch(address, in: context)
                    map(service.point, to: &html)
                }
            }
            if let hours = service.hours {
                row(.openingHours, "clock", to: &html) {
                    HoursView(context: context).write(hours, to: &$0)
                }
            }
            if let access = service.access {
                row(.access, "key", to: &html) { TextView(context: context).write(access, to: &$0) }
            }
            if let route = service.route {
                row(.howToGetThere, "walking", to: &html) {
                    TextView(context: context).write(route, to: &$0)
                }
            }
            if !service.languages.isEmpty {
                row(.spokenLanguages, "speech", to: &html) { html in
                    html.text(in: context) { $0.locale.languageNames(service.languages) }
                }
            }
        }
    }

    private func map(_ point: MapPoint?, to html: inout HTMLWriter) {
        guard let point else { return }
        html.raw(" ")
        html.element("a", [.class("map"), .href("geo:\(point.latitude),\(point.longitude)")]) {
            $0.words(.openMap, in: context)
        }
    }

    private func row(
        _ label: InterfaceText, _ pictogram: String, to html: inout HTMLWriter,
        value: (inout HTMLWriter) -> Void
    ) {
        html.element("div", []) { html in
            html.element("dt", []) { html in
                PictogramView(name: pictogram).write(to: &html)
                html.words(label, in: context)
            }
            html.element("dd", [], content: value)
        }
    }
}
