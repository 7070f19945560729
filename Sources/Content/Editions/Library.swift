package import Markdown
import Text

/// Everything that was read: the national base, the municipalities, the languages.
package struct Library: Sendable {
    package let content: SourceTree
    package let national: Sources
    /// In the order of their ids.
    package let municipalities: [Municipality]
    /// In the order of their codes, the source language first, those that are not finished last.
    package let languages: [Language]
    package internal(set) var catalogs: CatalogShelf
    package let categories: [ServiceCategory]
    /// The national terms.
    package let glossary: Glossary
    package let pictograms: Set<String>
    /// The pictures of the content folder that can be read, by their paths.
    package let pictures: [String: SourcePicture]
    /// How plain the texts have to be.
    package let languageLimits: LanguageLimits
    /// After how long facts and texts must be checked again.
    package let ages: CheckAges
    /// What was printed, the newest first.
    package let printed: [EditionHead]
    /// The texts that need a translation, by the path of their source; see
    /// ``TranslationTemplate/texts()``.
    package internal(set) var texts: [(path: String, texts: [InlineContent])] = []

    /// Documents, rows and facts of one level: the nation or one municipality.
    package struct Sources: Sendable {
        package let documents: [Document]
        let services: [RecordTable.Record]
        package let facts: [Fact]
        package let glossary: [GlossaryTerm]
        package let photos: [Photo]
        let unread: Unread
    }

    /// One municipality's own sources.
    package struct Municipality: Sendable {
        package let id: String
        package let sources: Sources
        /// The national texts that its changes were written against; nothing where the file that
        /// holds them could not be read.
        package let base: [BaseRecord]?
        /// What rows of that file name that cannot be trusted.
        let damagedBase: Set<ChangeTarget>

        /// The facts that every municipality has; one without them is reported as a whole.
        static let neededFacts = ["municipality.name", "municipality.url"]

        /// A municipality without anything of its own, in whose place the nation stands.
        static let general = Municipality(
            id: Edition.generalID,
            sources: Sources(
                documents: [], services: [], facts: [], glossary: [], photos: [], unread: Unread()),
            base: [], damagedBase: [])
    }
}

extension Library {
    /// Returns the terms that hold for a source: those of its municipality, or of the nation.
    package func glossary(for path: String) -> Glossary {
        guard let id = SourcePath.municipality(path),
            let local = municipalities.first(where: { $0.id == id })
        else { return glossary }
        return glossary.adding(local.sources.glossary)
    }
}

extension Library {
    /// Returns the subjects of photos for which pages have a place, in their order.
    package func photoSubjects(in municipality: Municipality) -> [String] {
        PhotoSections.subjects(in: national.documents + municipality.sources.documents)
    }
}
