import HTML

/// The parts of a booklet, named at the head of each of their pages.
///
/// CSS can carry the text of a heading to the head of a page (`string-set`), but browsers cannot
/// yet: each part is a named page with a head of its own.
/// Source: CSS Paged Media Module Level 3, sections 4.2, "Page-margin boxes", and 7, "Using named
/// pages".
struct RunningHeads {
    /// The heads in order; the pages of one are marked with its number, ``mark(_:)``.
    let heads: [String]
    /// Whether the booklet is in two languages, on A4.
    let isPair: Bool

    /// The class of all elements whose pages bear a head.
    static func mark(_ index: Int) -> String { "part-\(index)" }

    var style: TrustedStyle {
        var style = TrustedStyle()
        for (index, head) in heads.enumerated() {
            style.raw("@page part")
            style.number(index)
            style.raw(
                isPair ? "{size:A4;margin:16mm 12mm 14mm;" : "{size:A5;margin:15mm 11mm 13mm;")
            style.raw("@bottom-center{content:counter(page);font:9pt \"Noto Sans\",sans-serif}")
            style.raw("@top-center{content:")
            style.string(head)
            style.raw(";font-size:8pt;vertical-align:bottom;padding:0 0 3mm}}\n")
            style.raw(".kind-book .chapter.part-")
            style.number(index)
            style.raw("{page:part")
            style.number(index)
            style.raw("}\n")
        }
        return style
    }
}
