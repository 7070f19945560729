import Content
import HTML
import Localization

/// Writes opening hours: days in the reader's words, times with Latin digits.
struct HoursView {
    let context: PageContext

    func write(_ hours: OpeningHours, to html: inout HTMLWriter) {
        html.element("ul", [.class("hours")]) { html in
            for rule in hours.rules {
                html.element("li", []) { write(rule, to: &$0) }
            }
        }
    }

    private func write(_ rule: OpeningHours.Rule, to html: inout HTMLWriter) {
        switch rule {
        case .always: html.words(.always, in: context)
        case .appointment: html.words(.byAppointment, in: context)
        case .weekly(let days, let from, let to):
            let names = context.locale.dates.weekdays
            let first = names[days.lowerBound - 1]
            if days.count == 1 {
                html.text(first)
            } else {
                html.words(
                    .dayRange,
                    [("first", .text(first)), ("last", .text(names[days.upperBound - 1]))],
                    in: context)
            }
            times(from, to, to: &html)
        case .dated(let date, let from, let to):
            context.locale.dates.write(date, to: &html)
            times(from, to, to: &html)
        case .closed(let date):
            context.locale.dates.write(date, to: &html)
            html.raw(" ")
            html.words(.closed, in: context)
        }
    }

    private func times(_ from: ClockTime, _ to: ClockTime, to html: inout HTMLWriter) {
        html.raw(" ")
        html.isolated("\(from.text)–\(to.text)")
    }
}
