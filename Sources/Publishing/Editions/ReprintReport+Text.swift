import Content

/// The report for a terminal, and for tools.
extension ReprintReport {
    func text() -> String {
        let (all, numbers) = differences()
        let changed = sheets(.changed).count
        var lines = [
            "Edition \(edition.name) of \(edition.date.iso8601): \(changed) "
                + "\(changed == 1 ? "sheet" : "sheets") changed, \(sheets(.new).count) new, "
                + "\(sheets(.gone).count) gone; \(unchanged) as they were printed"
        ]
        let titles: [(SheetChanges.State, String)] = [
            (.changed, "Print again:"), (.new, "New, not in this edition:"),
            (.gone, "Gone, take these away:"),
        ]
        for (state, title) in titles where !sheets(state).isEmpty {
            lines += ["", title]
            for group in Self.groups(sheets(state)) {
                lines.append("  \(group.municipality), \(group.language):")
                for sheet in group.sheets {
                    let own = (numbers[sheet.address] ?? []).map(String.init)
                    lines.append(
                        "    \(sheet.address)" + (own.isEmpty ? "" : "  \(own.joined(separator: ", "))"))
                }
            }
        }
        if !all.isEmpty { lines += ["", "What changed:"] }
        for (index, difference) in all.enumerated() {
            lines += Self.lines(difference, number: index + 1)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(_ difference: Difference, number: Int) -> [String] {
        let head = "  \(number). \(difference.language), "
        switch difference.change {
        case .changed(let old, let new):
            return [head + "changed", "     was: \(shown(old))", "     now: \(shown(new))"]
        case .added(let block): return [head + "added", "     now: \(shown(block))"]
        case .removed(let block): return [head + "removed", "     was: \(shown(block))"]
        case .moved(let block): return [head + "moved", "     \(shown(block))"]
        }
    }

    private static func shown(_ block: SheetBlock) -> String {
        block.text + (block.state.isEmpty ? "" : " [\(block.state)]")
    }

    func json() -> String {
        ReportJSON.lines(sheets.map { Record($0, edition: edition.name) })
    }

    private struct Record: Encodable {
        struct Change: Encodable {
            let change: String
            let was: String?
            let wasState: String?
            let now: String?
            let nowState: String?

            init(_ change: SheetChanges.Change) {
                let old: SheetBlock?
                let new: SheetBlock?
                switch change {
                case .changed(let from, let to): (self.change, old, new) = ("changed", from, to)
                case .added(let block): (self.change, old, new) = ("added", nil, block)
                case .removed(let block): (self.change, old, new) = ("removed", block, nil)
                case .moved(let block): (self.change, old, new) = ("moved", block, block)
                }
                was = old?.text
                wasState = old?.state
                now = new?.text
                nowState = new?.state
            }
        }

        let edition: String
        let sheet: String
        let municipality: String
        let language: String
        let state: String
        let changes: [Change]

        init(_ sheet: SheetChanges, edition: String) {
            self.edition = edition
            self.sheet = sheet.address
            municipality = ReprintReport.municipality(of: sheet.address)
            language = ReprintReport.language(of: sheet.address)
            state = sheet.state.rawValue
            changes = sheet.changes.map(Change.init)
        }
    }
}
