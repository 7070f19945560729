/// A time on the clock, to the minute, from 00:00 to 23:59.
package struct TimeOfDay: Sendable, Hashable {
    package let hour: Int
    package let minute: Int

    /// Makes a time; nothing where the clock has no such time.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }
}

extension TimeOfDay: Comparable {
    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        (left.hour, left.minute) < (right.hour, right.minute)
    }
}
