/// What a document is; each kind has its own rules, page and print design.
package enum DocumentKind: String, Sendable, CaseIterable {
    case booklet
    case page
    case appliance
    case sign
    case checklist
    case role
    case form
    /// Changes of a municipality to a national document; never a page of its own.
    case changes
}
