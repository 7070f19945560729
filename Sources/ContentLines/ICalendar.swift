/// Writes events as a calendar file, `.ics`.
///
/// Source: RFC 5545, section 3.4. Without a `METHOD`, so that phones add the events rather than
/// answer an invitation.
package enum ICalendar {
    /// Returns the file; RFC 5545 asks for at least one event in it.
    package static func file(_ events: [CalendarEvent]) -> [UInt8] {
        var lines = [
            ContentLine("BEGIN", value: "VCALENDAR"),
            ContentLine("VERSION", value: "2.0"),
            ContentLine("PRODID", value: "-//Wegwijs//Wegwijs//NL"),
            ContentLine("CALSCALE", value: "GREGORIAN"),
        ]
        lines += events.flatMap(\.lines)
        lines.append(ContentLine("END", value: "VCALENDAR"))
        var bytes: [UInt8] = []
        for line in lines { line.write(to: &bytes) }
        return bytes
    }
}
