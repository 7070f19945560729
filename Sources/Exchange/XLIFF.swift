import Gettext

/// Names of XLIFF 2.0 (OASIS Standard, 2014), which 2.1 shares, and of our own in it.
enum XLIFF {
    static let namespace = "urn:oasis:names:tc:xliff:document:2.0"
    static let ownNamespace = "urn:wegwijs:exchange:1"
    /// The type of a group that holds the forms of one text that counts.
    static let plural = "wegwijs:plural"
    /// What a sub-state of ours begins with; the maker of the translation follows.
    static let subState = "wegwijs:"

    /// The categories of notes that an import needs.
    enum Note: String {
        case context, kind, place
        case previous, previousContext, previousPlural
    }

    /// Returns the state of a segment (section 4.3.1.30).
    ///
    /// A fuzzy translation is `initial`, as translate-toolkit reads and writes it.
    static func state(_ state: ExchangeState) -> String {
        switch state {
        case .new, .fuzzy: "initial"
        case .translated: "translated"
        case .reviewed: "reviewed"
        }
    }
}
