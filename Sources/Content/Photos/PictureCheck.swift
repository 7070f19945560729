import Diagnostics
import Pictures
import Text

/// Reads every picture of the content folder: whether it can be shown, how large it is, and what it
/// tells beside the picture.
enum PictureCheck {
    /// The size in bytes from which a picture is too much for a phone.
    static let mostBytes = 1_000_000

    /// Returns the pictures that can be read, by their paths.
    static func read(_ content: SourceTree, into report: inout Report) -> [String: SourcePicture] {
        var pictures: [String: SourcePicture] = [:]
        for (path, file) in content.files where ImageFile.isImage(path) {
            // A message never shows a line of a picture.
            let place = SourceRange(SourceFile(path: file.path, bytes: []))
            if !ImageFile.hasPlainName(path) { report.add(.unplainPictureName(at: place)) }
            do {
                let picture = try Picture(file.bytes)
                pictures[path] = SourcePicture(
                    width: picture.width, height: picture.height,
                    fingerprint: Fingerprint.of(picture.stripped))
                check(picture.metadata, at: place, into: &report)
                if file.bytes.count > mostBytes {
                    report.add(.largePicture(bytes: file.bytes.count, at: place))
                }
            } catch {
                report.add(.unreadablePicture(error, at: place))
            }
        }
        return pictures
    }

    private static func check(
        _ metadata: Set<PictureMetadata>, at place: SourceRange, into report: inout Report
    ) {
        if metadata.contains(.position) {
            report.add(.pictureWithPosition(at: place))
        } else if !metadata.isEmpty {
            report.add(
                .pictureWithMetadata(PictureMetadata.allCases.filter(metadata.contains), at: place))
        }
    }
}
