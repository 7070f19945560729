package import Diagnostics
import Text

/// Warns of local changes whose national text has moved on since they were written, of changes that
/// nobody has recorded, and of records of changes that are gone.
package struct BaseCheck {
    private let municipality: Library.Municipality
    private let changes: [LocalChange]

    package init(_ library: Library, _ municipality: Library.Municipality) {
        self.municipality = municipality
        changes = LocalChangeReader(library, municipality).changes()
    }

    package func check(into report: inout Report) {
        // A file that could not be read was reported as a whole.
        guard let records = municipality.base else { return }
        for change in changes {
            guard let national = change.national else { continue }
            switch change.drift {
            case .none, .current: break
            case .unrecorded where municipality.damagedBase.contains(change.target): break
            case .unrecorded: report.add(.baseMissing(change, in: municipality.id))
            case .moved(let old):
                report.add(
                    .baseMoved(
                        change, in: municipality.id, old: old, new: change.nationalText ?? "",
                        national: national.range))
            }
        }
        let known = changes.filter { $0.national != nil }.map(\.target)
        for record in records where !known.contains(record.target) {
            report.add(
                .baseGone(
                    record.target, in: municipality.id, at: record.range,
                    known: known.map(\.description)))
        }
    }
}
