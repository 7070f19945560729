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
    /// Whether a warning fails the build as an error does.
    package var isStrict = false
    /// How many languages are rendered at once; the output does not depend on it.
    package var jobs = 1
    package var format = DiagnosticFormat.text

    package init() {}
}
