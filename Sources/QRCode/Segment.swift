/// A stretch of the text's bytes that is written in one mode, ISO/IEC 18004:2015, clause 7.4.
struct Segment: Equatable {
    let mode: Mode
    let bytes: ArraySlice<UInt8>

    /// Length with header, in bits.
    ///
    /// A last group of one or two digits takes 4 or 7 bits and a last single alphanumeric
    /// character 6, which is in each case the fraction rounded up.
    func bitLength(in versions: VersionGroup) -> Int {
        mode.headerBits(in: versions) + (bytes.count * mode.sixthsPerCharacter + 5) / 6
    }

    /// Writes mode indicator, character count and characters, clauses 7.4.3 to 7.4.5.
    func write(to buffer: inout BitBuffer, in versions: VersionGroup) {
        buffer.append(mode.indicator, count: 4)
        buffer.append(bytes.count, count: mode.countBits(in: versions))
        var position = bytes.startIndex
        switch mode {
        case .numeric:
            while position < bytes.endIndex {
                let end = min(position + 3, bytes.endIndex)
                let value = bytes[position..<end].reduce(0) { $0 * 10 + Int($1) - 0x30 }
                buffer.append(value, count: (end - position) * 3 + 1)
                position = end
            }
        case .alphanumeric:
            let values = Mode.alphanumericValues
            while position < bytes.endIndex {
                let end = min(position + 2, bytes.endIndex)
                let value = bytes[position..<end].reduce(0) { $0 * 45 + Int(values[Int($1)]) }
                buffer.append(value, count: (end - position) * 5 + 1)
                position = end
            }
        case .byte:
            for byte in bytes { buffer.append(Int(byte), count: 8) }
        }
    }
}
