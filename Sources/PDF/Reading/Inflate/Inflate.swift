/// Unpacks data of the filter `FlateDecode`.
///
/// Source: RFC 1950 (the wrapper, whose checksum is not looked at, since the file has others) and
/// RFC 1951 (the data).
package struct Inflate {
    /// Larger than any stream of a booklet; keeps a hostile file from filling the memory.
    private static let limit = 1 << 28

    private var input: BitReader
    /// The unpacked bytes, and room for more behind them.
    private var output: [UInt8]
    private var count = 0

    private init(_ bytes: [UInt8], from start: Int) {
        input = BitReader(bytes, from: start)
        output = [UInt8](repeating: 0, count: max(4096, bytes.count * 5))
    }

    /// Returns the unpacked bytes, or nil where the data is not what RFC 1951 describes.
    package static func unpack(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 2, bytes[0] & 0x0F == 8 else { return nil }
        var inflate = Inflate(bytes, from: 2)
        guard inflate.run() else { return nil }
        inflate.output.removeLast(inflate.output.count - inflate.count)
        return inflate.output
    }

    private mutating func run() -> Bool {
        while true {
            guard let isLast = input.bits(1), let type = input.bits(2) else { return false }
            let isGood =
                switch type {
                case 0: stored()
                case 1: block(PrefixCode.fixedLengths, PrefixCode.fixedDistances)
                case 2: dynamic()
                default: false
                }
            guard isGood else { return false }
            if isLast == 1 { return true }
        }
    }

    /// Makes room for so many bytes more; false where that is too much.
    private mutating func reserve(_ more: Int) -> Bool {
        guard count + more <= Self.limit else { return false }
        if count + more > output.count {
            let size = max(count + more, output.count * 2)
            output += [UInt8](repeating: 0, count: size - output.count)
        }
        return true
    }

    private mutating func stored() -> Bool {
        guard let slice = input.stored(), reserve(slice.count) else { return false }
        output.replaceSubrange(count..<count + slice.count, with: slice)
        count += slice.count
        return true
    }

    private mutating func block(_ lengths: PrefixCode, _ distances: PrefixCode) -> Bool {
        while true {
            guard reserve(Self.longest) else { return false }
            // A pointer, since tests of bounds took half of the time: a symbol is only read while
            // the longest match still has room, and no match reaches before the first byte.
            let end: Bool? = output.withUnsafeMutableBufferPointer { output in
                Self.fill(output, &count, &input, lengths, distances)
            }
            guard let end else { return false }
            if end { return true }
        }
    }

    private static let longest = 258

    /// Unpacks until the room or the block ends: whether it was the block, or nil for damage.
    private static func fill(
        _ output: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int, _ input: inout BitReader,
        _ lengths: PrefixCode, _ distances: PrefixCode
    ) -> Bool? {
        var place = count
        defer { count = place }
        while place + longest <= output.count {
            guard let symbol = input.symbol(lengths) else { return nil }
            if symbol < 256 {
                output[place] = UInt8(truncatingIfNeeded: symbol)
                place += 1
                continue
            }
            if symbol == 256 { return true }
            guard symbol - 257 < DeflateSymbols.lengthBases.count,
                let extra = input.bits(Int(DeflateSymbols.lengthBits[symbol - 257])),
                let code = input.symbol(distances), code < DeflateSymbols.distanceBases.count,
                let more = input.bits(Int(DeflateSymbols.distanceBits[code]))
            else { return nil }
            let length = Int(DeflateSymbols.lengthBases[symbol - 257]) + extra
            let distance = Int(DeflateSymbols.distanceBases[code]) + more
            guard distance <= place else { return nil }
            for index in place..<place + length { output[index] = output[index - distance] }
            place += length
        }
        return false
    }

    private static let order = [
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
    ]

    private mutating func dynamic() -> Bool {
        guard let lengthCount = input.bits(5), let distanceCount = input.bits(5),
            let codeCount = input.bits(4)
        else { return false }
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<codeCount + 4 {
            guard let length = input.bits(3) else { return false }
            lengths[Self.order[index]] = length
        }
        let code = PrefixCode(lengths: lengths)
        let total = lengthCount + 257 + distanceCount + 1
        var all: [Int] = []
        while all.count < total {
            guard let symbol = input.symbol(code) else { return false }
            switch symbol {
            case ..<16: all.append(symbol)
            case 16:
                guard let last = all.last, let count = input.bits(2) else { return false }
                all += Array(repeating: last, count: count + 3)
            case 17:
                guard let count = input.bits(3) else { return false }
                all += Array(repeating: 0, count: count + 3)
            default:
                guard let count = input.bits(7) else { return false }
                all += Array(repeating: 0, count: count + 11)
            }
        }
        guard all.count == total else { return false }
        return block(
            PrefixCode(lengths: all[..<(lengthCount + 257)]),
            PrefixCode(lengths: all[(lengthCount + 257)...]))
    }
}
