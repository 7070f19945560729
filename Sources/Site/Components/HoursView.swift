import Content
import HTML
import Localization

/// Writes opening hours: days in the reader's words, times with Latin digits.
struct HoursView {
    let context: PageContext
    /// Whether days have short names, for cards on paper.
    var isShort = false

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
            if isShort {
                html.text(in: context) { Self.short(days, $0.locale.dates.shortWeekdays) }
            } else if days.count == 1 {
                html.text(in: context) { $0.locale.dates.weekdays[days.lowerBound - 1] }
            } else {
                html.words(.dayRange, in: context) { context in
                    let names = context.locale.dates.weekdays
                    return [
                        ("first", .text(names[days.lowerBound - 1])),
                        ("last", .text(names[days.upperBound - 1])),
                    ]
                }
            }
            times(from, to, to: &html)
        case .dated(let date, let from, let to):
            html.date(date, in: context)
            times(from, to, to: &html)
        case .closed(let date):
            html.date(date, in: context)
            html.raw(" ")
            html.words(.closed, in: context)
        }
    }

    private static func short(_ days: ClosedRange<Int>, _ names: [String]) -> String {
        let first = names[days.lowerBound - 1]
        return days.count == 1 ? first : "\(first)–\(names[days.upperBound - 1])"
    }

    private func times(_ from: ClockTime, _ to: ClockTime, to html: inout HTMLWriter) {
        html.raw(" ")
        html.isolated("\(from.text)–\(to.text)")
    }
}
