/// How a picture is turned before it is shown (Exif 2.32, section 4.6.4, tag 0x0112).
package enum Orientation: UInt8, Sendable, CaseIterable {
    case upright = 1
    case mirrored, upsideDown, flipped, transposed, right, transverse, left

    /// Whether the width of what is stored is the height of what is shown.
    package var swapsSides: Bool { rawValue >= 5 }

    /// The shortest TIFF that says this and nothing else: one directory with one entry
    /// (TIFF 6.0, section 2).
    var tiff: [UInt8] {
        [
            0x4D, 0x4D, 0, 42, 0, 0, 0, 8,
            0, 1,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, rawValue, 0, 0,
            0, 0, 0, 0,
        ]
    }
}
