/// Division of polynomials over two elements, the check of format and version information.
enum BCH {
    /// Remainder of the bits, highest power first, by a generator polynomial.
    static func remainder(of bits: UInt64, by generator: UInt64) -> UInt64 {
        let degree = generator.leadingZeroBitCount
        var rest = bits
        while rest.leadingZeroBitCount <= degree {
            rest ^= generator << UInt64(degree - rest.leadingZeroBitCount)
        }
        return rest
    }
}
