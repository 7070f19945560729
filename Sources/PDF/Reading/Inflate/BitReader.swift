/// Reads bits from bytes, the lowest bit first (RFC 1951, section 3.1.1).
struct BitReader {
    private let bytes: [UInt8]
    private var position: Int
    private var buffer: UInt64 = 0
    private var count = 0

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        position = start
    }

    @inline(__always)
    private mutating func refill() {
        guard count < 32 else { return }
        if position + 4 <= bytes.count {
            let word = bytes.withUnsafeBytes {
                $0.loadUnaligned(fromByteOffset: position, as: UInt32.self)
            }
            buffer |= UInt64(UInt32(littleEndian: word)) << UInt64(count)
            position += 4
            count += 32
        } else {
            while position < bytes.count, count <= 56 {
                buffer |= UInt64(bytes[position]) << UInt64(count)
                position += 1
                count += 8
            }
        }
    }

    @inline(__always)
    private mutating func drop(_ width: Int) {
        buffer >>= UInt64(width)
        count -= width
    }

    /// Returns so many bits, at most 16; nil where the data ends before.
    @inline(__always)
    mutating func bits(_ width: Int) -> Int? {
        refill()
        guard count >= width else { return nil }
        let value = Int(truncatingIfNeeded: buffer & (1 << UInt64(width) - 1))
        drop(width)
        return value
    }

    /// Returns the next symbol of a code; nil for bits that are no code, or too few.
    @inline(__always)
    mutating func symbol(_ code: PrefixCode) -> Int? {
        refill()
        let entry = code.entry(buffer)
        let width = Int(entry & 15)
        if width > 0 {
            guard width <= count else { return nil }
            drop(width)
            return Int(entry >> 4)
        }
        guard let (symbol, length) = code.longSymbol(buffer), length <= count else { return nil }
        drop(length)
        return symbol
    }

    /// Returns the bytes of a stored block (section 3.2.4).
    mutating func stored() -> ArraySlice<UInt8>? {
        // Whole bytes that were read ahead are given back.
        position -= count / 8
        buffer = 0
        count = 0
        guard position + 4 <= bytes.count else { return nil }
        let size = Int(bytes[position]) | Int(bytes[position + 1]) << 8
        position += 4
        guard position + size <= bytes.count else { return nil }
        defer { position += size }
        return bytes[position..<position + size]
    }
}
