/// Times as `poll` takes them.
enum Wait {
    /// The time to a moment in milliseconds, rounded up, a minute at most.
    static func milliseconds(until moment: ContinuousClock.Instant) -> Int32 {
        let left = moment - .now
        guard left > .zero else { return 0 }
        let parts = left.components
        guard parts.seconds < 60 else { return 60_000 }
        return Int32(parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000 + 1)
    }
}
