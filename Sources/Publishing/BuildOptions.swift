package import Content
package import Site

/// What `build` is asked to do.
package struct BuildOptions: Sendable {
    package var sources = SourceFolders()
    package var output = "output"
    /// The municipalities to build; all when empty.
    package var municipalities: [String] = []
    /// The languages to build; all when empty.
    package var languages: [String] = []
    /// The pairs of languages to set side by side, as `ar+nl`; those of the settings when empty.
    package var pairs: [String] = []
    package var baseURL: String?
    /// How much of each language must be translated.
    package var required = RequiredTranslations()
    /// Whether a warning fails the build as an error does.
    package var isStrict = false
    /// How many languages are rendered at once; the output does not depend on it.
    package var jobs = 1
    package var format = DiagnosticFormat.text
    /// The present day, by which facts grow old; a build knows none, so that it stays the same.
    package var today: CalendarDate?
    /// Whether each fact that is too old is a warning.
    package var listsOldFacts = false

    /// How documents are put on paper; nothing for the web.
    package var paper: PaperOptions?

    package init() {}
}
