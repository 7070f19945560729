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
        // A page lies in a folder of its language or pair, so that the others stay closed.
        let parts = path.split(separator: "/")
        for folder in folders where parts.contains(Substring(folder)) {
            if let file = try plan(of: folder)[path] { return file.made() }
        }
        return try indexPlan()[path]?.made()
    }

    /// The paths of all files, in order.
    package func paths() throws(ICUError) -> [String] {
        var paths = sharedFiles.map(\.path) + (try indexPlan()).keys
        for folder in folders { paths += try plan(of: folder).keys }
        return paths.sorted()
    }

    /// The folders of languages and pairs in each municipality's.
    private var folders: [String] { site.languages.map(\.code) + site.pairs.map(\.code) }

    private func plan(of folder: String) throws(ICUError) -> [String: PlannedFile] {
        if let known = plans[folder] { return known }
        let plan: [String: PlannedFile]
        if let pair = site.pairs.first(where: { $0.code == folder }) {
            let sides = try site.sides(pair)
            plan = Self.byPath(site.plan(in: sides.first, pair: sides))
        } else if let language = site.languages.first(where: { $0.code == folder }) {
            plan = Self.byPath(site.plan(in: try locale(language)))
        } else {
            plan = [:]
        }
        plans[folder] = plan
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
