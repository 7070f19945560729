import Diagnostics
import Markdown

/// The sections of a document that show photos: those with `photos=SUBJECT` at their heading.
enum PhotoSections {
    static let key = "photos"

    /// Returns the subjects that documents ask for, each once, in their order.
    static func subjects(in documents: [Document]) -> [String] {
        var subjects: [String] = []
        for document in documents {
            for block in document.body {
                guard let subject = block.attributes?[key]?.value else { continue }
                if !subjects.contains(subject) { subjects.append(subject) }
            }
        }
        return subjects
    }

    /// Returns a document without the sections that would be a heading alone: for their subject there
    /// is no photo, and they say nothing else.
    static func shown(of document: Document, _ photos: [Photo]) -> Document {
        let subjects = Set(photos.map(\.subject.name))
        let body = document.body.indices.filter { index in
            guard let subject = document.body[index].attributes?[key]?.value,
                !subjects.contains(subject)
            else { return true }
            let next = index + 1 < document.body.count ? document.body[index + 1].content : nil
            guard let next else { return false }
            if case .heading(let level, _) = next { return level > 2 }
            return true
        }
        return body.count == document.body.count
            ? document : document.with(body: body.map { document.body[$0] })
    }

    /// Reports the photos that no document asks for.
    static func check(_ photos: [Photo], in documents: [Document], into report: inout Report) {
        let known = subjects(in: documents)
        for photo in photos where !known.contains(photo.subject.name) {
            report.add(
                .unknownPhotoSubject(photo.subject.name, at: photo.subject.range, known: known))
        }
    }
}
