/// What changed on a sheet since it was printed.
package struct SheetChanges: Sendable {
    /// One difference, in reading order.
    package enum Change: Sendable, Hashable {
        case changed(from: SheetBlock, to: SheetBlock)
        case added(SheetBlock)
        case removed(SheetBlock)
        /// The same text in another place.
        case moved(SheetBlock)
    }

    package enum State: String, Sendable {
        case changed
        /// It was not printed then.
        case new
        /// It was printed then, and is no page any more.
        case gone
    }

    package let address: String
    package let state: State
    /// Nothing for sheets that are new or gone as a whole.
    package let changes: [Change]

    /// Compares the texts of a sheet in their order (the difference of Myers, as Swift has it).
    ///
    /// Removals and additions that meet at one place are taken as changes of a text, first with
    /// first.
    static func compare(_ old: [SheetBlock], _ new: [SheetBlock]) -> [Change] {
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        var moved: Set<Int> = []
        for change in new.difference(from: old).inferringMoves() {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, let origin):
                inserted.insert(offset)
                if origin != nil { moved.insert(offset) }
            }
        }
        let movedTexts = Set(moved.map { new[$0] })
        var changes: [Change] = []
        var at = (old: 0, new: 0)
        while at.old < old.count || at.new < new.count {
            var gone: [SheetBlock] = []
            var come: [SheetBlock] = []
            while removed.contains(at.old) {
                if !movedTexts.contains(old[at.old]) { gone.append(old[at.old]) }
                at.old += 1
            }
            while inserted.contains(at.new) {
                if moved.contains(at.new) {
                    changes.append(.moved(new[at.new]))
                } else {
                    come.append(new[at.new])
                }
                at.new += 1
            }
            changes += zip(gone, come).map { .changed(from: $0, to: $1) }
            changes += gone.dropFirst(come.count).map { .removed($0) }
            changes += come.dropFirst(gone.count).map { .added($0) }
            at.old += 1
            at.new += 1
        }
        return changes
    }

    /// Returns the sheets that are not as an edition has them, in the order of their addresses.
    ///
    /// - Parameters:
    ///   - sheets: The sheets of the present site.
    ///   - includes: Whether a municipality and language, `zaanstad/ar/`, are asked for.
    package static func since(
        _ edition: PrintedEdition, sheets: [(address: String, blocks: [SheetBlock])],
        includes: (String) -> Bool = { _ in true }
    ) -> [SheetChanges] {
        let scopes = Set(edition.sheets.map(\.scope))
        let printed = Dictionary(
            edition.sheets.map { ($0.address, $0.blocks) }, uniquingKeysWith: { first, _ in first })
        var result: [SheetChanges] = []
        var present: Set<String> = []
        for (address, blocks) in sheets {
            let scope = PrintedEdition.Sheet.scope(of: address)
            guard scopes.contains(scope), includes(scope) else { continue }
            present.insert(address)
            guard let old = printed[address] else {
                result.append(SheetChanges(address: address, state: .new, changes: []))
                continue
            }
            if old.elementsEqual(blocks.map(\.fingerprint)) { continue }
            let changes = compare(old.compactMap { edition.texts[$0] }, blocks)
            result.append(SheetChanges(address: address, state: .changed, changes: changes))
        }
        for sheet in edition.sheets
        where !present.contains(sheet.address) && includes(sheet.scope) {
            result.append(SheetChanges(address: sheet.address, state: .gone, changes: []))
        }
        return result.sorted { $0.address < $1.address }
    }
}
