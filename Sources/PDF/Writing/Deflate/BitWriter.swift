/// Collects bits into bytes, the lowest bit first (RFC 1951, section 3.1.1).
struct BitWriter {
    private var bytes: [UInt8]
    private var buffer: UInt64 = 0
    private var count: UInt64 = 0

    init(bytes: [UInt8] = [], capacity: Int = 0) {
        self.bytes = bytes
        self.bytes.reserveCapacity(capacity)
    }

    /// Adds the lowest bits of a value, at most 32 of them; the bits above must be 0.
    @inline(__always)
    mutating func write(_ bits: UInt32, _ width: UInt32) {
        buffer |= UInt64(bits) << count
        count &+= UInt64(width)
        guard count >= 32 else { return }
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: buffer).littleEndian) {
            bytes.append(contentsOf: $0)
        }
        buffer >>= 32
        count &-= 32
    }

    /// Goes on at the next whole byte.
    mutating func align() {
        while count > 0 {
            bytes.append(UInt8(truncatingIfNeeded: buffer))
            buffer >>= 8
            count = count > 8 ? count - 8 : 0
        }
        buffer = 0
    }

    /// Adds whole bytes; only after ``align()``.
    mutating func append(_ slice: ArraySlice<UInt8>) { bytes += slice }

    consuming func finish() -> [UInt8] {
        align()
        return bytes
    }
}
