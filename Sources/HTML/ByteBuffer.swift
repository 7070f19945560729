/// Bytes that grow at their end.
///
/// An array would ask with each of the twenty thousand pieces of a page whether it is shared;
/// this one is not, so that a page takes two thirds of the time.
struct ByteBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// A copy of what has been written.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        start[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
        guard let first = source.baseAddress else { return }
        if source.count > capacity - count { grow(by: source.count) }
        (start + count).update(from: first, count: source.count)
        count += source.count
    }

    @inline(__always)
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append($0) }
    }

    private mutating func grow(by more: Int) {
        let larger = max(2 * capacity, count + more)
        let place = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        place.update(from: start, count: count)
        start.deallocate()
        start = place
        capacity = larger
    }
}
