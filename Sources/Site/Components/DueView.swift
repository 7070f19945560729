import Content
import HTML
import Localization

/// Writes a time counted from arrival in words, with the plural forms of the language.
struct DueView {
    let context: PageContext

    func write(_ due: DueOffset, to html: inout HTMLWriter) {
        guard due.count != 0 else { return html.words(.onArrivalDay, in: context) }
        let isBefore = due.count < 0
        let text: InterfaceText =
            switch due.unit {
            case .day: isBefore ? .daysBefore : .daysAfter
            case .week: isBefore ? .weeksBefore : .weeksAfter
            case .month: isBefore ? .monthsBefore : .monthsAfter
            case .year: isBefore ? .yearsBefore : .yearsAfter
            }
        html.words(text, [("count", .number(abs(due.count)))], in: context)
    }
}
