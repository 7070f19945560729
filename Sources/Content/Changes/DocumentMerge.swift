import Diagnostics
import Markdown
import Text

/// Puts the documents of a municipality over the national ones: adds, replaces, removes, changes.
struct DocumentMerge {
    /// What a municipality shows, its changes of pieces not yet applied.
    private(set) var documents: [Document]
    /// The changes of pieces by the id of their document.
    private(set) var changes: [String: [Change]] = [:]
    /// The places at which documents say that they change pieces, by the id of the changed one.
    private(set) var changePlaces: [String: SourceRange] = [:]

    private let national: Library.Sources
    /// The places at which documents take the place of national ones, or remove them.
    private var wholeChanges: [String: SourceRange] = [:]

    init(_ local: Library.Sources, over national: Library.Sources, into report: inout Report) {
        self.national = national
        documents = national.documents
        for document in local.documents { merge(document, into: &report) }
        documents = documents.filter { $0.header.kind != .changes }
    }

    private mutating func merge(_ document: Document, into report: inout Report) {
        let place = document.header.changeRange ?? SourceRange(document.file)
        switch (document.header.kind, document.header.change) {
        case (.changes, .replace): report.add(.replacementByChanges(at: place))
        case (.changes, let change):
            guard let of = document.header.of else { return }
            guard change == nil || !hasChanges(document, into: &report) else { return }
            guard isNational(of, into: &report), isFree(of, whole: change != nil, into: &report)
            else { return }
            if change == .remove {
                documents.removeAll { $0.id == of.name }
            } else {
                changes[of.name, default: []] += ChangeReader.read(document.body, into: &report)
            }
        case (_, .replace):
            let target = SourcedName(document.id, at: place)
            guard isNational(target, into: &report), isFree(target, whole: true, into: &report),
                let index = documents.firstIndex(where: { $0.id == document.id })
            else { return }
            documents[index] = document
        case (_, .remove): report.add(.removalWithText(at: place))
        case (_, nil): add(document, into: &report)
        }
    }

    private mutating func add(_ document: Document, into report: inout Report) {
        // What it does with the national document was not understood, and that was reported.
        if document.header.changeRange != nil { return }
        if let other = documents.first(where: { $0.id == document.id }) {
            report.add(
                .duplicateDocument(
                    document.id, at: SourceRange(document.file), first: SourceRange(other.file)))
        } else {
            documents.append(document)
        }
    }

    private func hasChanges(_ document: Document, into report: inout Report) -> Bool {
        guard let first = document.body.first else { return false }
        report.add(.removalWithChanges(at: first.range))
        return true
    }

    private func isNational(_ target: SourcedName, into report: inout Report) -> Bool {
        let known = national.documents.map(\.id)
        if known.contains(target.name) { return true }
        // A national document that could not be read was reported where it stands.
        if !national.unread.documents.contains(where: { SourcePath.stem($0) == target.name }) {
            report.add(.unknownDocument(target.name, at: target.range, known: known))
        }
        return false
    }

    /// Returns whether nothing else in the municipality touches a document that is changed as a
    /// whole; several documents may change different pieces of one.
    private mutating func isFree(
        _ target: SourcedName, whole: Bool, into report: inout Report
    ) -> Bool {
        let earlier = wholeChanges[target.name] ?? (whole ? changePlaces[target.name] : nil)
        if let earlier {
            report.add(.documentChangedTwice(target.name, at: target.range, first: earlier))
            return false
        }
        if whole {
            wholeChanges[target.name] = target.range
        } else if changePlaces[target.name] == nil {
            changePlaces[target.name] = target.range
        }
        return true
    }
}
