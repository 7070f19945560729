import Diagnostics
import Markdown
import Text

/// Reads what answer a question asks for, from its attributes and what stands below it.
struct AnswerReader {
    /// How many lines or empty rows one answer may have: a sheet holds no more.
    static let countLimit = 20

    private let item: ListItem
    private let kind: AnswerKind?
    /// The blocks below the question that are its answer.
    private let room: [Block]
    /// The other blocks below the question.
    let details: [Block]

    init(item: ListItem) {
        self.item = item
        kind = item.attributes?[AnswerKind.key].flatMap { AnswerKind(rawValue: $0.value) }
        var room: [Block] = []
        var details: [Block] = []
        for block in item.blocks.dropFirst() {
            if Self.isRoom(block, for: kind, isFirst: room.isEmpty) {
                room.append(block)
            } else {
                details.append(block)
            }
        }
        self.room = room
        self.details = details
    }

    private static func isRoom(_ block: Block, for kind: AnswerKind?, isFirst: Bool) -> Bool {
        switch (kind, block.content) {
        case (.choice, .list(let list)), (nil, .list(let list)):
            list.items.contains { $0.task != nil }
        case (.table, .table), (.signature, .list): isFirst
        default: false
        }
    }

    /// The items of the lists that belong to the answer.
    var pieces: [ListItem] {
        room.flatMap { block -> [ListItem] in
            if case .list(let list) = block.content { list.items } else { [] }
        }
    }

    func answer(into report: inout Report) -> Form.Answer? {
        guard let attribute = item.attributes?[AnswerKind.key] else {
            report.add(.questionWithoutAnswer(at: item.range))
            return nil
        }
        guard let kind else {
            report.add(
                .unknownAnswer(
                    attribute.value, at: attribute.valueRange,
                    known: AnswerKind.allCases.map(\.rawValue)))
            return nil
        }
        checkKeys(of: item, allowed: [AnswerKind.key, kind.detailKey], into: &report)
        switch kind {
        case .lines: return .lines(count("lines", 1, else: 2, into: &report))
        case .short: return .short
        case .date: return .date
        case .scale: return .scale
        case .choice: return .choice(choices(into: &report), choose(into: &report))
        case .table: return table(into: &report)
        case .signature: return .signature(signers(into: &report))
        }
    }

    private func checkKeys(of item: ListItem, allowed: [String?], into report: inout Report) {
        for attribute in item.attributes?.values ?? []
        where AnswerKind.keys.contains(attribute.key) && !allowed.contains(attribute.key) {
            report.add(
                .attributeOfOtherPiece(
                    attribute.key, AnswerKind.places(of: attribute.key), at: attribute.keyRange))
        }
    }

    private func count(
        _ key: String, _ least: Int, else usual: Int, into report: inout Report
    ) -> Int {
        guard let attribute = item.attributes?[key] else { return usual }
        let range = least...Self.countLimit
        guard let count = Int(attribute.value), range.contains(count) else {
            report.add(.invalidCount(attribute.value, key, range, at: attribute.valueRange))
            return usual
        }
        return count
    }

    private func choose(into report: inout Report) -> Form.Choose {
        guard let attribute = item.attributes?["choose"] else { return .many }
        guard let choose = Form.Choose(rawValue: attribute.value) else {
            report.add(
                .unknownChoose(
                    attribute.value, at: attribute.valueRange,
                    known: Form.Choose.allCases.map(\.rawValue)))
            return .many
        }
        return choose
    }

    private func choices(into report: inout Report) -> [Form.Choice] {
        if pieces.isEmpty { report.add(.missingChoices(at: item.range)) }
        return pieces.compactMap { choice($0, into: &report) }
    }

    private func choice(_ item: ListItem, into report: inout Report) -> Form.Choice? {
        guard let mark = item.task else {
            report.add(.choiceWithoutBox(at: item.range))
            return nil
        }
        if mark == .done { report.add(.tickedChoice(at: item.range)) }
        checkKeys(of: item, allowed: [AnswerKind.key], into: &report)
        let answer = item.attributes?[AnswerKind.key]
        if let answer, answer.value != AnswerKind.short.rawValue {
            report.add(.answerOfChoice(answer.value, at: answer.valueRange))
        }
        guard case .paragraph(let text)? = item.blocks.first?.content else {
            report.add(.choiceWithoutText(at: item.range))
            return nil
        }
        return Form.Choice(
            id: item.attributes?.id, text: text, pictogram: item.attributes?["pictogram"]?.value,
            details: Array(item.blocks.dropFirst()), hasLine: answer != nil)
    }

    private func table(into report: inout Report) -> Form.Answer? {
        guard case .table(let table)? = room.first?.content else {
            report.add(.missingTable(at: item.range))
            return nil
        }
        let rows = count("rows", 0, else: 4, into: &report)
        if rows == 0, table.rows.isEmpty { report.add(.tableWithoutRows(at: item.range)) }
        return .table(table, emptyRows: rows)
    }

    private func signers(into report: inout Report) -> [Form.Signer] {
        pieces.compactMap { item in
            if item.task != nil { report.add(.signerWithBox(at: item.range)) }
            checkKeys(of: item, allowed: [], into: &report)
            guard case .paragraph(let text)? = item.blocks.first?.content else {
                report.add(.signerWithoutText(at: item.range))
                return nil
            }
            return Form.Signer(id: item.attributes?.id, text: text)
        }
    }
}
