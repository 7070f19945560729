/// Packs data for the filter `FlateDecode`.
///
/// The bytes depend on the data alone. Effort is bounded, so that the time grows with the data and
/// with nothing else.
///
/// Source: RFC 1950 (the wrapper with its checksum) and RFC 1951 (the data).
package enum Deflate {
    package static func pack(_ bytes: [UInt8]) -> [UInt8] {
        // A window of 32 KiB, the usual effort; the two bytes are a multiple of 31.
        var output = BitWriter(bytes: [0x78, 0x9C], capacity: bytes.count / 3 + 64)
        var matcher = DeflateMatcher(bytes)
        repeat {
            let block = matcher.next()
            DeflateBlock(block, of: bytes, isLast: matcher.isAtEnd).write(to: &output)
        } while !matcher.isAtEnd
        var packed = output.finish()
        let sum = checksum(bytes)
        for shift in [24, 16, 8, 0] as [UInt32] {
            packed.append(UInt8(truncatingIfNeeded: sum >> shift))
        }
        return packed
    }

    /// Returns Adler-32 (RFC 1950, section 8.2).
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var low: UInt32 = 1
        var high: UInt32 = 0
        var start = 0
        while start < bytes.count {
            // So many bytes cannot overflow 32 bits before the remainder is taken.
            let end = min(start + 5552, bytes.count)
            for byte in bytes[start..<end] {
                low &+= UInt32(byte)
                high &+= low
            }
            low %= 65521
            high %= 65521
            start = end
        }
        return high << 16 | low
    }
}
