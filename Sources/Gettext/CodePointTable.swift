/// A property of code points, looked up by binary search over ranges.
struct CodePointTable: Sendable {
    private let starts: [UInt32]
    private let ends: [UInt32]
    private let values: [UInt8]
    private let rest: UInt8
    /// The values of the first code points, up to the end of Arabic, looked up directly.
    private let direct: [UInt8]

    /// Reads ranges in the notation of ``LineBreakData``; `rest` is the value outside them.
    init(_ encoded: String, rest: UInt8) {
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        var values: [UInt8] = []
        var next: UInt32 = 0
        var number: UInt32 = 0
        var isLength = false
        var letter: UInt8?
        func finish() {
            guard let letter else { return }
            if !isLength { starts.append(next + number) }
            next = (starts.last ?? 0) + (isLength ? number : 0) + 1
            ends.append(next - 1)
            values.append(letter)
        }
        for byte in encoded.utf8 where byte != UInt8(ascii: "\n") {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number = number * 32 + UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "v"):
                number = number * 32 + UInt32(byte - UInt8(ascii: "a")) + 10
            case UInt8(ascii: ","):
                starts.append(next + number)
                number = 0
                isLength = true
            default:
                finish()
                letter = byte
                number = 0
                isLength = false
            }
        }
        finish()
        self.starts = starts
        self.ends = ends
        self.values = values
        self.rest = rest
        var direct = [UInt8](repeating: rest, count: 0x700)
        for (index, start) in starts.enumerated() where start < 0x700 {
            for codePoint in start...min(ends[index], 0x6FF) {
                direct[Int(codePoint)] = values[index]
            }
        }
        self.direct = direct
    }

    subscript(codePoint: UInt32) -> UInt8 {
        if codePoint < 0x700 { return direct[Int(codePoint)] }
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= codePoint { low = middle + 1 } else { high = middle }
        }
        guard low > 0, codePoint <= ends[low - 1] else { return rest }
        return values[low - 1]
    }
}
