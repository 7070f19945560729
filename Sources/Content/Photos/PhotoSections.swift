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

    /// Returns a document without the sections for which there is no photo.
    static func shown(of document: Document, _ photos: [Photo]) -> Document {
        let subjects = Set(photos.map(\.subject.name))
        var isLeftOut = false
        var body: [Block] = []
        for block in document.body {
            if case .heading(let level, _) = block.content, level <= 2 {
                isLeftOut = block.attributes?[key].map { !subjects.contains($0.value) } ?? false
            }
            if !isLeftOut { body.append(block) }
        }
        return body.count == document.body.count ? document : document.with(body: body)
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
