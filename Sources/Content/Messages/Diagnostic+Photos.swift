package import Diagnostics
package import Pictures
package import Text

/// The wording of problems with pictures and photos.
extension Diagnostic {
    package static func unreadablePicture(_ error: PictureError, at range: SourceRange)
        -> Diagnostic
    {
        switch error {
        case .unknownFormat:
            Diagnostic(
                .error, "unknown-picture-format", "this is no JPEG, PNG or WebP picture", at: range,
                hints: [picturesToSave])
        case .cutOff:
            Diagnostic(
                .error, "damaged-picture", "this picture ends too soon", at: range,
                hints: ["copy it once more from where it came"])
        case .damaged(let reason, let offset):
            Diagnostic(
                .error, "damaged-picture",
                "this picture is damaged: \(reason) (byte \(offset + 1))", at: range,
                hints: ["copy it once more from where it came"])
        case .animated:
            Diagnostic(
                .error, "moving-picture", "this picture moves, which many people cannot read",
                at: range, hints: ["save one of its pictures"])
        }
    }

    private static var picturesToSave: String {
        "save it as JPEG; an iPhone does so after Settings, Camera, Formats, Most Compatible"
    }

    static func unknownPictureFormat(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "unknown-picture-format",
            "\"\(name)\" does not end in .jpg, .jpeg, .png or .webp", at: range,
            hints: [picturesToSave])
    }

    static func unplainPictureName(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "picture-name",
            "the name of a picture and its folders may hold a-z, A-Z, 0-9, \"-\", \"_\" and \".\" only",
            at: range, hints: ["give the file another name, such as town-hall.jpg"])
    }

    static func pictureWithPosition(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "picture-position", "this picture tells where it was taken", at: range,
            hints: [stripping(range)])
    }

    static func pictureWithMetadata(
        _ kinds: [PictureMetadata], at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .warning, "picture-metadata",
            "this picture tells more than it shows: \(kinds.map(words).joined(separator: ", "))",
            at: range, hints: [stripping(range)])
    }

    private static func stripping(_ range: SourceRange) -> String {
        "the site never shows that; to take it out of the file, run: "
            + "wegwijs photos strip \(range.file.path)"
    }

    private static func words(_ kind: PictureMetadata) -> String {
        switch kind {
        case .position: "where it was taken"
        case .camera: "camera and time"
        case .xmp, .iptc: "remarks of programs"
        case .comment: "remarks"
        case .thumbnail: "a second picture"
        case .other: "other data"
        }
    }

    static func largePicture(bytes: Int, at range: SourceRange) -> Diagnostic {
        let tenths = (bytes + 50_000) / 100_000
        return Diagnostic(
            .warning, "large-picture",
            "this picture has \(tenths / 10).\(tenths % 10) MB, too much for a phone", at: range,
            hints: ["\"wegwijs photos add\" makes photos smaller"])
    }

    static func unknownPhoto(_ name: String, at range: SourceRange, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-photo", "found no photo \"\(name)\" in the folder \"photos\"",
            at: range, hints: Spelling.hints(for: name, in: known))
    }

    static func duplicatePhoto(
        _ name: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-photo", "the photo \"\(name)\" has two rows", at: range,
            notes: [Note("the first is here", at: first)])
    }

    static func photoWithoutText(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "photo-without-text",
            "the photo \"\(name)\" has no words for those who cannot see it", at: range,
            hints: ["write in the column \"alternative\" what the photo shows, in one sentence"])
    }

    static func photoWithoutMaker(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "photo-without-permission", "nothing says who made the photo \"\(name)\"",
            at: range, hints: ["write it in the column \"maker\"; pages do not show it"])
    }

    static func photoWithoutPermission(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "photo-without-permission",
            "nothing says that the photo \"\(name)\" may be shown", at: range,
            hints: [
                "write in the column \"permission\" who allowed it and when, or the licence"
            ])
    }

    static func smallPhoto(
        _ name: String, _ picture: SourcePicture, least: Int, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .warning, "small-photo",
            "the photo \"\(name)\" has \(picture.width) x \(picture.height) pixels, too few for paper",
            at: range, hints: ["its long side needs \(least); use the original of the camera"])
    }

    static func unlistedPhoto(table: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, "unlisted-photo", "no row names this photo, so no page shows it", at: range,
            hints: ["add a row to \(table), or take the photo out"])
    }

    static func unknownPhotoSubject(
        _ subject: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-photo-subject", "no page shows photos of \"\(subject)\"", at: range,
            hints: known.isEmpty
                ? ["a page shows them below a heading with {#photos photos=\(subject)}"]
                : Spelling.hints(for: subject, in: known))
    }
}
