import HTML

/// The frame of a report that stands on its own: one page in Dutch without scripts, with its style in
/// it, for a phone and for paper.
enum ReportPage {
    static func write(
        title: String, lead: [String], content: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        HTMLWriter.document(
            [.lang("nl"), .dir(.leftToRight)],
            head: { html in
                html.element("title", text: title)
                html.element("style") { $0.raw(style) }
            },
            content: { html in
                html.element("main") { html in
                    html.element("h1", text: title)
                    for text in lead { html.element("p", text: text) }
                    content(&html)
                }
            })
    }

    /// Writes a text of several lines, with what it is above it.
    static func text(
        _ label: String, _ text: String, _ attributes: [HTMLAttribute] = [],
        class style: String = "text", to html: inout HTMLWriter
    ) {
        html.element("div", [.class(style)]) { html in
            html.element("p", [.class("label")], text: label)
            for line in text.split(separator: "\n") {
                html.element("p", attributes, text: String(line))
            }
        }
    }

    /// Contrast of every pair of colours is above 4.5 to 1 (WCAG 2.2, 1.4.3); on paper all is black.
    private static let style: StaticString = """
        :root{color-scheme:light}*{box-sizing:border-box}
        body{margin:0;background:#fff;color:#1b1b1b;font:1.06rem/1.5 "Noto Sans","Noto Sans Arabic",sans-serif}
        main{max-inline-size:52rem;margin:auto;padding:1rem}
        h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.3rem;margin-block:2rem .5rem;border-block-end:2px solid #1b1b1b}
        h3{font-size:1.08rem;margin-block:0 .4rem;overflow-wrap:anywhere}
        p{margin-block:.3rem;overflow-wrap:anywhere}ul{padding-inline-start:1.2rem}
        .item{border:1px solid #767676;border-radius:8px;padding:.7rem .9rem;margin-block:.8rem;break-inside:avoid}
        .moved{border-width:3px;border-color:#8a1c00}
        .flag{font-weight:700;color:#8a1c00}.label{font-weight:700;font-size:.88rem;color:#404040}
        .text,.now,.old{border-inline-start:5px solid #767676;padding-inline-start:.7rem;margin-block:.6rem}
        .now{border-color:#1b1b1b}.old{border-inline-start-style:double}
        .where{font-size:.88rem;color:#404040}
        .sheets{list-style:none;padding:0}.sheets li{margin-block:.35rem;break-inside:avoid}
        .box{display:inline-block;inline-size:1.05em;block-size:1.05em;border:2px solid #1b1b1b;border-radius:3px;vertical-align:-.15em;margin-inline-end:.5rem}
        @media(min-width:44rem){.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}}
        @media print{@page{size:A4;margin:14mm}body{font-size:11pt;color:#000}main{padding:0;max-inline-size:none}
        .flag,.label,.where{color:#000}.moved{border-color:#000}.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}}
        """
}
