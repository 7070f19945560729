import Content
import HTML

/// Writes the way to a page in two languages: both names, the first where its readers begin.
struct PairLink {
    let pair: LanguagePair

    /// Without `hreflang`, which holds one language tag only (HTML, section 4.6.1).
    func write(to address: String, isCurrent: Bool = false, _ html: inout HTMLWriter) {
        var attributes: [HTMLAttribute] = [.class("pair-link"), .href(address)]
        attributes.append(
            pair.first.direction == .rightToLeft ? .dir(.rightToLeft) : .dir(.leftToRight))
        if isCurrent { attributes.append(.of("aria-current", "true")) }
        html.element("a", attributes) { html in
            html.element("span", pair.first.attributes) { $0.text(pair.first.name) }
            html.raw(" + ")
            html.element("span", pair.second.attributes) { $0.text(pair.second.name) }
        }
    }
}
