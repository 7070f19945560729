/// The share of a symbol that may be damaged and still be read.
///
/// ISO/IEC 18004:2015, clause 7.5.1, states the shares of codewords that can be recovered.
package enum ErrorCorrection: Int, Sendable, CaseIterable {
    /// Level L, about 7 %.
    case low

    /// Level M, about 15 %.
    case medium

    /// Level Q, about 25 %.
    case quartile

    /// Level H, about 30 %.
    case high

    /// The two bits that stand for the level in the format information, clause 7.9.1, Table 12.
    var formatBits: Int {
        switch self {
        case .low: 0b01
        case .medium: 0b00
        case .quartile: 0b11
        case .high: 0b10
        }
    }
}
