/// Which files of the content folder are pictures that pages may show.
package enum ImageFile {
    /// Phones write `IMG_2034.JPG`: the end of the name counts in any case.
    package static func isImage(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".png", ".jpg", ".jpeg", ".webp"].contains { name.hasSuffix($0) }
    }

    /// Whether a path is that of a picture that not every browser shows.
    static func isForeign(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".heic", ".heif", ".avif", ".gif", ".tif", ".tiff", ".bmp", ".dng"].contains {
            name.hasSuffix($0)
        }
    }

    /// Returns whether a path can stand in an address as it is: letters, digits, `-`, `_`, `.`.
    static func hasPlainName(_ path: String) -> Bool {
        path.utf8.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
                || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/")]
                    .contains($0)
        }
    }
}
