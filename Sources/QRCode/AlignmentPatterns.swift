/// Where the alignment patterns stand, ISO/IEC 18004:2015, clause 6.3.6 and Annex E.
enum AlignmentPatterns {
    /// Centre coordinates, the same for rows and columns, ascending; version 1 has none.
    ///
    /// Every row of Table E.1 counts back from the last position, seven modules before the edge, in
    /// equal steps; only the first position, 6, is fixed.
    static func positions(ofVersion version: Int) -> [Int] {
        if version == 1 { return [] }
        let last = QRCode.size(ofVersion: version) - 7
        let count = version / 7 + 2
        return [6] + (1..<count).map { last - (count - 1 - $0) * Int(steps[version]) }
    }

    /// Distance between positions by version, from Table E.1; places 0 and 1 are unused.
    private static let steps: [UInt8] = [
        0, 0, 12, 16, 20, 24, 28, 16, 18, 20, 22, 24, 26, 28, 20, 22, 24, 24, 26, 28, 28,
        22, 24, 24, 26, 26, 28, 28, 24, 24, 26, 26, 26, 28, 28, 24, 26, 26, 26, 28, 28,
    ]
}
