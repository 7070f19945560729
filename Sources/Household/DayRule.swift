import Content

/// Days as people write them down: `2026-12-03`, or `2026-12-03 every 2w until 2027-12-31`.
enum DayRule {
    enum Problem: Error, Equatable {
        case noDay
        case noStep
        case endsBefore
        case tooMany
    }

    /// The most days of one rule: each day of a year.
    static let limit = 366

    static func days(_ text: String) -> Result<[CalendarDate], Problem> {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first.flatMap({ CalendarDate($0) }), first.isDay else {
            return .failure(.noDay)
        }
        if words.count == 1 { return .success([first]) }
        guard words.count == 5, words[1] == "every", words[3] == "until",
            let step = DueOffset(words[2]), step.count > 0
        else { return .failure(.noStep) }
        guard let last = CalendarDate(words[4]), last.isDay else { return .failure(.noDay) }
        guard first <= last else { return .failure(.endsBefore) }
        var days: [CalendarDate] = []
        // Counted from the first day each time, so that the end of a month stays it.
        while let day = step.times(days.count).day(after: first), day <= last {
            guard days.count < limit else { return .failure(.tooMany) }
            days.append(day)
        }
        return .success(days)
    }
}
