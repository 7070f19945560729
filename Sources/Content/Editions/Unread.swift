/// What is in the sources but could not be read, because of an error that was reported there.
///
/// What refers to it is not reported once more: one broken header would otherwise give an error
/// for each link to the document.
struct Unread: Sendable {
    /// The paths of documents.
    var documents: Set<String> = []
    /// The ids of facts.
    var facts: Set<String> = []
    /// The ids of services.
    var services: Set<String> = []
    /// Whether a whole table of facts, services or categories, or one category, is missing.
    var hasFacts = false
    var hasServices = false
    var hasCategories = false

    func union(_ other: Unread) -> Unread {
        Unread(
            documents: documents.union(other.documents), facts: facts.union(other.facts),
            services: services.union(other.services), hasFacts: hasFacts || other.hasFacts,
            hasServices: hasServices || other.hasServices,
            hasCategories: hasCategories || other.hasCategories)
    }
}
