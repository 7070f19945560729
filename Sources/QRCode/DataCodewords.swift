/// The message before error correction, ISO/IEC 18004:2015, clauses 7.4.8 to 7.4.10.
enum DataCodewords {
    /// Writes the segments one after the other and fills up to `count` codewords.
    ///
    /// The terminator is four zero bits, or as many as there is room for. Zero bits then complete
    /// the last codeword, and none are added where it is complete already; the pad codewords
    /// 11101100 and 00010001 alternate in what remains.
    static func make(of segments: [Segment], version: Int, count: Int) -> [UInt8] {
        var buffer = BitBuffer(capacity: count)
        for segment in segments {
            segment.write(to: &buffer, in: VersionGroup(version: version))
        }
        buffer.append(0, count: min(4, count * 8 - buffer.count))
        buffer.append(0, count: (8 - buffer.count % 8) % 8)
        var pad = 0b1110_1100
        while buffer.codewords.count < count {
            buffer.append(pad, count: 8)
            pad ^= 0b1110_1100 ^ 0b0001_0001
        }
        return buffer.codewords
    }
}
