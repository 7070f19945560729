/// Reads the chunks of a WebP file (RFC 9649, sections 2 and 3).
struct WebPReader {
    private let bytes: [UInt8]
    private let end: Int
    private var position = 12
    private var findings = MetadataFindings()
    private var sides: (width: Int, height: Int)?
    /// The flags and the sides of the first chunk, where it is one of the extended form.
    private var extended: [UInt8]?
    private var hasPixels = false
    private var hasProfile = false
    private var kept: [UInt8] = []

    static func read(_ bytes: [UInt8]) throws(PictureError) -> Picture {
        guard bytes.count >= 12 else { throw .cutOff }
        var reader = WebPReader(bytes: bytes)
        guard reader.end <= bytes.count else { throw .cutOff }
        return try reader.read()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        end = 8 + Self.number(bytes[4..<8])
    }

    private mutating func read() throws(PictureError) -> Picture {
        while position < end { try chunk() }
        guard let sides, hasPixels else {
            throw .damaged("there is no picture in it", at: position)
        }
        if end < bytes.count { findings.add(.other) }
        var body = Array("WEBP".utf8)
        if var fields = extended {
            // Bit 4 tells of transparency (section 2.7).
            fields[0] = fields[0] & 0x10 | (hasProfile ? 0x20 : 0)
            body += Self.chunk("VP8X", fields[...])
        }
        body += kept
        return Picture(
            .webp, stored: sides, findings,
            stripped: Array("RIFF".utf8) + Self.little(body.count) + body)
    }

    private mutating func chunk() throws(PictureError) {
        let start = position
        guard start + 8 <= end else { throw .cutOff }
        let length = Self.number(bytes[start + 4..<start + 8])
        guard start + 8 + length <= end else { throw .cutOff }
        // A chunk of odd length has a byte more, which some programs leave out at the end.
        position = min(start + 8 + length + length % 2, end)
        let payload = bytes[start + 8..<start + 8 + length]
        switch String(decoding: bytes[start..<start + 4], as: UTF8.self) {
        case "VP8X":
            guard start == 12, length >= 10 else {
                throw .damaged("the size cannot be read", at: start)
            }
            let fields = Array(payload.prefix(10))
            guard fields[0] & 0x02 == 0 else { throw .animated }
            extended = fields
            sides = (Self.number(fields[4..<7]) + 1, Self.number(fields[7..<10]) + 1)
        case "VP8 ", "VP8L":
            guard !hasPixels else { throw .damaged("there are two pictures in it", at: start) }
            guard let own = Self.sides(payload) else {
                throw .damaged("the size cannot be read", at: start)
            }
            hasPixels = true
            sides = sides ?? own
            kept += Self.chunk(bytes[start..<start + 4], payload)
        case "ALPH": kept += Self.chunk(bytes[start..<start + 4], payload)
        case "ICCP" where length <= Picture.longestProfile:
            hasProfile = true
            kept += Self.chunk(bytes[start..<start + 4], payload)
        case "ANIM", "ANMF": throw .animated
        case "EXIF":
            let tiff = payload.starts(with: Self.exif) ? payload.dropFirst(6) : payload
            findings.addExif(tiff)
            // Chromium shows a WebP picture as it is stored, whatever its Exif block says.
            findings.forgetOrientation()
        case "XMP ": findings.addXMP(payload)
        default: findings.add(.other)
        }
    }

    /// The sides that the pixels themselves name: RFC 6386, section 9.1, or RFC 9649, section 3.4.
    private static func sides(_ payload: ArraySlice<UInt8>) -> (width: Int, height: Int)? {
        let fields = Array(payload.prefix(10))
        if fields.first == 0x2F, fields.count >= 5 {
            let bits = number(fields[1..<5])
            return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        }
        guard fields.count == 10, fields[3...5].elementsEqual([0x9D, 0x01, 0x2A]) else {
            return nil
        }
        let width = number(fields[6..<8]) & 0x3FFF
        let height = number(fields[8..<10]) & 0x3FFF
        return width > 0 && height > 0 ? (width, height) : nil
    }

    private static func chunk(_ name: String, _ payload: ArraySlice<UInt8>) -> [UInt8] {
        chunk(Array(name.utf8)[...], payload)
    }

    private static func chunk(_ name: ArraySlice<UInt8>, _ payload: ArraySlice<UInt8>) -> [UInt8] {
        name + little(payload.count) + payload + (payload.count % 2 == 1 ? [0] : [])
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ number: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static let exif = Array("Exif\0\0".utf8)
}
