import Diagnostics
import Markdown
import Text

/// Reads the questions of a form, and reports what asks nothing or leaves no room for an answer.
struct FormReader {
    let document: Document
    private var handled: Set<Place> = []
    private var nextNumber = 1

    /// An item by its place in the sources.
    private struct Place: Hashable {
        let file: ObjectIdentifier
        let lower: Int

        init(_ item: ListItem) {
            file = ObjectIdentifier(item.range.file)
            lower = item.range.lower
        }
    }

    static func read(_ document: Document, into report: inout Report) -> Form {
        var reader = FormReader(document: document)
        return reader.form(into: &report)
    }

    private init(document: Document) {
        self.document = document
    }

    private mutating func form(into report: inout Report) -> Form {
        let (intro, sections) = Section.split(document.body)
        var parts: [Form.Part] = []
        for section in sections { parts.append(part(section, into: &report)) }
        checkOthers(into: &report)
        if handled.isEmpty { report.add(.emptyForm(at: document.title.range)) }
        return Form(intro: intro, parts: parts)
    }

    private mutating func part(_ section: Section, into report: inout Report) -> Form.Part {
        var pieces: [Form.Piece] = []
        var text: [Block] = []
        for block in section.blocks {
            guard case .list(let list) = block.content, list.items.contains(where: Self.asks) else {
                text.append(block)
                continue
            }
            if !text.isEmpty { pieces.append(.text(text)) }
            text = []
            var questions: [Form.Question] = []
            for item in list.items {
                if let question = question(item, into: &report) { questions.append(question) }
            }
            pieces.append(.questions(questions, first: list.isOrdered ? nextNumber : nil))
            if list.isOrdered { nextNumber += questions.count }
        }
        if !text.isEmpty { pieces.append(.text(text)) }
        return Form.Part(section: section, pieces: pieces)
    }

    private static func asks(_ item: ListItem) -> Bool {
        item.attributes?[AnswerKind.key] != nil
    }

    private mutating func question(
        _ item: ListItem, into report: inout Report
    ) -> Form.Question? {
        handled.insert(Place(item))
        if item.task != nil { report.add(.questionWithBox(at: item.range)) }
        let reader = AnswerReader(item: item)
        // What stands below a question that cannot be read is not reported once more.
        for other in reader.pieces { handled.insert(Place(other)) }
        guard let answer = reader.answer(into: &report), let attributes = item.attributes else {
            return nil
        }
        guard case .paragraph(let text)? = item.blocks.first?.content else {
            report.add(.questionWithoutText(at: item.range))
            return nil
        }
        return Form.Question(
            id: attributes.id, text: text, pictogram: attributes["pictogram"]?.value,
            details: reader.details, answer: answer, range: item.range)
    }

    /// Reports boxes that belong to no question, and attributes of forms on other pieces.
    private func checkOthers(into report: inout Report) {
        BlockWalker.pieces(in: document.body) { piece in
            if case .item(let item) = piece {
                guard !handled.contains(Place(item)) else { return }
                if item.task != nil { report.add(.boxWithoutQuestion(at: item.range)) }
            }
            for attribute in piece.attributes?.values ?? []
            where AnswerKind.keys.contains(attribute.key) {
                report.add(
                    .attributeOfOtherPiece(
                        attribute.key, AnswerKind.places(of: attribute.key),
                        at: attribute.keyRange))
            }
        }
    }
}
