/// When a service is open: weekly hours with dated exceptions, always, or by appointment.
package struct OpeningHours: Sendable, Equatable {
    package enum Rule: Sendable, Equatable {
        /// Open on these days of the week (1 is Monday, ISO 8601) between these times.
        case weekly(days: ClosedRange<Int>, from: ClockTime, to: ClockTime)
        /// Open on one date at other times than usual.
        case dated(CalendarDate, from: ClockTime, to: ClockTime)
        /// Closed on one date.
        case closed(CalendarDate)
        case always
        case appointment
    }

    package let rules: [Rule]

    /// The days of the week as authors write them, Monday first.
    package static let dayNames = ["ma", "di", "wo", "do", "vr", "za", "zo"]

    /// Reads rules divided by `;`, or returns the first part that is none.
    package static func parse(_ text: String) -> Result<OpeningHours, Failure> {
        var rules: [Rule] = []
        for part in text.split(separator: ";") {
            let words = part.split(separator: " ").map(String.init)
            guard !words.isEmpty else { continue }
            guard let rule = rule(words) else {
                return .failure(Failure(part: words.joined(separator: " ")))
            }
            rules.append(rule)
        }
        guard !rules.isEmpty else { return .failure(Failure(part: text)) }
        return .success(OpeningHours(rules: rules))
    }

    /// The rules as authors write them, divided by `; `.
    package var text: String { rules.map(Self.text).joined(separator: "; ") }

    private static func text(_ rule: Rule) -> String {
        switch rule {
        case .always: return "altijd"
        case .appointment: return "afspraak"
        case .closed(let date): return "\(date.iso8601) gesloten"
        case .dated(let date, let from, let to): return "\(date.iso8601) \(from.text)-\(to.text)"
        case .weekly(let days, let from, let to):
            let first = dayNames[days.lowerBound - 1]
            let last = days.count == 1 ? "" : "-" + dayNames[days.upperBound - 1]
            return "\(first)\(last) \(from.text)-\(to.text)"
        }
    }

    package struct Failure: Error, Equatable {
        package let part: String
    }

    private static func rule(_ words: [String]) -> Rule? {
        if words == ["altijd"] { return .always }
        if words == ["afspraak"] { return .appointment }
        guard words.count == 2 else { return nil }
        if let date = CalendarDate(words[0]), date.isDay {
            if words[1] == "gesloten" { return .closed(date) }
            return times(words[1]).map { .dated(date, from: $0.0, to: $0.1) }
        }
        guard let days = days(words[0]), let times = times(words[1]) else { return nil }
        return .weekly(days: days, from: times.0, to: times.1)
    }

    private static func days(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
            .map { dayNames.firstIndex(of: String($0)) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
            first <= last
        else { return nil }
        return first + 1...last + 1
    }

    private static func times(_ text: String) -> (ClockTime, ClockTime)? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let from = ClockTime(ends[0]), let to = ClockTime(ends[1]) else {
            return nil
        }
        return (from, to)
    }
}

/// A time of the clock in 24 hours; `24:00` is the end of the day.
package struct ClockTime: Sendable, Equatable {
    package let hour: Int
    package let minute: Int

    /// Reads `HH:MM`, or fails.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        // Int also takes a sign, so the digits are looked at: "+8:30" is no time.
        guard parts.count == 2,
            parts.allSatisfy({ part in
                part.utf8.count == 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }),
            let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...23).contains(hour) && (0...59).contains(minute) || (hour == 24 && minute == 0)
        else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// The time as Dutch offices write it, with Latin digits in every language: `08:30`.
    package var text: String {
        "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
