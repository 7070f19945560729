/// One block of packed data, in the shortest of its three forms.
///
/// Source: RFC 1951, sections 3.2.3 to 3.2.7.
struct DeflateBlock {
    private static let symbols = DeflateSymbols()
    private static let fixedLengths = HuffmanCode(
        lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = HuffmanCode(lengths: Array(repeating: 5, count: 30))

    private let block: DeflateMatcher.Block
    private let bytes: [UInt8]
    private let isLast: Bool
    private let symbols = DeflateBlock.symbols
    private var lengthFrequencies = [UInt32](repeating: 0, count: 286)
    private var distanceFrequencies = [UInt32](repeating: 0, count: 30)
    /// The bits that are the same with every code.
    private var extraBits = 0

    init(_ block: DeflateMatcher.Block, of bytes: [UInt8], isLast: Bool) {
        self.block = block
        self.bytes = bytes
        self.isLast = isLast
        for token in block.tokens {
            if token < 256 {
                lengthFrequencies[Int(token)] += 1
            } else {
                let length = symbols.length(token)
                let distance = symbols.distance(token)
                lengthFrequencies[257 + length] += 1
                distanceFrequencies[distance] += 1
                extraBits += Int(DeflateSymbols.lengthBits[length])
                extraBits += Int(DeflateSymbols.distanceBits[distance])
            }
        }
        lengthFrequencies[256] = 1
    }

    func write(to output: inout BitWriter) {
        let lengths = HuffmanCode(frequencies: lengthFrequencies, limit: 15)
        let distances = HuffmanCode(frequencies: distanceFrequencies, limit: 15)
        let header = DeflateHeader(lengths, distances)
        let dynamic = header.bits + cost(lengths, distances)
        let fixed = cost(Self.fixedLengths, Self.fixedDistances)
        let stored = 8 * block.range.count + 40 * (block.range.count / 65535 + 1)
        if stored < min(dynamic, fixed) {
            store(to: &output)
        } else if fixed <= dynamic {
            output.write(isLast ? 3 : 2, 3)
            write(Self.fixedLengths, Self.fixedDistances, to: &output)
        } else {
            output.write(isLast ? 5 : 4, 3)
            header.write(to: &output)
            write(lengths, distances, to: &output)
        }
    }

    /// How many bits the tokens take in a code.
    private func cost(_ lengths: HuffmanCode, _ distances: HuffmanCode) -> Int {
        var bits = extraBits
        for (frequency, length) in zip(lengthFrequencies, lengths.lengths) {
            bits += Int(frequency) * Int(length)
        }
        for (frequency, length) in zip(distanceFrequencies, distances.lengths) {
            bits += Int(frequency) * Int(length)
        }
        return bits
    }

    private func store(to output: inout BitWriter) {
        var start = block.range.lowerBound
        while start < block.range.upperBound {
            let end = min(start + 65535, block.range.upperBound)
            output.write(isLast && end == block.range.upperBound ? 1 : 0, 3)
            output.align()
            let count = UInt32(end - start)
            output.write(count, 16)
            output.write(count ^ 0xFFFF, 16)
            output.align()
            output.append(bytes[start..<end])
            start = end
        }
    }

    private func write(
        _ lengths: HuffmanCode, _ distances: HuffmanCode, to output: inout BitWriter
    ) {
        for token in block.tokens {
            if token < 256 {
                let symbol = Int(token)
                output.write(UInt32(lengths.codes[symbol]), UInt32(lengths.lengths[symbol]))
                continue
            }
            let length = symbols.length(token)
            output.write(
                UInt32(lengths.codes[257 + length]), UInt32(lengths.lengths[257 + length]))
            output.write(
                (token & 511) - DeflateSymbols.lengthBases[length],
                DeflateSymbols.lengthBits[length])
            let distance = symbols.distance(token)
            output.write(
                UInt32(distances.codes[distance]), UInt32(distances.lengths[distance]))
            output.write(
                (token >> 9) - DeflateSymbols.distanceBases[distance],
                DeflateSymbols.distanceBits[distance])
        }
        output.write(UInt32(lengths.codes[256]), UInt32(lengths.lengths[256]))
    }
}
