/// What a file holds beside its picture.
package enum PictureMetadata: String, Sendable, CaseIterable {
    /// Where the picture was taken.
    case position
    /// What the camera writes: its make and serial number, the time, the settings (Exif).
    case camera
    /// What programs write about a picture (XMP).
    case xmp
    /// What agencies write about a picture (IPTC, Photoshop).
    case iptc
    case comment
    /// A second, smaller picture, which may show more than the first.
    case thumbnail
    /// Anything else that is not needed to show the picture.
    case other
}
