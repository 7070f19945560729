/// Which files of the content folder are pictures that pages may show.
package enum ImageFile {
    package static func isImage(_ path: String) -> Bool {
        [".png", ".jpg", ".jpeg", ".webp"].contains { path.hasSuffix($0) }
    }
}
