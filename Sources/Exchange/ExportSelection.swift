package import Gettext

/// Which texts an export takes.
package enum ExportSelection: String, CaseIterable, Sendable {
    /// Those without a translation.
    case missing
    /// Those whose source text has changed since their translation.
    case stale
    /// Those with a translation that, as far as is told, no person made or read.
    case unreviewed

    private func takes(_ message: Message) -> Bool {
        switch self {
        case .missing: return !message.isTranslated
        case .stale: return message.isTranslated && message.isFuzzy
        case .unreviewed:
            let maker = message.origin?.maker
            return message.isTranslated && maker != .human && maker != .reviewed
        }
    }

    /// Returns the texts of catalogues in their order, of all kinds where none is named.
    package static func units(
        of catalogs: [(path: String, catalog: Catalog)], only selections: [ExportSelection] = []
    ) -> [ExchangeUnit] {
        catalogs.flatMap { path, catalog in
            catalog.messages.lazy
                .filter { message in
                    selections.isEmpty || selections.contains { $0.takes(message) }
                }
                .map { ExchangeUnit($0, in: path) }
        }
    }
}
