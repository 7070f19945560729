/// Reads the segments of a JPEG file (ISO/IEC 10918-1, annex B).
struct JPEGReader {
    private let bytes: [UInt8]
    private var position = 2
    private var findings = MetadataFindings()
    private var sides: (width: Int, height: Int)?
    private var hasScan = false
    private var header: [UInt8] = []
    private var kept: [UInt8] = []

    static func read(_ bytes: [UInt8]) throws(PictureError) -> Picture {
        var reader = JPEGReader(bytes: bytes)
        return try reader.read()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        kept.reserveCapacity(bytes.count)
    }

    private mutating func read() throws(PictureError) -> Picture {
        while try segment() {}
        guard let sides, hasScan else { throw .damaged("there is no picture in it", at: position) }
        // Phones put further pictures behind the first (CIPA DC-007), some of them whole films.
        if bytes[position...].contains(where: { $0 != 0 }) { findings.add(.other) }
        var stripped: [UInt8] = [0xFF, 0xD8] + header
        if let orientation = findings.orientation, orientation != .upright {
            let exif = Self.exif + orientation.tiff
            stripped += [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
        }
        return Picture(
            .jpeg, stored: sides, findings, stripped: stripped + kept + [0xFF, 0xD9])
    }

    /// Reads the next segment; returns whether others follow.
    private mutating func segment() throws(PictureError) -> Bool {
        let start = position
        guard start < bytes.count else { throw .cutOff }
        guard bytes[start] == 0xFF else { throw .damaged("expected a segment", at: start) }
        while position < bytes.count, bytes[position] == 0xFF { position += 1 }
        guard position < bytes.count else { throw .cutOff }
        let marker = bytes[position]
        position += 1
        if marker == 0xD9 { return false }
        guard marker >= 0xC0, !(0xD0...0xD8).contains(marker) else {
            throw .damaged("expected a segment", at: start)
        }
        guard position + 2 <= bytes.count else { throw .cutOff }
        let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
        guard length >= 2 else { throw .damaged("a segment has no length", at: start) }
        guard position + length <= bytes.count else { throw .cutOff }
        let payload = bytes[position + 2..<position + length]
        position += length
        try take(marker, payload, at: start)
        return true
    }

    private mutating func take(
        _ marker: UInt8, _ payload: ArraySlice<UInt8>, at start: Int
    ) throws(PictureError) {
        switch marker {
        case 0xC4, 0xCC, 0xDB, 0xDC, 0xDD: keep(marker, payload)
        case 0xC8, 0xDE, 0xDF, 0xF0...0xFD, 0xFF:
            throw .damaged("a segment is of a kind that browsers do not know", at: start)
        case 0xC0...0xCF: try frame(marker, payload, at: start)
        case 0xDA:
            guard sides != nil else { throw .damaged("the size is missing", at: start) }
            keep(marker, payload)
            try scan()
        case 0xE0: application0(payload)
        case 0xE1: application1(payload)
        case 0xE2 where isProfile(payload): keep(marker, payload)
        case 0xE2: findings.add(payload.starts(with: Self.multiPicture) ? .thumbnail : .other)
        case 0xED: findings.add(.iptc)
        case 0xEE where payload.count >= 12 && payload.starts(with: Self.adobe):
            // Says how the colours are stored (ISO/IEC 10918-6, section 6.5.3).
            keep(marker, payload.prefix(12))
        case 0xFE: findings.add(.comment)
        default: findings.add(.other)
        }
    }

    private mutating func keep(_ marker: UInt8, _ payload: ArraySlice<UInt8>) {
        let length = payload.count + 2
        kept += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
        kept += payload
    }

    /// Reads how large the picture is (section B.2.2).
    private mutating func frame(
        _ marker: UInt8, _ payload: ArraySlice<UInt8>, at start: Int
    ) throws(PictureError) {
        guard sides == nil else { throw .damaged("the size stands in it twice", at: start) }
        let fields = Array(payload)
        guard fields.count >= 6, fields.count == 6 + 3 * Int(fields[5]), fields[5] > 0 else {
            throw .damaged("the size cannot be read", at: start)
        }
        let height = Int(fields[1]) << 8 | Int(fields[2])
        let width = Int(fields[3]) << 8 | Int(fields[4])
        guard width > 0, height > 0 else { throw .damaged("the size is nothing", at: start) }
        sides = (width, height)
        keep(marker, payload)
    }

    /// Goes to the end of the pixels of a scan: the next marker that is no part of them
    /// (sections B.1.1.5 and F.1.2.3).
    private mutating func scan() throws(PictureError) {
        let start = position
        while true {
            while position < bytes.count, bytes[position] != 0xFF { position += 1 }
            guard position + 1 < bytes.count else { throw .cutOff }
            let next = bytes[position + 1]
            if next == 0 || (0xD0...0xD7).contains(next) {
                position += 2
            } else if next == 0xFF {
                position += 1
            } else {
                break
            }
        }
        hasScan = hasScan || position > start
        kept += bytes[start..<position]
    }

    /// JFIF (ISO/IEC 10918-5, section 10.1) is kept without its small picture.
    private mutating func application0(_ payload: ArraySlice<UInt8>) {
        guard payload.starts(with: Self.jfif), payload.count >= 14 else {
            return findings.add(payload.starts(with: Self.jfxx) ? .thumbnail : .other)
        }
        if payload.count > 14 { findings.add(.thumbnail) }
        guard header.isEmpty else { return }
        header = [0xFF, 0xE0, 0, 16] + payload.prefix(12) + [0, 0]
    }

    private mutating func application1(_ payload: ArraySlice<UInt8>) {
        if payload.starts(with: Self.exif) {
            findings.addExif(payload.dropFirst(Self.exif.count))
        } else {
            findings.addXMP(payload)
        }
    }

    /// A colour profile in one piece (ICC.1:2022, annex B.4).
    private func isProfile(_ payload: ArraySlice<UInt8>) -> Bool {
        payload.starts(with: Self.profile) && payload.count <= Picture.longestProfile
            && payload.dropFirst(Self.profile.count).prefix(2).elementsEqual([1, 1])
    }

    private static let exif = Array("Exif\0\0".utf8)
    private static let jfif = Array("JFIF\0".utf8)
    private static let jfxx = Array("JFXX\0".utf8)
    private static let adobe = Array("Adobe".utf8)
    private static let profile = Array("ICC_PROFILE\0".utf8)
    private static let multiPicture = Array("MPF\0".utf8)
}
