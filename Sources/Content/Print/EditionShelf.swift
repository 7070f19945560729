package import Diagnostics
import Text

/// The editions by which the sheets of a site are compared: for each municipality and language the
/// newest one that holds them.
package struct EditionShelf: Sendable {
    /// Those that are compared with, the newest first.
    package let editions: [PrintedEdition]
    /// By `zaanstad/ar/`.
    private let newest: [String: PrintedEdition]
    private let sheets: [String: [String]]

    package static let empty = EditionShelf([], scopes: [])

    package var isEmpty: Bool { newest.isEmpty }

    /// Takes editions that have been read, the newest first.
    private init(_ editions: [PrintedEdition], scopes: Set<String>) {
        self.editions = editions
        var newest: [String: PrintedEdition] = [:]
        var sheets: [String: [String]] = [:]
        for edition in editions {
            var own: Set<String> = []
            for sheet in edition.sheets {
                let scope = sheet.scope
                guard own.contains(scope) || (newest[scope] == nil && scopes.contains(scope))
                else { continue }
                if own.insert(scope).inserted { newest[scope] = edition }
                sheets[sheet.address] = sheet.blocks
            }
        }
        self.newest = newest
        self.sheets = sheets
    }

    /// Reads as many editions as some municipalities and languages need, mostly the newest alone.
    package init(
        _ heads: [EditionHead], municipalities: [String], languages: [String],
        into report: inout Report
    ) {
        let scopes = Set(municipalities.flatMap { id in languages.map { "\(id)/\($0)/" } })
        var missing = scopes
        var editions: [PrintedEdition] = []
        for head in heads where !missing.isEmpty {
            guard let edition = PrintedEdition.read(head.file, into: &report) else { continue }
            editions.append(edition)
            missing.subtract(edition.sheets.map(\.scope))
        }
        self.init(editions, scopes: scopes)
    }

    /// How a sheet stands to the edition in which it was printed.
    package enum State: Sendable {
        /// It shows what was printed.
        case printed(PrintedEdition)
        case changed(PrintedEdition)
    }

    /// Returns how a sheet stands to its edition; nothing where it was never printed.
    package func state(of address: String, blocks: [SheetBlock]) -> State? {
        guard let printed = sheets[address],
            let edition = newest[PrintedEdition.Sheet.scope(of: address)]
        else { return nil }
        let isSame =
            printed.count == blocks.count
            && zip(printed, blocks).allSatisfy { $0 == $1.fingerprint }
        return isSame ? .printed(edition) : .changed(edition)
    }
}
