package import Gettext

/// What an import comes to: every change, and the catalogues after it.
package struct ImportPlan: Sendable {
    /// The changes in the order of the imported file.
    package internal(set) var changes: [ImportChange] = []
    /// The catalogues with at least one change, by their path below the language's folder.
    package internal(set) var catalogs: [String: Catalog] = [:]
    /// How many texts are as they were.
    package internal(set) var unchanged = 0
    /// How many texts the imported file leaves without a translation.
    package internal(set) var empty = 0
    /// How many texts cannot be taken and were reported.
    package internal(set) var refused = 0

    package func count(_ kind: ImportChange.Kind) -> Int {
        changes.lazy.filter { $0.kind == kind }.count
    }
}
