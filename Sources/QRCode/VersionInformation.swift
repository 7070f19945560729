/// The version in 18 bits, for versions 7 and up, ISO/IEC 18004:2015, clause 7.10 and Annex D.
enum VersionInformation {
    /// Six bits of data and twelve of the BCH (18,6) code.
    static func bits(of version: Int) -> UInt64 {
        let data = UInt64(version) << 12
        return data | BCH.remainder(of: data, by: 0b1_1111_0010_0101)
    }
}
