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
                        "    \(sheet.address)"
                            + (own.isEmpty ? "" : "  \(own.joined(separator: ", "))"))
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
        let change = difference.change
        let place = change.heading.map { ", below \"\($0)\"" } ?? ""
        var lines = ["  \(number). \(difference.language)\(place): \(change.kind.rawValue)"]
        if let old = change.old, change.kind != .moved { lines.append("     was: \(shown(old))") }
        if let new = change.new { lines.append("     now: \(shown(new))") }
        return lines
    }

    private static func shown(_ block: SheetBlock) -> String {
        block.text + (block.state.isEmpty ? "" : " [\(block.state)]")
    }

    func json() -> String {
        JSONText.lines(sheets.map { Record($0, edition: edition.name) })
    }

    private struct Record: Encodable {
        struct Change: Encodable {
            let change: String
            let heading: String?
            let was: String?
            let wasState: String?
            let now: String?
            let nowState: String?

            init(_ change: SheetChanges.Change) {
                self.change = change.kind.rawValue
                heading = change.heading
                was = change.old?.text
                wasState = change.old?.state
                now = change.new?.text
                nowState = change.new?.state
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
