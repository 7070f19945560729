import Glibc

/// Cuts the bytes from the browser into messages, each of which a zero byte ends.
///
/// A message can be a few megabytes long and comes in many pieces, so a byte is looked at once, and
/// a message that ends the input is handed on without a copy.
struct MessageFramer {
    private var buffer: [UInt8] = []
    /// Where the next message begins.
    private var start = 0
    /// Up to where there is no zero byte.
    private var searched = 0

    /// Takes in what has come.
    mutating func append(_ bytes: ArraySlice<UInt8>) { buffer += bytes }

    /// Returns the next message that is complete, without its zero byte.
    mutating func next() -> [UInt8]? {
        guard let end = zero() else {
            searched = buffer.count
            if start > 0 {
                buffer.removeFirst(start)
                searched -= start
                start = 0
            }
            return nil
        }
        defer { searched = start }
        guard start == 0, end == buffer.count - 1 else {
            defer { start = end + 1 }
            return Array(buffer[start..<end])
        }
        var message: [UInt8] = []
        swap(&message, &buffer)
        message.removeLast()
        return message
    }

    private func zero() -> Int? {
        buffer.withUnsafeBytes { bytes -> Int? in
            guard searched < bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + searched, 0, bytes.count - searched)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
