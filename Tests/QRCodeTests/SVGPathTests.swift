import Testing

@testable import QRCode

struct SVGPathTests {
    @Test func outlinesExactlyTheDarkModules() throws {
        var texts = SampleTexts(seed: 10)
        for index in 0..<120 {
            let version = index < 40 ? index + 1 : 1
            let symbol = try QRCode(
                texts.anything(), minimumVersion: version, mask: index < 40 ? index % 8 : nil)
            let filled = try EvenOddRaster(path: symbol.svgPath(), size: symbol.size)
            for y in 0..<symbol.size {
                for x in 0..<symbol.size where filled.modules[y][x] != symbol[x, y] {
                    Issue.record("module \(x), \(y) of version \(symbol.version)")
                }
            }
        }
    }

    @Test func usesRelativeCommandsOnly() throws {
        let path = try QRCode("https://example.nl/ar").svgPath()
        #expect(path.allSatisfy { "mhv0123456789- ".utf8.contains($0) })
        #expect(String(decoding: path, as: UTF8.self).hasPrefix("m0 0h7v7h-7m"))
    }
}

/// Fills a path of `m`, `h` and `v` by the rule even-odd, one sample in the middle of each module.
private struct EvenOddRaster {
    private(set) var modules: [[Bool]]

    struct Malformed: Error {}

    init(path: [UInt8], size: Int) throws {
        modules = [[Bool]](repeating: [Bool](repeating: false, count: size), count: size)
        var scanner = path[...]
        var (x, y, startX, startY) = (0, 0, 0, 0)
        while let command = scanner.popFirst() {
            let first = try number(&scanner)
            switch command {
            case UInt8(ascii: "m"):
                crossVertical(x: x, from: y, to: startY)
                // An outline that was left open must be closed by a vertical edge.
                if x != startX { throw Malformed() }
                x += first
                y += try number(&scanner)
                (startX, startY) = (x, y)
            case UInt8(ascii: "h"): x += first
            case UInt8(ascii: "v"):
                crossVertical(x: x, from: y, to: y + first)
                y += first
            default: throw Malformed()
            }
        }
        crossVertical(x: x, from: y, to: startY)
        if x != startX { throw Malformed() }
    }

    /// Inverts all modules to the right of a vertical edge.
    private mutating func crossVertical(x: Int, from: Int, to: Int) {
        for y in min(from, to)..<max(from, to) {
            for column in x..<modules.count { modules[y][column].toggle() }
        }
    }

    private func number(_ scanner: inout ArraySlice<UInt8>) throws -> Int {
        if scanner.first == UInt8(ascii: " ") { scanner.removeFirst() }
        let isNegative = scanner.first == UInt8(ascii: "-")
        if isNegative { scanner.removeFirst() }
        guard let first = scanner.first, first &- 0x30 < 10 else { throw Malformed() }
        var value = 0
        while let digit = scanner.first, digit &- 0x30 < 10 {
            value = value * 10 + Int(digit - 0x30)
            scanner.removeFirst()
        }
        return isNegative ? -value : value
    }
}
