import Content
import HTML
import Localization

/// Writes where data comes from and when it was compared with that source.
struct ProvenanceView {
    let context: PageContext

    func write(_ provenance: Provenance, to html: inout HTMLWriter) {
        html.element("p", [.class("provenance")]) { html in
            html.words(.source, in: context)
            html.raw(": ")
            source(provenance.source, to: &html)
            if let date = provenance.sourceDate {
                html.raw(" (")
                html.date(date, in: context)
                html.raw(")")
            }
            guard let checked = provenance.checked else { return }
            html.raw(" · ")
            html.words(.checkedShort, in: context) {
                [("date", .text($0.locale.dates.text(checked)))]
            }
        }
    }

    /// Writes a source: a link that shows only the site's name, or a Dutch title.
    func source(_ source: String, to html: inout HTMLWriter) {
        guard WebAddress.isPage(source) else { return html.dutch(source, in: context) }
        let host = WebAddress.short(source).prefix { $0 != "/" && $0 != "?" }
        html.element("a", [.href(source)]) { $0.isolated(String(host)) }
    }
}
