/// The state of the translations as tables for a terminal of a hundred columns.
struct StatusTable {
    let status: TranslationStatus
    /// Whether the terminal shows colours: red for what is missing, yellow for what is stale.
    let isColoured: Bool

    private static let columns = ["texts", "current", "missing", "stale", "machine", "unreviewed"]
    private static let widths = [7, 9, 9, 7, 9, 12]
    private static let nameWidth = 46

    var text: String {
        var lines = head("LANGUAGES")
        var total = TranslationCounts()
        for language in status.languages {
            total.add(language.counts)
            lines.append(row(language.code, language.counts))
        }
        lines.append(row("total", total))
        lines += [""] + head("MUNICIPALITIES")
        for language in status.languages {
            for part in language.municipalities {
                lines.append(row("\(language.code) \(part.name)", part.counts))
            }
        }
        lines += [""] + head("DOCUMENTS, WORST FIRST")
        let open = documents.filter { !$0.part.counts.isDone }
        for (code, part) in open { lines.append(row("\(code) \(part.name)", part.counts)) }
        let done = documents.count - open.count
        if done > 0 {
            lines.append(
                done == 1 ? "1 document has nothing to do" : "\(done) documents have nothing to do")
        }
        if total.critical > 0 {
            lines += [
                "",
                total.critical == 1
                    ? "1 text that is missing or stale is about safety"
                    : "\(total.critical) texts that are missing or stale are about safety",
            ]
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The documents of all languages in one list.
    private var documents: [(code: String, part: TranslationStatus.Part)] {
        status.languages.flatMap { language in language.documents.map { (language.code, $0) } }
            .enumerated().sorted { left, right in
                let (a, b) = (left.element.1.counts, right.element.1.counts)
                if TranslationCounts.isWorse(a, b) { return true }
                return !TranslationCounts.isWorse(b, a) && left.offset < right.offset
            }.map { ($0.element.0, $0.element.1) }
    }

    private func head(_ title: String) -> [String] {
        [Self.padded(title, Self.nameWidth) + cells(Self.columns)]
    }

    private func row(_ name: String, _ counts: TranslationCounts) -> String {
        let numbers = [
            "\(counts.texts)", Self.percent(counts), "\(counts.missing)", "\(counts.stale)",
            "\(counts.machine)", "\(counts.unreviewed)",
        ]
        let line = Self.padded(Self.shortened(name), Self.nameWidth) + cells(numbers)
        guard isColoured, counts.missing + counts.stale > 0 else { return line }
        return "\u{1B}[\(counts.missing > 0 ? 31 : 33)m\(line)\u{1B}[0m"
    }

    private func cells(_ cells: [String]) -> String {
        zip(cells, Self.widths).map { cell, width in
            String(repeating: " ", count: max(1, width - cell.count)) + cell
        }.joined()
    }

    /// The share of current translations with one decimal, rounded down: only all are `100 %`.
    static func percent(_ counts: TranslationCounts) -> String {
        let share = counts.thousandths
        return share == 1000 ? "100 %" : "\(share / 10).\(share % 10) %"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// Leaves out the middle of a long path: its language and its file are what one looks for.
    private static func shortened(_ name: String) -> String {
        guard name.count > nameWidth else { return name }
        let head = name.prefix(3)
        return head + "…" + name.suffix(nameWidth - head.count - 1)
    }
}
