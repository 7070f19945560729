/// Picture files for tests that do not look at the pixels: every part is there, the pixels are few
/// bytes that no program can decode.
package enum SamplePicture {
    /// Returns a JPEG of a size in pixels, with the position of Amsterdam in its Exif block or not.
    package static func jpeg(
        width: Int = 1600, height: Int = 1200, withPosition: Bool = false, comment: String? = nil
    ) -> [UInt8] {
        let sides = [
            UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8), UInt8(width & 255),
        ]
        return [0xFF, 0xD8] + (withPosition ? segment(0xE1, exif) : [])
            + (comment.map { segment(0xFE, Array($0.utf8)) } ?? [])
            + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
            + segment(0xC0, [8] + sides + [1, 1, 0x11, 0])
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 3, 0xFF, 0xD9]
    }

    private static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((payload.count + 2) >> 8), UInt8((payload.count + 2) & 0xFF)] + payload
    }

    /// One directory with the place of another, which names the latitude.
    private static var exif: [UInt8] {
        let position: [UInt8] = [0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 44, 0, 0, 0, 0]
        let degrees: [UInt8] = [0, 0, 0, 52, 0, 0, 0, 1, 0, 0, 0, 22, 0, 0, 0, 1]
        return Array("Exif\0\0MM\0*\0\0\0".utf8)
            + [8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
            + position + degrees
    }
}
