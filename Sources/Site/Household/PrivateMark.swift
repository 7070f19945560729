import Content
import HTML

/// The words "private" at the foot of each sheet, and the look of what only a family gets.
struct PrivateMark {
    let context: PageContext

    /// The rules of a private document.
    ///
    /// The mark stands in a margin box of every page, whatever its format (CSS Paged Media Module
    /// Level 3, section 4.2): on the side where a reader of its language begins, since the number of
    /// a page stands in the middle.
    var style: TrustedStyle {
        var style = TrustedStyle()
        for side in context.languages {
            style.raw(
                side.language.direction == .rightToLeft
                    ? "@page{@bottom-right{content:" : "@page{@bottom-left{content:")
            style.string(side.interface.text(.privateMark))
            style.raw(";font:bold 9pt \"Noto Sans\",\"Noto Naskh Arabic\",sans-serif}}\n")
        }
        style.raw(
            """
            .private{font-weight:700;border:1.5pt solid #000;padding:.1rem .5rem;inline-size:fit-content}
            .helpers,.waste-days{list-style:none;padding:0}
            :is(.helpers,.waste-days) li{break-inside:avoid;border-block-end:.75pt solid #777;\
            padding:.3rem 0;margin:0}
            .helpers .number{font-size:1.15em}
            .number,.about{margin-inline-start:.8em}
            .cover .family{font-size:1.5rem;font-weight:700}
            .other-calendar{white-space:nowrap;font-weight:400;font-size:max(9pt,.8em)}
            .sheet-head .call,.pair .sheet-head .call,.kind-appliance .explained{font-size:9pt}
            .day>:first-child{break-inside:avoid;break-after:avoid}
            .tasks tbody tr:last-child{break-before:avoid}
            .pair.kind-book .phase+.phase{break-before:auto}
            .pair .waste-days :is(li,b){display:grid}
            .kind-book .book-contents :is(li,li *){margin-block:0;line-height:1.4}
            .by-day{list-style:none;padding:0}
            .by-day li{display:grid;grid-template-columns:2em 1fr;break-inside:avoid;padding:.15rem 0;margin:0}
            .day{break-inside:auto}
            .by-day li:first-child{break-after:avoid}.by-day li:last-child{break-before:avoid}
            .by-day p{margin:0}
            .pair main .by-day li>div>.two:first-child>span+span{padding:0}
            .pair main .by-day li>div>.two:first-child>span+span::before{content:none}
            .by-day .meta>*{margin-inline-end:.7em}
            .sheet-head{margin-block-end:.6rem}

            """)
        return style
    }

    func write(to html: inout HTMLWriter) {
        html.element("p", [.class("private")]) { $0.words(.privateMark, in: context) }
    }
}
