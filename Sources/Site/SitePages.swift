import Content
package import Localization

/// The files of a site, each made when it is asked for.
///
/// A page is the same in every byte as the one that ``Site/files(jobs:)`` makes. Not for more than
/// one task at a time: what a language needs is opened once and kept.
package final class SitePages {
    private let site: Site
    private var plans: [String: [String: PlannedFile]] = [:]
    private var locales: [String: SiteLocale] = [:]
    private let sharedFiles: [OutputFile]
    private var index: [String: PlannedFile]?

    package init(_ site: Site) {
        self.site = site
        sharedFiles = site.shared()
    }

    /// The files that pages share: style sheet, icon, pictures.
    package func shared() -> [OutputFile] { sharedFiles }

    /// Returns a file by its path below the output folder, if the site has it.
    package func file(at path: String) throws(ICUError) -> OutputFile? {
        if let file = sharedFiles.first(where: { $0.path == path }) { return file }
        // A page lies in a folder of its language, so that the other languages stay closed.
        let parts = path.split(separator: "/")
        for language in site.languages where parts.contains(Substring(language.code)) {
            if let file = try plan(in: language)[path] { return file.made() }
        }
        if let file = try indexPlan()[path] { return file.made() }
        return try plannedElsewhere(path)?.made()
    }

    /// The paths of all files, in order.
    package func paths() throws(ICUError) -> [String] {
        var paths = sharedFiles.map(\.path) + (try indexPlan()).keys
        for language in site.languages { paths += try plan(in: language).keys }
        return paths.sorted()
    }

    private func plannedElsewhere(_ path: String) throws(ICUError) -> PlannedFile? {
        for language in site.languages {
            if let file = try plan(in: language)[path] { return file }
        }
        return nil
    }

    private func plan(in language: Language) throws(ICUError) -> [String: PlannedFile] {
        if let known = plans[language.code] { return known }
        let plan = Self.byPath(site.plan(in: try locale(language)))
        plans[language.code] = plan
        return plan
    }

    private func indexPlan() throws(ICUError) -> [String: PlannedFile] {
        if let index { return index }
        var all: [SiteLocale] = []
        for language in site.languages { all.append(try locale(language)) }
        let plan = Self.byPath(site.indexPlan(all))
        index = plan
        return plan
    }

    private func locale(_ language: Language) throws(ICUError) -> SiteLocale {
        if let known = locales[language.code] { return known }
        let made = try site.locale(language)
        locales[language.code] = made
        return made
    }

    private static func byPath(_ files: [PlannedFile]) -> [String: PlannedFile] {
        Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
