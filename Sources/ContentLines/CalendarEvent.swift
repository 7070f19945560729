/// Something that happens on a day, for a calendar.
package struct CalendarEvent: Sendable {
    /// When a phone reminds of an event.
    package enum Reminder: Sendable {
        /// At six o'clock in the evening of the day before; for whole days.
        case eveningBefore
        /// Two hours before; for events with a time.
        case twoHoursBefore

        /// The time from the start (RFC 5545, section 3.3.6).
        var trigger: String {
            switch self {
            case .eveningBefore: "-PT6H"
            case .twoHoursBefore: "-PT2H"
            }
        }
    }

    /// The same in every later file that holds the event, so that it is not there twice.
    package let uid: String
    package let start: DayAndTime
    package let summary: String
    /// The BCP 47 tag of the words.
    package let language: String
    package var detail: String?
    package var place: String?
    package var categories: [String] = []
    package var reminder: Reminder?

    package init(uid: String, start: DayAndTime, summary: String, language: String) {
        self.uid = uid
        self.start = start
        self.summary = summary
        self.language = language
    }

    /// The lines of the event (RFC 5545, section 3.6.1).
    ///
    /// `DTSTAMP` is needed and says when the event was written; here it is the start of its own day,
    /// so that the same sources give the same file. A time has no zone: it is that of the place
    /// where the phone is (form 1 of section 3.3.5), which every calendar takes without a table of
    /// the zone's rules. Without an end, a whole day lasts that day and a time is a moment.
    var lines: [ContentLine] {
        var lines = [
            ContentLine("BEGIN", value: "VEVENT"),
            ContentLine("UID", text: uid),
            ContentLine("DTSTAMP", value: "\(start.date)T000000Z"),
            start.time == nil
                ? ContentLine("DTSTART", [.init("VALUE", "DATE")], value: start.date)
                : ContentLine("DTSTART", value: "\(start.date)T\(start.clock)"),
            ContentLine("SUMMARY", [.init("LANGUAGE", language)], text: summary),
        ]
        if let detail { lines.append(ContentLine("DESCRIPTION", text: detail)) }
        if let place { lines.append(ContentLine("LOCATION", text: place)) }
        if !categories.isEmpty { lines.append(ContentLine("CATEGORIES", texts: categories)) }
        lines.append(ContentLine("CLASS", value: "PRIVATE"))
        // A day on which something is due is not a day on which nobody has time.
        lines.append(
            ContentLine("TRANSP", value: start.time == nil ? "TRANSPARENT" : "OPAQUE"))
        if let reminder {
            lines += [
                ContentLine("BEGIN", value: "VALARM"), ContentLine("ACTION", value: "DISPLAY"),
                ContentLine("DESCRIPTION", text: summary),
                ContentLine("TRIGGER", value: reminder.trigger),
                ContentLine("END", value: "VALARM"),
            ]
        }
        lines.append(ContentLine("END", value: "VEVENT"))
        return lines
    }
}
