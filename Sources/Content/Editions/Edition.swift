import Markdown
import Text

/// What one municipality shows: national base and local changes in one, not yet translated.
///
/// A class, since every component of every page holds it: copying a struct of this size took a
/// fifth of a build's time.
package final class Edition: Sendable {
    /// A document with its structure, in this municipality.
    package final class Entry: Sendable {
        package let document: Document
        package let structure: DocumentStructure
        /// The ids of its pieces, by which links lead into it.
        package let anchors: Set<String>
        package let terms: DocumentTerms

        package var id: String { document.id }
        package var kind: DocumentKind { document.header.kind }

        init(
            document: Document, structure: DocumentStructure, anchors: Set<String>,
            terms: DocumentTerms
        ) {
            self.document = document
            self.structure = structure
            self.anchors = anchors
            self.terms = terms
        }
    }

    package let municipality: String
    /// In the order of the booklets, then by path.
    package let entries: [Entry]
    package let services: [Service]
    package let categories: [ServiceCategory]
    /// By id; local facts stand over national ones.
    package let facts: [String: Fact]
    /// The names that texts use and that only a municipality can fill in; empty but in the general
    /// edition.
    let openFacts: Set<String>
    /// The texts on which somebody's safety hangs.
    package let critical: CriticalTexts
    package let glossary: Glossary
    /// The photos of the nation, then those of the municipality, each in the order of their rows.
    package let photos: [Photo]
    /// The terms that the rows of services use, each once.
    package let serviceTerms: [GlossaryTerm]
    private let entriesByID: [String: Int]
    private let idsByPath: [String: String]
    private let servicesByID: [String: Int]

    /// The id of the edition of no municipality; no folder of a municipality has it.
    package static let generalID = "general"

    /// Whether this is the national base alone.
    package var isGeneral: Bool { municipality == Self.generalID }

    /// Addresses that the site uses itself.
    package static let reservedIDs: Set<String> = [
        "book", "services", "appliances", "signs", "checklists", "roles", "pages", "assets", "q",
        "words", "forms",
    ]

    init(
        municipality: String, entries: [Entry], services: [Service],
        categories: [ServiceCategory], facts: [String: Fact], openFacts: Set<String> = [],
        glossary: Glossary, photos: [Photo], idsByPath: [String: String]
    ) {
        self.municipality = municipality
        self.entries = entries
        self.services = services
        self.categories = categories
        self.facts = facts
        self.openFacts = openFacts
        critical = CriticalTexts(of: entries.map(\.document))
        self.glossary = glossary
        self.photos = photos
        serviceTerms = glossary.terms(of: services)
        self.idsByPath = idsByPath
        entriesByID = Dictionary(
            entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        servicesByID = Dictionary(
            services.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The paths of the sources to which a link may lead, in order.
    var paths: [String] { idsByPath.keys.sorted() }

    package func entry(_ id: String) -> Entry? { entriesByID[id].map { entries[$0] } }

    package func service(_ id: String) -> Service? { servicesByID[id].map { services[$0] } }

    /// Returns the photos of a subject: the municipality's own, or the nation's where it has none.
    package func photos(of subject: String) -> [Photo] {
        let all = photos.filter { $0.subject.name == subject }
        let own = all.filter { SourcePath.municipality($0.path) != nil }
        return own.isEmpty ? all : own
    }

    package func entries(of kind: DocumentKind) -> [Entry] { entries.filter { $0.kind == kind } }

    /// Returns where a relative link in a source leads: a document, and a piece of it.
    package func target(of destination: String, from path: String) -> LinkTarget? {
        let parts = destination.split(
            separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
        let file = parts[0].isEmpty ? path : SourcePath.resolve(String(parts[0]), from: path)
        guard let file, let id = idsByPath[file] else { return nil }
        return LinkTarget(document: id, anchor: anchor)
    }
}

/// The end of a link inside an edition.
package struct LinkTarget: Sendable, Equatable {
    package let document: String
    package let anchor: String?

    package init(document: String, anchor: String?) {
        self.document = document
        self.anchor = anchor
    }
}
