/// What changed on a sheet since it was printed.
package struct SheetChanges: Sendable {
    /// One difference.
    package struct Change: Sendable, Hashable {
        package enum Kind: String, Sendable {
            case changed, added, removed
            /// The same text in another place.
            case moved
        }

        package let kind: Kind
        /// The text as it was printed; nothing for additions.
        package let old: SheetBlock?
        /// The text as it is now; nothing where it was removed.
        package let new: SheetBlock?
        /// The heading below which it stands now.
        package let heading: String?
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
        var heading: String?
        var at = (old: 0, new: 0)
        while at.old < old.count || at.new < new.count {
            var gone: [SheetBlock] = []
            var come: [SheetBlock] = []
            let place = heading
            while removed.contains(at.old) {
                if !movedTexts.contains(old[at.old]) { gone.append(old[at.old]) }
                at.old += 1
            }
            while inserted.contains(at.new) {
                let block = new[at.new]
                if moved.contains(at.new) {
                    changes.append(Change(kind: .moved, old: block, new: block, heading: place))
                } else {
                    come.append(block)
                }
                if block.isHeading { heading = block.words }
                at.new += 1
            }
            for index in 0..<max(gone.count, come.count) {
                let before = index < gone.count ? gone[index] : nil
                let after = index < come.count ? come[index] : nil
                let kind: Change.Kind =
                    before == nil ? .added : after == nil ? .removed : .changed
                changes.append(Change(kind: kind, old: before, new: after, heading: place))
            }
            if at.new < new.count, new[at.new].isHeading { heading = new[at.new].words }
            at.old += 1
            at.new += 1
        }
        return changes
    }

    /// Returns the sheets of the present site that are not as an edition has them, in the order of
    /// their addresses.
    ///
    /// Only those of the municipalities and languages that the edition has, and that are asked for by
    /// their names, `zaanstad/ar/`: what was never printed is not new.
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
