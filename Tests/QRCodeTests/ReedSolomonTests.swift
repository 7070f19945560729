import TestSupport
import Testing

@testable import QRCode

struct ReedSolomonTests {
    /// A codeword is divisible by the generator: it is zero at each of the generator's roots.
    @Test func leavesAllSyndromesZero() {
        var generator = SplitMix64(seed: 8)
        for degree in [7, 10, 13, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30] {
            for length in [1, 9, 68, 123] {
                let data = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
                let codeword = data + ReedSolomon.remainder(of: data[...], degree: degree)
                #expect(codeword.count == length + degree)
                #expect(syndromes(of: codeword, count: degree).allSatisfy { $0 == 0 })
            }
        }
    }

    @Test func leavesAllSyndromesOfEveryBlockZero() {
        var generator = SplitMix64(seed: 9)
        for version in 1...40 {
            for level in ErrorCorrection.allCases {
                let structure = BlockStructure(version: version, level: level)
                let data = (0..<structure.dataCodewords).map { _ in
                    UInt8.random(in: 0...255, using: &generator)
                }
                let blocks = separate(structure.interleave(data), structure)
                let lengths = structure.dataPerBlock
                #expect(zip(blocks, lengths).flatMap { $0.prefix($1) } == data)
                for block in blocks {
                    let syndromes = syndromes(of: block, count: structure.correctionCodewords)
                    #expect(syndromes.allSatisfy { $0 == 0 })
                }
            }
        }
    }

    /// Takes the codewords apart again by the rule of clause 7.6 read the other way round.
    private func separate(_ message: [UInt8], _ structure: BlockStructure) -> [[UInt8]] {
        var blocks = [[UInt8]](repeating: [], count: structure.blocks)
        var codewords = message.makeIterator()
        for turn in 0..<(structure.dataPerBlock.max() ?? 0) {
            for block in blocks.indices where turn < structure.dataPerBlock[block] {
                if let codeword = codewords.next() { blocks[block].append(codeword) }
            }
        }
        for _ in 0..<structure.correctionCodewords {
            for block in blocks.indices {
                if let codeword = codewords.next() { blocks[block].append(codeword) }
            }
        }
        return blocks
    }

    /// Values of a polynomial at the powers of two, from the power 0 up.
    private func syndromes(of polynomial: [UInt8], count: Int) -> [UInt8] {
        Self.multiples.prefix(count).map { multiples in
            polynomial.reduce(0) { multiples[Int($0)] ^ $1 }
        }
    }

    /// Every field element times each power of two up to the 29th.
    private static let multiples: [[UInt8]] = {
        let elements = (0...255).map { UInt8($0) }
        var rows = [elements]
        for _ in 1..<30 { rows.append(rows[rows.count - 1].map { multiply($0, 2) }) }
        return rows
    }()

    /// Product by shifting and adding, without the tables under test.
    private static func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var product = 0
        for bit in 0..<8 where right >> UInt8(bit) & 1 == 1 { product ^= Int(left) << bit }
        for bit in stride(from: 14, through: 8, by: -1) where product >> bit & 1 == 1 {
            product ^= 0x11D << (bit - 8)
        }
        return UInt8(product)
    }
}
