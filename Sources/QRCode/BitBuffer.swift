/// Bits in the order of writing, eight to a codeword, the first in the highest place.
struct BitBuffer {
    /// The codewords that are full.
    private(set) var codewords: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingCount = 0

    init(capacity codewords: Int) { self.codewords.reserveCapacity(codewords) }

    /// Bits written so far.
    var count: Int { codewords.count * 8 + pendingCount }

    /// Writes the lowest `count` bits of a value, highest first; `count` is 0 to 16.
    mutating func append(_ value: Int, count: Int) {
        pending = pending << UInt64(count) | UInt64(value)
        pendingCount += count
        while pendingCount >= 8 {
            pendingCount -= 8
            codewords.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingCount)))
        }
        pending &= 0xFF
    }
}
