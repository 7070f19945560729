import Content
import Diagnostics
import Localization

/// The files of a new language: settings from what ICU knows, and a catalogue for each source.
struct NewLanguage {
    private let code: String
    private let fallback: String?
    private let today: CalendarDate

    init(_ arguments: Arguments, today: CalendarDate) throws(UsageError) {
        guard arguments.operands.count == 1, let code = arguments.operands.first else {
            throw UsageError(
                "expected one code: new language CODE",
                hints: ["such as: new language ti (Tigrinya), uk (Ukrainian) or fa (Persian)"])
        }
        self.code = code
        self.today = today
        fallback = try arguments.one("--fallback")
        guard LanguageTag.isValid(code) else {
            throw UsageError("\"\(code)\" is not a language code", hints: Self.hints(for: code))
        }
        // ICU also takes other codes of a language, such as "ukr"; pages need the one of BCP 47.
        let base = code.split(separator: "-").first.map(String.init) ?? code
        guard LocaleSettings.availableLanguages.contains(base) else {
            throw UsageError(
                "nothing is known about a language with the code \"\(code)\"",
                hints: Self.hints(for: code))
        }
    }

    /// Returns the code that was probably meant, also where somebody wrote the name of a language.
    private static func hints(for word: String) -> [String] {
        let codes = LocaleSettings.availableLanguages
        var names: [String: String] = [:]
        for locale in ["en", "nl"] {
            guard let language = try? LanguageNames(locale: locale) else { continue }
            for code in codes {
                guard let name = try? language.name(of: code) else { continue }
                names[name.lowercased()] = code
            }
        }
        let english = try? LanguageNames(locale: "en")
        let other =
            (try? LocaleSettings(locale: word))?.hasData == true
            ? try? english?.name(of: word) : nil
        let named =
            names[word.lowercased()] ?? other.flatMap { names[$0.lowercased()] }
            ?? (word.utf8.count > 3
                ? Spelling.nearest(to: word, in: names.keys.sorted()).flatMap { names[$0] } : nil)
        guard let code = named ?? Spelling.nearest(to: word, in: codes) else {
            return ["expected a code of BCP 47, such as ar, ti, uk or fa"]
        }
        let name = (try? english?.name(of: code)) ?? code
        return ["did you mean \"\(code)\" (\(name))?"]
    }

    func skeleton(
        in library: Library, _ content: SourceTree, _ locales: SourceTree
    ) throws -> Skeleton {
        let known = library.languages.map(\.code)
        guard !known.contains(code) else {
            throw UsageError("there is a language \"\(code)\" already; nothing was written")
        }
        let others = (fallback ?? (known.contains("en") ? "en" : "")).split {
            $0 == " " || $0 == ","
        }.map(String.init)
        for other in others where !known.contains(other) {
            throw UsageError(
                "there is no language \"\(other)\"", hints: Spelling.hints(for: other, in: known))
        }
        let settings = (path: "\(code)/settings.txt", text: try settings(fallback: others))
        let start = Skeleton(root: .locales, files: [settings], steps: [])
        // The catalogues come from the library as it is with the new settings.
        var report = Report()
        let fuller = Pipeline.library(content, start.added(to: locales), into: &report)
        guard let language = fuller.languages.first(where: { $0.code == code }) else {
            throw EnvironmentError("the settings of \"\(code)\" could not be read back")
        }
        let update = CatalogUpdate(library: fuller, date: "\(today.iso8601) 00:00+0000")
        let catalogs = update.catalogs(for: language).files.map {
            (path: "\(code)/\($0.path)", text: String(decoding: $0.bytes, as: UTF8.self))
        }
        return Skeleton(
            root: .locales, files: [settings] + catalogs,
            steps: [
                "Read \(code)/settings.txt and correct what is not right.",
                "Fill in the PO files: first interface.po, the words of the pages themselves, "
                    + "then pages/emergency.po. Any PO editor will do (Poedit, Lokalize, Weblate).",
                "Look at it: wegwijs build --language \(code) --language nl",
                "When all is translated, take the line \"status: unfinished\" out of settings.txt.",
            ])
    }

    private func settings(fallback: [String]) throws -> String {
        let icu = try LocaleSettings(locale: code)
        let name = try name(in: icu.script)
        let isRightToLeft = icu.direction == .rightToLeft
        var lines = [
            "# \(englishName). Made from what Unicode's CLDR knows; correct what is not right.",
            "# The name of the language in itself, as it stands in the list of languages.",
            "name: \(name)",
            "# ltr: from left to right, rtl: from right to left.",
            "direction: \(isRightToLeft ? "rtl" : "ltr")",
        ]
        if !icu.region.isEmpty, icu.region.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
            lines += [
                "# The region whose names of months and forms of dates are used.",
                "region: \(icu.region)",
            ]
        }
        lines += [
            icu.numbering == "latn"
                ? "# The digits of dates and counts."
                : "# Latin digits: what people must dial and find on doors and letters "
                    + "(the language's own are \"\(icu.numbering)\").",
            "digits: latn",
            "# Font families; the Latin font comes first and draws digits and Dutch names.",
            "fonts: \(ScriptFonts.families(for: icu.script).joined(separator: ", "))",
        ]
        if !fallback.isEmpty {
            lines += [
                "# What stands in for a text that is not translated; Dutch comes last by itself.",
                "fallback: \(fallback.joined(separator: " "))",
            ]
        }
        lines += [
            "# Not everything is translated yet: start pages say so, and missing texts are no",
            "# warnings. Take the line out when all is translated.",
            "status: unfinished",
        ]
        return lines.map { $0 + "\n" }.joined()
    }

    private var englishName: String {
        (try? LanguageNames(locale: "en").name(of: code)) ?? code
    }

    /// Returns the language's name in itself, with a capital letter where its script has them.
    private func name(in script: String) throws -> String {
        let name = try LanguageNames(locale: code).name(of: code)
        // Georgian has capitals too, but not for the first letter of a name.
        guard ["Latn", "Cyrl", "Grek", "Armn"].contains(script), let first = name.first else {
            return name
        }
        return first.uppercased() + name.dropFirst()
    }
}
