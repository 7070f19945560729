import Content
import HTML

/// Writes how to get to each place in words, with lines to write on where nobody knows it yet.
///
/// No distance as the crow flies: where water and railways lie between, it says nothing about the
/// way on foot.
struct RouteTable {
    /// Rows for the places that only the family knows: its doctor, its school.
    private static let ownPlaces = 2

    let context: PageContext

    func write(
        _ places: [(pictogram: String, service: Service)], to html: inout HTMLWriter
    ) {
        html.element("table", [.class("routes")]) { html in
            html.element("thead", []) { html in
                html.element("tr", []) { html in
                    for label in [InterfaceText.place, .address, .howToGetThere] {
                        html.element("th", [.of("scope", "col")]) { $0.words(label, in: context) }
                    }
                }
            }
            html.element("tbody", []) { html in
                for place in places {
                    html.element("tr", []) { row(place.service, place.pictogram, to: &$0) }
                }
                for _ in 0..<Self.ownPlaces {
                    html.element("tr", []) { html in
                        for _ in 0..<3 {
                            html.element("td", []) { lines(to: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func row(_ service: Service, _ pictogram: String, to html: inout HTMLWriter) {
        html.element("th", [.of("scope", "row")]) { html in
            html.element("div", [.class("card-title")]) { html in
                PictogramView(name: pictogram).write(to: &html)
                html.element("div", []) { html in
                    TextView(context: context).write("p", service.label, to: &html)
                    html.element("p", [.class("door-name")]) {
                        $0.dutch(service.name, in: context)
                    }
                }
            }
        }
        html.element("td", []) { address(of: service, to: &$0) }
        html.element("td", []) { html in
            if service.provenance.isVerified, let route = service.route {
                TextView(context: context).write("p", route, to: &html)
            } else {
                lines(to: &html)
            }
        }
    }

    private func lines(to html: inout HTMLWriter) {
        for _ in 0..<3 {
            html.element("i", [.class("line"), .of("aria-hidden", "true")])
        }
    }

    private func address(of service: Service, to html: inout HTMLWriter) {
        guard service.provenance.isVerified else {
            return html.element("span", [.class("unverified")]) {
                $0.words(.unverifiedFact, in: context)
            }
        }
        if let address = service.address { html.dutch(address, in: context) }
    }
}
