/// Small pictures built part by part, so that every byte of them is known.
enum Sample {
    /// A JPEG of 3 × 2 pixels in one colour channel, with all that cameras add.
    static let jpeg: [UInt8] =
        [0xFF, 0xD8] + jfif + segment(0xE1, exif(turned: 6, withPosition: true))
        + segment(0xED, Array("Photoshop 3.0\0".utf8)) + segment(0xFE, Array("made by me".utf8))
        + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64)) + frame
        + segment(0xC4, [0] + [UInt8](repeating: 0, count: 16))
        + segment(0xDA, [1, 1, 0, 0, 63, 0])
        + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4] + [0xFF, 0xD9]

    static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])
    static let frame = segment(0xC0, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])

    static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((payload.count + 2) >> 8), UInt8((payload.count + 2) & 0xFF)] + payload
    }

    /// An Exif block in little-endian order: the orientation, a maker and the position.
    static func exif(turned: UInt8, withPosition: Bool) -> [UInt8] {
        let directory: [UInt8] = [
            2, 0,
            0x12, 0x01, 3, 0, 1, 0, 0, 0, turned, 0, 0, 0,
            0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0,
            0, 0, 0, 0,
        ]
        let tag: UInt8 = withPosition ? 1 : 0
        let position: [UInt8] = [1, 0, tag, 0, 2, 0, 2, 0, 0, 0, 0x4E, 0, 0, 0, 0, 0, 0, 0]
        return Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0] + directory + position
    }
}
