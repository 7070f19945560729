@testable import QRCode

/// A symbol with all choices made, to be drawn by us and by another encoder.
struct SymbolCase: CustomStringConvertible {
    let segments: [Segment]
    let version: Int
    let level: ErrorCorrection
    let mask: Int?

    var symbol: QRCode { QRCode(segments, version: version, level: level, mask: mask) }

    var description: String { "version \(version), \(level), mask \(mask ?? -1), \(segments)" }

    /// The line that Judges/matrices.py reads.
    func line(encoder: String) -> String {
        let letters = ["L", "M", "Q", "H"]
        let written = segments.map { segment in
            "\(segment.mode):" + segment.bytes.map(Self.hexadecimal).joined()
        }
        return [
            encoder, String(version), letters[level.rawValue], mask.map(String.init) ?? "-",
            written.joined(separator: ","),
        ].joined(separator: "\t")
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}

extension QRCode {
    /// All modules row by row behind a leading 1 as one hexadecimal number, as the judge writes it.
    var hexadecimal: String {
        var bits = [true]
        for y in 0..<size { for x in 0..<size { bits.append(self[x, y]) } }
        let padding = [Bool](repeating: false, count: (4 - bits.count % 4) % 4)
        let digits = Array("0123456789abcdef".utf8)
        let all = padding + bits
        let nibbles = stride(from: 0, to: all.count, by: 4).map { start in
            digits[all[start..<start + 4].reduce(0) { $0 * 2 + ($1 ? 1 : 0) }]
        }
        return String(decoding: nibbles, as: UTF8.self)
    }
}
