import Content
import HTML

/// Writes one service as a small card: what it is, its name on the door, how to reach it, its code.
struct CodeCard {
    let context: PageContext
    /// The picture of the service's category.
    let pictogram: String

    func write(_ service: Service, to html: inout HTMLWriter) {
        html.element("div", [.class("card-text")]) { html in
            html.element("h3", [.class("card-title")]) { html in
                PictogramView(name: pictogram).write(to: &html)
                html.element("span", []) {
                    TextView(context: context).write(service.label, to: &$0)
                }
            }
            html.element("p", [.class("door-name")]) { $0.dutch(service.name, in: context) }
            if service.provenance.isVerified {
                details(service, to: &html)
            } else {
                html.element("p", [.class("unverified")]) {
                    $0.words(.unverifiedFact, in: context)
                }
            }
        }
        guard service.provenance.isVerified, let url = service.url else { return }
        CodeView(context: context).write(url, to: &html)
    }

    private func details(_ service: Service, to html: inout HTMLWriter) {
        guard service.phone != nil || service.address != nil || service.hours != nil else { return }
        html.element("dl", []) { html in
            if let phone = service.phone {
                row(.phone, "phone", to: &html) {
                    FactView(context: context).phone(phone, to: &$0)
                }
            }
            if let address = service.address {
                row(.address, "location", to: &html) { $0.dutch(address, in: context) }
            }
            if let hours = service.hours {
                row(.openingHours, "clock", to: &html) {
                    HoursView(context: context, isShort: true).write(hours, to: &$0)
                }
            }
        }
    }

    /// Writes a value behind its picture; the words are for those who hear the page.
    private func row(
        _ label: InterfaceText, _ pictogram: String, to html: inout HTMLWriter,
        value: (inout HTMLWriter) -> Void
    ) {
        html.element("div", []) { html in
            html.element("dt", []) { html in
                PictogramView(name: pictogram).write(to: &html)
                html.element("span", [.class("hidden")]) { $0.words(label, in: context) }
            }
            html.element("dd", [], content: value)
        }
    }
}
