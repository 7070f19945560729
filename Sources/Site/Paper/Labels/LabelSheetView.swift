import Content
import HTML
import Localization

/// Writes labels on as many sheets as they need.
struct LabelSheetView {
    let context: PageContext
    let grid: LabelGrid
    /// The first free label of the first sheet, from 1.
    let first: Int
    let title: InterfaceText

    /// - Parameters:
    ///   - labels: What stands on the labels, in order.
    ///   - html: Where it goes.
    ///   - write: Writes one label, an element of class `label`.
    func write<Label>(
        _ labels: [Label], to html: inout HTMLWriter, label write: (Label, inout HTMLWriter) -> Void
    ) {
        for (index, sheet) in grid.sheets(labels, first: first).enumerated() {
            // Counted from the upper left in every language: the packet does not turn round.
            html.element("section", [.class("label-sheet"), .dir(.leftToRight)]) { html in
                if grid.hasHead { head(isFirst: index == 0, to: &html) }
                // What has no place of its own fills a grid from its first cell on.
                for _ in 0..<sheet.start { html.element("div", [.class("label-free")]) }
                for label in sheet.labels { write(label, &html) }
            }
        }
    }

    /// Writes what the sheet is, on the strip above the labels that stays behind.
    private func head(isFirst: Bool, to html: inout HTMLWriter) {
        html.element("div", [.class("label-head")] + context.language.attributes) { html in
            let words: (inout HTMLWriter) -> Void = { html in
                html.words(title, in: context)
                html.raw(" · ")
                FactView(context: context).write("municipality.name", to: &html, inLink: true)
                html.raw(" · ")
                html.text(in: context) { $0.language.name }
            }
            if isFirst {
                html.element("h1", content: words)
            } else {
                html.element("p", content: words)
            }
            // A pair's for the helper, who prints: both do not have room above the labels.
            let reader = context.languages.last ?? context
            html.element("p", reader.language.attributes) { html in
                html.words(.labelSheet, [("count", .number(grid.count))], in: reader)
                html.raw(" ")
                html.isolated("\(grid.size) mm")
            }
        }
    }
}
