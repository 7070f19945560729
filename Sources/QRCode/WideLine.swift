/// A line of up to 192 modules, enough for the 177 of version 40.
struct WideLine: ModuleLine {
    static let maskPatterns = (0..<8).map { MaskPattern<WideLine>($0) }

    private(set) var low: UInt64
    private(set) var middle: UInt64
    private(set) var high: UInt64

    private init(low: UInt64, middle: UInt64, high: UInt64) {
        self.low = low
        self.middle = middle
        self.high = high
    }

    init(_ bits: UInt64) { self.init(low: bits, middle: 0, high: 0) }
    init(truncating line: WideLine) { self = line }
    var wide: WideLine { self }

    static func & (left: WideLine, right: WideLine) -> WideLine {
        WideLine(
            low: left.low & right.low, middle: left.middle & right.middle,
            high: left.high & right.high)
    }

    static func | (left: WideLine, right: WideLine) -> WideLine {
        WideLine(
            low: left.low | right.low, middle: left.middle | right.middle,
            high: left.high | right.high)
    }

    static func ^ (left: WideLine, right: WideLine) -> WideLine {
        WideLine(
            low: left.low ^ right.low, middle: left.middle ^ right.middle,
            high: left.high ^ right.high)
    }

    static prefix func ~ (line: WideLine) -> WideLine {
        WideLine(low: ~line.low, middle: ~line.middle, high: ~line.high)
    }

    func moved(up count: Int) -> WideLine {
        if count >= 64 { return WideLine(low: 0, middle: low, high: middle).moved(up: count - 64) }
        // Swift's shift by 64 gives 0, so a count of 0 needs no case of its own.
        return WideLine(
            low: low << count, middle: middle << count | low >> (64 - count),
            high: high << count | middle >> (64 - count))
    }

    func moved(down count: Int) -> WideLine {
        if count >= 64 {
            return WideLine(low: middle, middle: high, high: 0).moved(down: count - 64)
        }
        return WideLine(
            low: low >> count | middle << (64 - count),
            middle: middle >> count | high << (64 - count), high: high >> count)
    }

    func contains(_ index: Int) -> Bool {
        let word = index < 64 ? low : index < 128 ? middle : high
        return word.contains(index & 63)
    }

    mutating func insert(_ index: Int, if isDark: Bool) {
        if index < 64 {
            low.insert(index, if: isDark)
        } else if index < 128 {
            middle.insert(index - 64, if: isDark)
        } else {
            high.insert(index - 128, if: isDark)
        }
    }

    var isEmpty: Bool { low | middle | high == 0 }
    var count: Int { low.count + middle.count + high.count }

    /// Calls `body` with the index of every dark module, ascending.
    func forEachDark(_ body: (Int) -> Void) {
        Self.forEachBit(of: low, from: 0, body)
        Self.forEachBit(of: middle, from: 64, body)
        Self.forEachBit(of: high, from: 128, body)
    }

    private static func forEachBit(of word: UInt64, from base: Int, _ body: (Int) -> Void) {
        var remaining = word
        while remaining != 0 {
            body(base + remaining.trailingZeroBitCount)
            remaining &= remaining - 1
        }
    }
}
