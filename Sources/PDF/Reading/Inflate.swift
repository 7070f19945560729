/// Unpacks data of the filter `FlateDecode`.
///
/// Source: RFC 1950 (the wrapper, whose checksum is not looked at, since the file has others) and
/// RFC 1951 (the data).
package struct Inflate {
    /// Larger than any stream of a booklet; keeps a hostile file from filling the memory.
    private static let limit = 1 << 28

    private let bytes: [UInt8]
    private var position: Int
    private var bitBuffer: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    private init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        position = start
    }

    /// Returns the unpacked bytes, or nil where the data is not what RFC 1951 describes.
    package static func unpack(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 2, bytes[0] & 0x0F == 8 else { return nil }
        var inflate = Inflate(bytes, from: 2)
        return inflate.run() ? inflate.output : nil
    }

    private mutating func run() -> Bool {
        while true {
            guard let isLast = bits(1), let type = bits(2) else { return false }
            let isGood =
                switch type {
                case 0: stored()
                case 1: block(Self.fixedLengths, Self.fixedDistances)
                case 2: dynamic()
                default: false
                }
            guard isGood else { return false }
            if isLast == 1 { return true }
        }
    }

    private mutating func bits(_ count: Int) -> Int? {
        while bitCount < count {
            guard position < bytes.count else { return nil }
            bitBuffer |= UInt32(bytes[position]) << UInt32(bitCount)
            position += 1
            bitCount += 8
        }
        let value = bitBuffer & ((1 << UInt32(count)) - 1)
        bitBuffer >>= UInt32(count)
        bitCount -= count
        return Int(value)
    }

    private mutating func stored() -> Bool {
        bitBuffer = 0
        bitCount = 0
        guard position + 4 <= bytes.count else { return false }
        let count = Int(bytes[position]) | Int(bytes[position + 1]) << 8
        position += 4
        guard position + count <= bytes.count, output.count + count <= Self.limit else {
            return false
        }
        output += bytes[position..<position + count]
        position += count
        return true
    }

    /// A prefix code: how many codes there are of each length, and the symbols in their order.
    private struct Code {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int]

        init(lengths: some Collection<Int>) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            var offsets = [Int](repeating: 0, count: 17)
            for length in 1...15 { offsets[length + 1] = offsets[length] + counts[length] }
            symbols = [Int](repeating: 0, count: lengths.count)
            for (symbol, length) in lengths.enumerated() where length > 0 {
                symbols[offsets[length]] = symbol
                offsets[length] += 1
            }
        }
    }

    private static let fixedLengths = Code(
        lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = Code(lengths: Array(repeating: 5, count: 30))

    private mutating func symbol(_ code: Code) -> Int? {
        var value = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            guard let bit = bits(1) else { return nil }
            value |= bit
            let count = code.counts[length]
            if value - count < first { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        return nil
    }

    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
        2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12,
        13, 13,
    ]

    private mutating func block(_ lengths: Code, _ distances: Code) -> Bool {
        while true {
            guard let symbol = symbol(lengths), output.count < Self.limit else { return false }
            if symbol < 256 {
                output.append(UInt8(symbol))
            } else if symbol == 256 {
                return true
            } else {
                guard symbol - 257 < Self.lengthBases.count,
                    let extra = bits(Self.lengthBits[symbol - 257]),
                    let place = self.symbol(distances), place < Self.distanceBases.count,
                    let more = bits(Self.distanceBits[place])
                else { return false }
                let distance = Self.distanceBases[place] + more
                guard distance <= output.count else { return false }
                for _ in 0..<Self.lengthBases[symbol - 257] + extra {
                    output.append(output[output.count - distance])
                }
            }
        }
    }

    private static let order = [
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
    ]

    private mutating func dynamic() -> Bool {
        guard let lengthCount = bits(5), let distanceCount = bits(5), let codeCount = bits(4) else {
            return false
        }
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<codeCount + 4 {
            guard let length = bits(3) else { return false }
            lengths[Self.order[index]] = length
        }
        let code = Code(lengths: lengths)
        let total = lengthCount + 257 + distanceCount + 1
        var all: [Int] = []
        while all.count < total {
            guard let symbol = symbol(code) else { return false }
            switch symbol {
            case ..<16: all.append(symbol)
            case 16:
                guard let last = all.last, let count = bits(2) else { return false }
                all += Array(repeating: last, count: count + 3)
            case 17:
                guard let count = bits(3) else { return false }
                all += Array(repeating: 0, count: count + 3)
            default:
                guard let count = bits(7) else { return false }
                all += Array(repeating: 0, count: count + 11)
            }
        }
        guard all.count == total else { return false }
        return block(
            Code(lengths: all[..<(lengthCount + 257)]), Code(lengths: all[(lengthCount + 257)...]))
    }
}
