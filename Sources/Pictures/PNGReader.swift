/// Reads the chunks of a PNG file (PNG, third edition, sections 5 and 11).
struct PNGReader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private let bytes: [UInt8]
    private var position = 8
    private var findings = MetadataFindings()
    private var sides: (width: Int, height: Int)?
    private var hasPixels = false
    private var header: [UInt8] = []
    private var kept: [UInt8] = []

    static func read(_ bytes: [UInt8]) throws(PictureError) -> Picture {
        var reader = PNGReader(bytes: bytes)
        return try reader.read()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        kept.reserveCapacity(bytes.count)
    }

    private mutating func read() throws(PictureError) -> Picture {
        while try chunk() {}
        guard let sides, hasPixels else {
            throw .damaged("there is no picture in it", at: position)
        }
        if position < bytes.count { findings.add(.other) }
        var stripped = Self.signature + header
        if let orientation = findings.orientation, orientation != .upright {
            stripped += Self.chunk("eXIf", orientation.tiff)
        }
        return Picture(.png, stored: sides, findings, stripped: stripped + kept)
    }

    /// Reads the next chunk; returns whether others follow.
    private mutating func chunk() throws(PictureError) -> Bool {
        let start = position
        guard start + 12 <= bytes.count else { throw .cutOff }
        let length = number(at: start)
        guard length < 1 << 31 else { throw .damaged("a part has no length", at: start) }
        let end = start + 12 + length
        guard end <= bytes.count else { throw .cutOff }
        guard CyclicCheck.of(bytes[start + 4..<end - 4]) == UInt32(number(at: end - 4)) else {
            throw .damaged("bytes have changed since it was written", at: start)
        }
        position = end
        let payload = bytes[start + 8..<end - 4]
        let name = String(decoding: bytes[start + 4..<start + 8], as: UTF8.self)
        guard sides != nil || name == "IHDR" else {
            throw .damaged("the size is missing", at: start)
        }
        switch name {
        case "IHDR":
            let width = number(at: start + 8)
            let height = payload.count == 13 ? number(at: start + 12) : 0
            guard sides == nil, (1..<1 << 31).contains(width), (1..<1 << 31).contains(height) else {
                throw .damaged("the size cannot be read", at: start)
            }
            sides = (width, height)
            header = Array(bytes[start..<end])
        case "iCCP" where payload.count > Picture.longestProfile: findings.add(.other)
        case "PLTE", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD":
            kept += bytes[start..<end]
        case "IDAT":
            hasPixels = true
            kept += bytes[start..<end]
        case "IEND":
            kept += bytes[start..<end]
            return false
        case "acTL": throw .animated
        case "eXIf": findings.addExif(payload)
        case "iTXt" where payload.starts(with: Self.xmp): findings.addXMP(payload)
        case "tEXt", "zTXt", "iTXt": findings.add(.comment)
        case "pHYs", "hIST", "sPLT": break
        default:
            // A small first letter means that the picture can be shown without (section 5.4).
            guard bytes[start + 4] & 0x20 != 0 else {
                throw .damaged("a part is of a kind that browsers do not know", at: start)
            }
            findings.add(.other)
        }
        return true
    }

    private func number(at start: Int) -> Int {
        bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func chunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + payload
        return big(UInt32(payload.count)) + body + big(CyclicCheck.of(body[...]))
    }

    private static func big(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    }

    private static let xmp = Array("XML:com.adobe.xmp\0".utf8)
}
