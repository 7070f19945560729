/// How the codewords of a version and level are cut into blocks, ISO/IEC 18004:2015, clause 7.5.1,
/// Table 9.
struct BlockStructure: Equatable {
    /// Codewords of the whole symbol, data and error correction together.
    let totalCodewords: Int

    /// Blocks that are corrected each for itself.
    let blocks: Int

    /// Error correction codewords of every block.
    let correctionCodewords: Int

    init(version: Int, level: ErrorCorrection) {
        totalCodewords = Self.dataModules(ofVersion: version) / 8
        blocks = Int(Self.blockCounts[level.rawValue][version - 1])
        correctionCodewords = Int(Self.correctionCounts[level.rawValue][version - 1])
    }

    /// Codewords that carry the message, Table 7.
    var dataCodewords: Int { totalCodewords - blocks * correctionCodewords }

    /// Bits that carry the message.
    var dataBits: Int { dataCodewords * 8 }

    /// Data codewords of each block in order: where they do not divide evenly, the last blocks
    /// take one more each.
    var dataPerBlock: [Int] {
        let longBlocks = dataCodewords % blocks
        return (0..<blocks).map { dataCodewords / blocks + ($0 < blocks - longBlocks ? 0 : 1) }
    }

    /// Adds error correction and takes codewords from all blocks in turn, clause 7.6.
    func interleave(_ data: [UInt8]) -> [UInt8] {
        var message = [UInt8](repeating: 0, count: totalCodewords)
        let shortBlocks = blocks - dataCodewords % blocks
        let shortLength = dataCodewords / blocks
        var start = 0
        for (block, length) in dataPerBlock.enumerated() {
            let codewords = data[start..<start + length]
            start += length
            for (index, codeword) in codewords.enumerated() {
                // The extra codeword of the long blocks comes when the short blocks have run out.
                let turn = index < shortLength ? block : block - shortBlocks
                message[index * blocks + turn] = codeword
            }
            let correction = ReedSolomon.remainder(of: codewords, degree: correctionCodewords)
            for (index, codeword) in correction.enumerated() {
                message[dataCodewords + index * blocks + block] = codeword
            }
        }
        return message
    }

    /// Modules left for codewords by the function patterns and the format and version information,
    /// Table 1; up to seven of them remain after the last codeword.
    static func dataModules(ofVersion version: Int) -> Int {
        let size = QRCode.size(ofVersion: version)
        let finders = 3 * 8 * 8
        let timing = 2 * (size - 16)
        let format = 2 * 15 + 1
        let versionInformation = version < 7 ? 0 : 2 * 18
        let positions = AlignmentPatterns.positions(ofVersion: version).count
        // Three crossings of the positions lie on finder patterns; those on the timing patterns
        // share five modules with them.
        let alignment = positions == 0 ? 0 : (positions * positions - 3) * 25
        let shared = positions == 0 ? 0 : 2 * (positions - 2) * 5
        return size * size - finders - timing - format - versionInformation - alignment + shared
    }

    /// Error correction codewords per block, by level L, M, Q, H and version.
    private static let correctionCounts: [[UInt8]] = [
        [
            7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
            28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        ],
        [
            10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
            26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        ],
        [
            13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
            28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        ],
        [
            17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
            30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        ],
    ]

    /// Blocks, by level L, M, Q, H and version.
    private static let blockCounts: [[UInt8]] = [
        [
            1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8,
            8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
        ],
        [
            1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
            17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
        ],
        [
            1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20,
            23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
        ],
        [
            1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
            25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81,
        ],
    ]
}
