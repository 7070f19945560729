/// Error correction codewords over the field of 256 elements, ISO/IEC 18004:2015, clause 7.5.2.
///
/// The field is built on x⁸ + x⁴ + x³ + x² + 1 (0x11D) with 2 as its primitive element, α.
enum ReedSolomon {
    /// α to the power of the index, twice over so that two logarithms can be added unreduced.
    static let powers: [UInt8] = {
        var powers: [UInt8] = []
        var value = 1
        for _ in 0..<255 {
            powers.append(UInt8(value))
            value <<= 1
            if value > 0xFF { value ^= 0x11D }
        }
        return powers + powers
    }()

    /// Power of α that equals the index; place 0 has no logarithm and holds 0.
    static let logarithms: [UInt8] = {
        var logarithms = [UInt8](repeating: 0, count: 256)
        for exponent in 0..<255 { logarithms[Int(powers[exponent])] = UInt8(exponent) }
        return logarithms
    }()

    static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        if left == 0 || right == 0 { return 0 }
        return powers[Int(logarithms[Int(left)]) + Int(logarithms[Int(right)])]
    }

    /// Logarithms of the generator polynomials' coefficients by degree, highest power first and
    /// the leading 1 left out, Annex A; 30 is the highest degree of any version.
    ///
    /// Each is the product of x − α⁰ to x − αⁿ⁻¹. None of their coefficients is zero (a Reed–Solomon
    /// generator is itself a codeword of least weight), so all have logarithms.
    static let generators: [[UInt8]] = {
        var generators: [[UInt8]] = []
        var polynomial: [UInt8] = [1]
        for degree in 0...30 {
            generators.append(polynomial.dropFirst().map { logarithms[Int($0)] })
            let root = powers[degree]
            var next = polynomial + [0]
            for (index, coefficient) in polynomial.enumerated() {
                next[index + 1] ^= product(coefficient, root)
            }
            polynomial = next
        }
        return generators
    }()

    /// Divides the data, followed by as many zeros as the generator's degree, by the generator and
    /// returns the remainder: the error correction codewords.
    static func remainder(of data: ArraySlice<UInt8>, degree: Int) -> [UInt8] {
        let generator = generators[degree]
        var remainder = [UInt8](repeating: 0, count: degree + 1)
        for codeword in data {
            let factor = codeword ^ remainder[0]
            if factor == 0 {
                for index in 0..<degree { remainder[index] = remainder[index + 1] }
                continue
            }
            let logarithm = Int(logarithms[Int(factor)])
            for index in 0..<degree {
                remainder[index] =
                    remainder[index + 1] ^ powers[Int(generator[index]) + logarithm]
            }
        }
        remainder.removeLast()
        return remainder
    }
}
