/// The code lengths of a block with its own codes, themselves packed.
///
/// Source: RFC 1951, section 3.2.7.
struct DeflateHeader {
    private static let order = [
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
    ]

    private let lengthCount: Int
    private let distanceCount: Int
    private let codeCount: Int
    private let code: HuffmanCode
    /// Symbols with the value and number of the bits behind them.
    private let runs: [(symbol: Int, value: UInt32, bits: UInt32)]

    init(_ lengths: HuffmanCode, _ distances: HuffmanCode) {
        lengthCount = max(257, (lengths.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
        distanceCount = max(1, (distances.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
        runs = Self.runs(
            Array(lengths.lengths[..<lengthCount] + distances.lengths[..<distanceCount]))
        var frequencies = [UInt32](repeating: 0, count: 19)
        for run in runs { frequencies[run.symbol] += 1 }
        let code = HuffmanCode(frequencies: frequencies, limit: 7)
        self.code = code
        codeCount = max(4, (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    }

    /// The size of the header.
    var bits: Int {
        runs.reduce(14 + 3 * codeCount) {
            $0 + Int(code.lengths[$1.symbol]) + Int($1.bits)
        }
    }

    func write(to output: inout BitWriter) {
        output.write(UInt32(lengthCount - 257), 5)
        output.write(UInt32(distanceCount - 1), 5)
        output.write(UInt32(codeCount - 4), 4)
        for symbol in Self.order[..<codeCount] { output.write(UInt32(code.lengths[symbol]), 3) }
        for run in runs {
            output.write(UInt32(code.codes[run.symbol]), UInt32(code.lengths[run.symbol]))
            output.write(run.value, run.bits)
        }
    }

    private static func runs(_ lengths: [UInt8]) -> [(symbol: Int, value: UInt32, bits: UInt32)] {
        var runs: [(symbol: Int, value: UInt32, bits: UInt32)] = []
        var index = 0
        while index < lengths.count {
            let length = lengths[index]
            var count = 1
            while index + count < lengths.count, lengths[index + count] == length { count += 1 }
            index += count
            if length == 0 {
                while count >= 3 {
                    let taken = min(count, 138)
                    runs.append(
                        taken <= 10 ? (17, UInt32(taken - 3), 3) : (18, UInt32(taken - 11), 7))
                    count -= taken
                }
            } else {
                runs.append((Int(length), 0, 0))
                count -= 1
                while count >= 3 {
                    let taken = min(count, 6)
                    runs.append((16, UInt32(taken - 3), 2))
                    count -= taken
                }
            }
            for _ in 0..<count { runs.append((Int(length), 0, 0)) }
        }
        return runs
    }
}
