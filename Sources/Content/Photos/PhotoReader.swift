import CSV
import Diagnostics
import Text

/// Reads `photos.csv`: which photos are shown, with their words and the permission to show them.
struct PhotoReader {
    static let required = ["file", "subject", "alternative", "maker", "permission"]

    let content: SourceTree
    let pictures: [String: SourcePicture]
    /// The folder of the nation (empty) or of a municipality, with its last slash.
    let folder: String

    /// Returns the photos of one level, in the order of their rows.
    func read(into report: inout Report) -> [Photo] {
        guard let file = content[folder + Photo.table] else {
            checkListed([], into: &report)
            return []
        }
        guard
            let table = RecordTable(
                file, columns: Photo.columns, required: Self.required, into: &report)
        else { return [] }
        var photos: [Photo] = []
        var first: [String: SourceRange] = [:]
        for record in table.records {
            guard let name = RecordReader(record: record).required("file", into: &report) else {
                continue
            }
            if let earlier = first[name.text] {
                report.add(.duplicatePhoto(name.text, at: name.range, first: earlier))
                continue
            }
            first[name.text] = name.range
            if let photo = photo(record, name, into: &report) { photos.append(photo) }
        }
        // A row with too few cells may name a photo; it was reported.
        if table.isWhole { checkListed(Array(first.keys), into: &report) }
        return photos
    }

    private func photo(
        _ record: RecordTable.Record, _ name: CSVCell, into report: inout Report
    ) -> Photo? {
        let reader = RecordReader(record: record)
        let path = folder + Photo.folder + "/" + name.text
        check(path, name, into: &report)
        let subject = reader.required("subject", into: &report)
        if let subject, !Identifier.isValid(subject.text) {
            report.add(.invalidID(subject.text, allowingDots: false, at: subject.range))
        }
        if record["maker"] == nil { report.add(.photoWithoutMaker(name.text, at: name.range)) }
        if record["permission"] == nil {
            report.add(.photoWithoutPermission(name.text, at: name.range))
        }
        if let date = record["date"], CalendarDate(date.text) == nil {
            report.add(.invalidDate(date.text, at: date.range))
        }
        guard let alternative = record["alternative"] else {
            report.add(.photoWithoutText(name.text, at: name.range))
            return nil
        }
        guard let subject else { return nil }
        return Photo(
            path: path, subject: SourcedName(subject.text, at: subject.range),
            alternative: reader.text(alternative, into: &report),
            caption: reader.optionalText("caption", into: &report),
            credit: record["credit"]?.text, range: record.range)
    }

    private func check(_ path: String, _ name: CSVCell, into report: inout Report) {
        guard ImageFile.isImage(name.text) else {
            return report.add(.unknownPictureFormat(name.text, at: name.range))
        }
        guard content[path] != nil, !name.text.contains("/") else {
            return report.add(.unknownPhoto(name.text, at: name.range, known: names))
        }
        if let picture = pictures[path],
            max(picture.width, picture.height) < SourcePicture.leastForPaper
        {
            report.add(
                .smallPhoto(
                    name.text, picture, least: SourcePicture.leastForPaper, at: name.range))
        }
    }

    /// The names of the pictures in the folder of photos.
    private var names: [String] {
        let prefix = folder + Photo.folder + "/"
        return content.files.map(\.path).filter { $0.hasPrefix(prefix) && ImageFile.isImage($0) }
            .map { String($0.dropFirst(prefix.count)) }
    }

    /// Warns of the photos that no row names: nothing says that they may be shown.
    private func checkListed(_ listed: [String], into report: inout Report) {
        for name in names where !listed.contains(name) {
            guard let file = content[folder + Photo.folder + "/" + name] else { continue }
            report.add(
                .unlistedPhoto(
                    table: "\(content.root)/\(folder)\(Photo.table)",
                    at: SourceRange(SourceFile(path: file.path, bytes: []))))
        }
    }
}
