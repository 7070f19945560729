import Content
import Gettext
import HTML
import Localization

/// Writes in plain words who made the translations of a page, and since when, once and small.
///
/// The same stands in attributes for programs: `data-translation-origin` is `human`, `reviewed` or
/// `machine`, `data-translation-date` the day, and `data-translation-part="yes"` is there when it
/// holds for a part of the page only.
struct OriginView {
    let context: PageContext

    func write(class style: String = "origin", to html: inout HTMLWriter) {
        guard let statement = context.origins.statement else { return }
        var attributes: [HTMLAttribute] = [
            .class(style), .of("data-translation-origin", statement.maker.rawValue),
            .of("data-translation-date", statement.date.iso8601),
        ]
        if statement.isPart { attributes.append(.of("data-translation-part", "yes")) }
        html.element("p", attributes) { html in
            html.words(Self.words(of: statement), in: context)
            html.raw(" ")
            html.date(statement.date, in: context)
        }
    }

    private static func words(of statement: PageOrigins.Statement) -> InterfaceText {
        switch statement.maker {
        case .human: .translatedByHuman
        case .reviewed: .translatedAndReviewed
        case .machine: statement.isPart ? .partTranslatedByMachine : .translatedByMachine
        }
    }
}
