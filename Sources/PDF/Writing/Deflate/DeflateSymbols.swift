/// The symbols of lengths and distances, and the bits that follow them.
///
/// Source: RFC 1951, section 3.2.5.
struct DeflateSymbols {
    /// The first length of each symbol from 257 on.
    static let lengthBases: [UInt32] = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258,
    ]
    static let lengthBits: [UInt32] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    static let distanceBases: [UInt32] = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
        2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ]
    static let distanceBits: [UInt32] = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12,
        13, 13,
    ]

    /// The symbol of each length less 257, and of each distance up to 256; further distances share
    /// one with the 127 beside them.
    private let lengths: [UInt8]
    private let near: [UInt8]
    private let far: [UInt8]

    init() {
        func places(_ bases: [UInt32], _ values: some Sequence<UInt32>) -> [UInt8] {
            values.map { value in UInt8((bases.lastIndex { $0 <= value }) ?? 0) }
        }
        lengths = places(Self.lengthBases, 0...258)
        near = places(Self.distanceBases, 1...256)
        far = places(Self.distanceBases, (0...255).map { $0 << 7 + 1 })
    }

    @inline(__always)
    func length(_ token: DeflateMatcher.Token) -> Int { Int(lengths[Int(token & 511)]) }

    @inline(__always)
    func distance(_ token: DeflateMatcher.Token) -> Int {
        let distance = Int(token >> 9)
        return distance <= 256 ? Int(near[distance - 1]) : Int(far[(distance - 1) >> 7])
    }
}
