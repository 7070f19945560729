/// What was found beside a picture while its file was read.
struct MetadataFindings {
    private(set) var kinds: Set<PictureMetadata> = []
    /// How the picture is turned, as the first block says that says it.
    private(set) var orientation: Orientation?

    mutating func add(_ kind: PictureMetadata) { kinds.insert(kind) }

    mutating func forgetOrientation() {
        orientation = nil
        kinds.insert(.camera)
    }

    /// Takes in the TIFF of an Exif block.
    ///
    /// How a picture is turned is no metadata: it is needed.
    mutating func addExif(_ tiff: ArraySlice<UInt8>) {
        let exif = ExifReader(tiff)
        orientation = orientation ?? exif.orientation
        if exif.hasPosition { kinds.insert(.position) }
        if !exif.isOrientationAlone { kinds.insert(.camera) }
    }

    /// Takes in an XMP packet (ISO 16684-1; the properties of positions are those of Exif).
    mutating func addXMP(_ packet: ArraySlice<UInt8>) {
        kinds.insert(.xmp)
        if packet.contains(Self.latitude) { kinds.insert(.position) }
    }

    private static let latitude = Array("GPSLatitude".utf8)
}

extension ArraySlice<UInt8> {
    /// Returns whether other bytes stand anywhere in these.
    fileprivate func contains(_ wanted: [UInt8]) -> Bool {
        var start = startIndex
        while start + wanted.count <= endIndex {
            if self[start] == wanted[0], self[start...].starts(with: wanted) { return true }
            start += 1
        }
        return false
    }
}
