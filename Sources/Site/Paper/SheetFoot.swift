import Content
import HTML

/// The line at the foot of each sheet of a list: what it is, where it holds, in which language, and
/// which of the sheets it is.
///
/// Browsers cannot carry text of the page to its margins yet, so the style sheet holds it.
/// Source: CSS Paged Media Module Level 3, section 4.2, "Page-margin boxes".
struct SheetFoot {
    /// The named page (CSS property `page`) of the sheets, or ``everyPage``.
    let page: StaticString
    let title: (PageContext) -> String

    /// The sheets of a document whatever their named page is.
    static let everyPage: StaticString = ""

    func style(in context: PageContext) -> TrustedStyle {
        let edition = context.edition
        let place = edition.facts["municipality.name"]?.value ?? edition.municipality
        let language = context.joined { $0.language.name }
        let parts = [context.joined(title), place, language]
        var style = TrustedStyle()
        style.raw("@page ")
        style.raw(page)
        style.raw("{@bottom-center{content:")
        style.string(parts.joined(separator: " · ") + " · ")
        style.raw("counter(page)\" / \"counter(pages);")
        style.raw("font:8pt \"Noto Sans\",\"Noto Sans Arabic\",sans-serif}}\n")
        return style
    }
}
