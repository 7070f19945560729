package import Gettext

/// How far a translation is, in the words of gettext and XLIFF.
package enum ExchangeState: String, CaseIterable, Sendable {
    /// There is none yet.
    case new
    /// The source text has changed since, or somebody is not sure of it.
    case fuzzy
    case translated
    /// Another person, who knows both languages, has read it.
    case reviewed

    package init(_ message: Message) {
        if !message.isTranslated {
            self = .new
        } else if message.isFuzzy {
            self = .fuzzy
        } else {
            self = message.origin?.maker == .reviewed ? .reviewed : .translated
        }
    }
}
