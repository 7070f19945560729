/// The choice of modes along a text.
///
/// ISO/IEC 18004:2015 leaves the choice to the encoder and gives rules of thumb in Annex J; this
/// finds the fewest bits there are.
enum Segmentation {
    /// Splits bytes into the segments that take the fewest bits in a group of versions.
    ///
    /// Dynamic programming over the position and the mode of the last byte. A segment ends on a
    /// whole bit, so costs are kept in sixths of a bit and rounded up where a segment ends. The
    /// cheapest way to a position in a mode stays the cheapest whatever follows, since rounding up
    /// never swaps two numbers. On equal cost a segment goes on rather than a new one beginning.
    static func shortest(of bytes: [UInt8], in versions: VersionGroup) -> [Segment] {
        var costs = Costs(repeating: impossible)
        var headers = Costs(repeating: 0)
        for mode in Mode.allCases {
            headers[mode.rawValue] = mode.headerBits(in: versions) * 6
        }
        // Two bits per mode and position: the mode of the byte before, `start` at the first byte.
        var origins = [UInt8](repeating: 0, count: bytes.count)
        for (position, byte) in bytes.enumerated() {
            var cheapest = start
            for mode in 0..<3 where cheapest == start || costs[mode] < costs[cheapest] {
                if costs[mode] < impossible { cheapest = mode }
            }
            let ended = cheapest == start ? 0 : (costs[cheapest] + 5) / 6 * 6
            var next = Costs(repeating: impossible)
            for mode in Mode.allCases where holds(byte, in: mode) {
                let index = mode.rawValue
                var cost = ended + headers[index]
                var origin = cheapest
                if costs[index] <= cost {
                    cost = costs[index]
                    origin = index
                }
                next[index] = cost + mode.sixthsPerCharacter
                origins[position] |= UInt8(origin) << UInt8(2 * index)
            }
            costs = next
        }
        return segments(of: bytes, endingWith: costs, origins: origins)
    }

    private typealias Costs = InlineArray<3, Int>
    private static let impossible = Int.max / 2
    private static let start = 3

    private static func holds(_ byte: UInt8, in mode: Mode) -> Bool {
        switch mode {
        case .numeric: byte &- 0x30 < 10
        case .alphanumeric: Mode.alphanumericValues[Int(byte)] < 45
        case .byte: true
        }
    }

    /// Walks the origins back from the cheapest end.
    private static func segments(
        of bytes: [UInt8], endingWith costs: Costs, origins: [UInt8]
    ) -> [Segment] {
        guard
            var mode = Mode.allCases.min(by: {
                (costs[$0.rawValue] + 5) / 6 < (costs[$1.rawValue] + 5) / 6
            })
        else { return [] }
        var segments: [Segment] = []
        var end = bytes.count
        var position = end
        while position > 0 {
            position -= 1
            let origin = Int(origins[position] >> UInt8(2 * mode.rawValue)) & 3
            if origin == mode.rawValue { continue }
            segments.append(Segment(mode: mode, bytes: bytes[position..<end]))
            end = position
            mode = Mode(rawValue: origin) ?? mode
        }
        return segments.reversed()
    }
}
