import Content

/// The one style sheet of the site: the theme, the paper, and the fonts of each language.
enum Stylesheet {
    static let path = "assets/wegwijs.css"

    /// Returns the style sheet; that of pairs only where the site has some, that of the formats of
    /// paper only where they are made.
    static func bytes(for languages: [Language], withPairs: Bool, forPaper: Bool) -> [UInt8] {
        let parts = [
            PackageResources.theme_css, PackageResources.print_css,
            PackageResources.form_css,
            withPairs ? PackageResources.pair_css : [],
            forPaper ? paper : [],
            Array(fonts(of: languages).utf8),
        ]
        return parts.reduce(into: []) { $0 += $1 }
    }

    private static var paper: [UInt8] {
        [
            PackageResources.paper_css, PackageResources.cards_css, PackageResources.labels_css,
            PackageResources.wallet_css, PackageResources.signs_css, PackageResources.lists_css,
            PackageResources.checklist_css, PackageResources.steps_css,
            PackageResources.services_css,
        ].reduce(into: []) { $0 += $1 }
    }

    /// Fonts by language; the names come from settings, so they are kept to letters and spaces.
    private static func fonts(of languages: [Language]) -> String {
        languages.filter { !$0.fonts.isEmpty }.map { language in
            let families = language.fonts.map { "\"\(plain($0))\"" }.joined(separator: ",")
            return ":lang(\(language.code)){font-family:\(families),system-ui,sans-serif}\n"
        }.joined()
    }

    private static func plain(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.filter {
                    $0 == " " || $0 == "-" || $0.properties.isAlphabetic
                        || ("0"..."9").contains($0)
                }))
    }
}
