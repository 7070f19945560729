/// A picture file, divided into what shows the picture and what only tells about it.
///
/// No pixel is decoded: the parts of the file are named and their order is checked. That a browser
/// can decode them is not known.
package struct Picture: Sendable {
    package let format: PictureFormat
    /// The width and height of the picture as it is shown, turned upright, in pixels; at least 1.
    package let width: Int
    package let height: Int
    package let orientation: Orientation
    /// What the file holds beside the picture.
    package let metadata: Set<PictureMetadata>
    /// The same picture without all that: the pixels, their colours, and how the picture is turned.
    ///
    /// The bytes that hold the pixels are those of the file.
    package let stripped: [UInt8]

    package var longSide: Int { max(width, height) }

    /// Reads a file.
    ///
    /// - Throws: A ``PictureError`` for a file that is cut off, damaged, or no picture.
    package init(_ bytes: [UInt8]) throws(PictureError) {
        guard let format = PictureFormat(bytes) else { throw .unknownFormat }
        switch format {
        case .jpeg: self = try JPEGReader.read(bytes)
        case .png: self = try PNGReader.read(bytes)
        case .webp: self = try WebPReader.read(bytes)
        }
    }

    /// Puts together what a reader has found; the sides are those that are stored.
    init(
        _ format: PictureFormat, stored: (width: Int, height: Int), _ findings: MetadataFindings,
        stripped: [UInt8]
    ) {
        self.format = format
        orientation = findings.orientation ?? .upright
        let swaps = orientation.swapsSides
        width = swaps ? stored.height : stored.width
        height = swaps ? stored.width : stored.height
        metadata = findings.kinds
        self.stripped = stripped
    }

    /// The longest colour profile that is kept, in bytes: those of screens and cameras are shorter.
    static let longestProfile = 4096
}
