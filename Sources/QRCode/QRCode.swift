/// A QR Code symbol: a square of dark and light modules made from a text.
///
/// The initialiser takes the steps of ISO/IEC 18004:2015, clause 7.1, in their order; each step is
/// a type of its own in this module. Versions 1 to 40 and numeric, alphanumeric and byte segments
/// are written; Kanji, ECI, structured append and Micro QR are not, because web addresses and short
/// texts need none of them.
package struct QRCode: Sendable, Equatable {
    /// Version, 1 to 40; it decides the size.
    package let version: Int

    /// Error correction level of the symbol, raised above the one asked for only on request.
    package let level: ErrorCorrection

    /// Data mask pattern reference, 0 to 7.
    package let mask: Int

    /// Modules per side without the quiet zone: 21 for version 1, then four more per version.
    package let size: Int

    let rows: [WideLine]

    /// Encodes a text as UTF-8 bytes in the smallest symbol that holds it.
    ///
    /// - Parameters:
    ///   - text: Any text; the empty one gives a symbol that holds padding only.
    ///   - level: Share of the codewords that may be damaged.
    ///   - minimumVersion: Smallest version to use, 1 to 40; any other number is a mistake of the
    ///     caller and stops the program.
    ///   - mask: Data mask pattern to force, 0 to 7; `nil` takes the one of the lowest penalty.
    ///   - boostsLevel: Whether the level is raised as far as the version found has room for.
    /// - Throws: ``QRCodeError/tooLong(bytes:bits:limit:)`` when version 40 has too little room.
    package init(
        _ text: String, level: ErrorCorrection = .medium, minimumVersion: Int = 1,
        mask: Int? = nil, boostsLevel: Bool = false
    ) throws(QRCodeError) {
        precondition((1...40).contains(minimumVersion), "QR Code versions are 1 to 40")
        let bytes = Array(text.utf8)
        var bits = 0
        for versions in VersionGroup.allCases where versions.upperBound >= minimumVersion {
            let segments = Segmentation.shortest(of: bytes, in: versions)
            bits = segments.reduce(0) { $0 + $1.bitLength(in: versions) }
            guard
                let version = (max(minimumVersion, versions.lowerBound)...versions.upperBound)
                    .first(where: { BlockStructure(version: $0, level: level).dataBits >= bits })
            else { continue }
            let raised = ErrorCorrection.allCases.last {
                BlockStructure(version: version, level: $0).dataBits >= bits
            }
            self.init(
                segments, version: version, level: boostsLevel ? raised ?? level : level,
                mask: mask)
            return
        }
        let limit = BlockStructure(version: 40, level: level).dataBits
        throw .tooLong(bytes: bytes.count, bits: bits, limit: limit)
    }

    /// Makes the symbol of segments that are known to fit into the version and level.
    init(_ segments: [Segment], version: Int, level: ErrorCorrection, mask: Int?) {
        precondition(mask.map { (0...7).contains($0) } ?? true, "data masks are 0 to 7")
        let blocks = BlockStructure(version: version, level: level)
        let data = DataCodewords.make(of: segments, version: version, count: blocks.dataCodewords)
        let message = blocks.interleave(data)
        let symbol: (mask: Int, rows: [WideLine])
        // Lines of one word make the penalty rules about three times as fast as lines of three
        // words, and nearly all web addresses fit into version 11 (61 modules).
        if version <= 11 {
            symbol = MaskedSymbol<UInt64>.best(message, version: version, level: level, mask: mask)
        } else {
            symbol = MaskedSymbol<WideLine>.best(
                message, version: version, level: level, mask: mask)
        }
        self.version = version
        self.level = level
        self.mask = symbol.mask
        self.size = Self.size(ofVersion: version)
        self.rows = symbol.rows
    }

    /// Tells whether the module in column `x` and row `y` is dark; outside of the symbol all is
    /// light.
    package subscript(x: Int, y: Int) -> Bool {
        (0..<size).contains(x) && (0..<size).contains(y) && rows[y].contains(x)
    }

    /// Modules per side of a version, ISO/IEC 18004:2015, clause 5.3.1.
    static func size(ofVersion version: Int) -> Int { 17 + 4 * version }
}

extension QRCode {
    /// One SVG path for all dark modules, to be filled with the rule `evenodd`.
    ///
    /// The unit is one module, the origin the upper left corner of the symbol; the quiet zone of
    /// four modules (ISO/IEC 18004:2015, clause 6.3.8) is not included. ASCII of `m`, `h`, `v`,
    /// digits, minus signs and spaces only, so it needs no escaping in an attribute.
    package func svgPath() -> [UInt8] { SVGPath.data(rows: rows) }
}
