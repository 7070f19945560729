/// A number of 128 bits that stands for bytes, as an identifier that needs no chance and no clock.
///
/// Two sums of FNV-1a over words of eight bytes; it keeps apart, it protects nothing. Source of the
/// constants: the FNV hash of Fowler, Noll and Vo.
enum ContentDigest {
    /// Returns the number as a hexadecimal string of PDF.
    static func hexadecimal(of bytes: [UInt8]) -> [UInt8] {
        var first: UInt64 = 0xCBF2_9CE4_8422_2325
        var second: UInt64 = 0x8422_2325_CBF2_9CE4 ^ UInt64(bytes.count)
        var word: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            word = word << 8 | UInt64(byte)
            guard index & 7 == 7 || index == bytes.count - 1 else { continue }
            first = (first ^ word) &* 0x100_0000_01B3
            second = (second ^ (word << 32 | word >> 32) ^ first >> 29) &* 0x100_0000_01B3
            word = 0
        }
        let digits = Array("0123456789ABCDEF".utf8)
        var text: [UInt8] = [UInt8(ascii: "<")]
        for value in [first, second] {
            for shift in stride(from: 60, through: 0, by: -4) {
                text.append(digits[Int(value >> UInt64(shift) & 15)])
            }
        }
        return text + [UInt8(ascii: ">")]
    }
}
