/// A prefix code to be read: short codes by a table, long ones bit by bit.
///
/// Source: RFC 1951, section 3.2.2.
struct PrefixCode {
    private static let tableBits = 10

    /// For each value of the next bits the symbol above the lowest four bits, in them the length of
    /// its code; 0 where the code is longer or none.
    private var table = [UInt16](repeating: 0, count: 1 << tableBits)
    /// How many codes there are of each length, and the symbols in their order.
    private var counts = [Int](repeating: 0, count: 16)
    private var symbols: [Int]

    static let fixedLengths = PrefixCode(
        lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    static let fixedDistances = PrefixCode(lengths: Array(repeating: 5, count: 30))

    init(lengths: some Collection<Int>) {
        for length in lengths { counts[length] += 1 }
        counts[0] = 0
        var offsets = [Int](repeating: 0, count: 17)
        var codes = [Int](repeating: 0, count: 17)
        for length in 1...15 {
            offsets[length + 1] = offsets[length] + counts[length]
            codes[length + 1] = (codes[length] + counts[length]) << 1
        }
        symbols = [Int](repeating: 0, count: lengths.count)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            symbols[offsets[length]] = symbol
            offsets[length] += 1
            let code = codes[length]
            codes[length] += 1
            // A set of lengths with too many codes has some beyond their own width: they never match.
            guard length <= Self.tableBits, code < 1 << length else { continue }
            var turned = 0
            for bit in 0..<length where code >> bit & 1 == 1 { turned |= 1 << (length - 1 - bit) }
            for index in stride(from: turned, to: 1 << Self.tableBits, by: 1 << length) {
                table[index] = UInt16(symbol << 4 | length)
            }
        }
    }

    @inline(__always)
    func entry(_ bits: UInt64) -> UInt16 {
        table[Int(truncatingIfNeeded: bits & (1 << UInt64(Self.tableBits) - 1))]
    }

    /// Returns the symbol of a code and its length, from bits of which the lowest is the first.
    func longSymbol(_ bits: UInt64) -> (symbol: Int, length: Int)? {
        var value = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            value |= Int(truncatingIfNeeded: bits >> UInt64(length - 1) & 1)
            let count = counts[length]
            if value - count < first { return (symbols[index + value - first], length) }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        return nil
    }
}
