/// Finds what occurred before: turns data into literal bytes and matches, block by block.
///
/// Chains of earlier places with the same four bytes, and a look at the next place before a match is
/// taken, as RFC 1951, section 4, describes.
struct DeflateMatcher {
    /// Either a byte, or a match: its distance above the lowest nine bits, its length in them.
    typealias Token = UInt32

    struct Block {
        var tokens: [Token] = []
        /// The data that the tokens stand for.
        var range: Range<Int>
    }

    private static let window = 1 << 15
    private static let shortest = 4
    private static let longest = 258
    /// More tokens let a block's code fit its data less well.
    private static let tokensPerBlock = 1 << 15
    /// How many earlier places are tried; a match so long is good enough to stop.
    private static let effort = 40
    private static let goodLength = 96
    /// A match so long is taken without a look at the next place.
    private static let lazyLength = 24

    private let bytes: [UInt8]
    private var position = 0
    /// The last place of each hash, and before each place the one with the same hash; -1 for none.
    private var heads = [Int32](repeating: -1, count: 1 << 15)
    private var before = [Int32](repeating: -1, count: window)

    var isAtEnd: Bool { position >= bytes.count }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Returns the next block, which is empty only for empty data.
    mutating func next() -> Block {
        var block = Block(range: position..<position)
        block.tokens.reserveCapacity(min(bytes.count - position, Self.tokensPerBlock))
        let start = position
        // Pointers, since the tests of bounds took a third of the time: every index is a place
        // below `bytes.count`, or a hash or place within the size of its table.
        bytes.withUnsafeBufferPointer { bytes in
            heads.withUnsafeMutableBufferPointer { heads in
                before.withUnsafeMutableBufferPointer { before in
                    let search = Search(
                        bytes: bytes, base: UnsafeRawBufferPointer(bytes), heads: heads,
                        before: before)
                    position = search.tokens(from: start, into: &block.tokens)
                }
            }
        }
        block.range = start..<position
        return block
    }

    private struct Search {
        let bytes: UnsafeBufferPointer<UInt8>
        /// The same bytes, to be read as words.
        let base: UnsafeRawBufferPointer
        let heads: UnsafeMutableBufferPointer<Int32>
        let before: UnsafeMutableBufferPointer<Int32>

        /// Adds tokens until the block is full or the data ends, and returns where it stopped.
        func tokens(from start: Int, into tokens: inout [Token]) -> Int {
            var position = start
            while position < bytes.count, tokens.count < DeflateMatcher.tokensPerBlock {
                var match = find(at: position, above: DeflateMatcher.shortest - 1)
                insert(position)
                while match.length >= DeflateMatcher.shortest,
                    match.length < DeflateMatcher.lazyLength
                {
                    let next = find(at: position + 1, above: match.length)
                    guard next.length > match.length else { break }
                    tokens.append(Token(bytes[position]))
                    position += 1
                    insert(position)
                    match = next
                }
                if match.length >= DeflateMatcher.shortest {
                    tokens.append(Token(match.distance) << 9 | Token(match.length))
                    for place in position + 1..<position + match.length { insert(place) }
                    position += match.length
                } else {
                    tokens.append(Token(bytes[position]))
                    position += 1
                }
            }
            return position
        }

        @inline(__always)
        private func word(_ position: Int) -> UInt32 {
            base.loadUnaligned(fromByteOffset: position, as: UInt32.self)
        }

        @inline(__always)
        private func hash(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> 17) }

        @inline(__always)
        private func insert(_ position: Int) {
            guard position + 4 <= bytes.count else { return }
            let hash = hash(word(position))
            before[position & (DeflateMatcher.window - 1)] = heads[hash]
            heads[hash] = Int32(truncatingIfNeeded: position)
        }

        /// Finds the nearest of the longest matches that are longer than asked for.
        private func find(at position: Int, above shortest: Int) -> (length: Int, distance: Int) {
            guard position + 4 <= bytes.count else { return (0, 0) }
            let limit = min(DeflateMatcher.longest, bytes.count - position)
            guard shortest < limit else { return (0, 0) }
            let first = word(position)
            var best = (length: shortest, distance: 0)
            var candidate = Int(heads[hash(first)])
            let lowest = max(0, position - DeflateMatcher.window + 1)
            var left = DeflateMatcher.effort
            while candidate >= lowest, left > 0 {
                left -= 1
                if word(candidate) == first,
                    bytes[candidate + best.length] == bytes[position + best.length]
                {
                    let length = common(candidate, position, limit)
                    if length > best.length {
                        best = (length, position - candidate)
                        if length >= min(limit, DeflateMatcher.goodLength) { break }
                    }
                }
                candidate = Int(before[candidate & (DeflateMatcher.window - 1)])
            }
            return best.distance > 0 ? best : (0, 0)
        }

        /// How many bytes are the same at two places of which the first four are.
        @inline(__always)
        private func common(_ earlier: Int, _ later: Int, _ limit: Int) -> Int {
            var length = 4
            while length + 8 <= limit {
                let difference =
                    base.loadUnaligned(fromByteOffset: earlier + length, as: UInt64.self)
                    ^ base.loadUnaligned(fromByteOffset: later + length, as: UInt64.self)
                if difference != 0 {
                    return length + UInt64(littleEndian: difference).trailingZeroBitCount / 8
                }
                length += 8
            }
            while length < limit, bytes[earlier + length] == bytes[later + length] { length += 1 }
            return length
        }
    }
}
