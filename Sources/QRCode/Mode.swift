/// The way a segment turns characters into bits, ISO/IEC 18004:2015, clause 7.3.
enum Mode: Int, CaseIterable {
    case numeric
    case alphanumeric
    case byte

    /// The four bits that open a segment of this mode, clause 7.4.1, Table 2.
    var indicator: Int {
        switch self {
        case .numeric: 0b0001
        case .alphanumeric: 0b0010
        case .byte: 0b0100
        }
    }

    /// Width of the character count that follows the indicator, clause 7.4.1, Table 3.
    func countBits(in versions: VersionGroup) -> Int {
        switch (self, versions) {
        case (.numeric, .upTo9): 10
        case (.numeric, .from10To26): 12
        case (.numeric, .from27): 14
        case (.alphanumeric, .upTo9): 9
        case (.alphanumeric, .from10To26): 11
        case (.alphanumeric, .from27): 13
        case (.byte, .upTo9): 8
        case (.byte, _): 16
        }
    }

    /// Bits of the indicator and the character count together.
    func headerBits(in versions: VersionGroup) -> Int { 4 + countBits(in: versions) }

    /// Cost of one character in sixths of a bit, so that ten bits for three digits and eleven bits
    /// for two alphanumeric characters are whole numbers.
    var sixthsPerCharacter: Int {
        switch self {
        case .numeric: 20
        case .alphanumeric: 33
        case .byte: 48
        }
    }

    /// Value of a byte in the alphanumeric set of 45 characters, clause 7.4.4, Table 5; 255 when
    /// the byte is not in it.
    static let alphanumericValues: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, byte) in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8.enumerated() {
            values[Int(byte)] = UInt8(value)
        }
        return values
    }()
}
