import Diagnostics
import Site

/// The languages, pairs and formats that a command line asks for.
struct PrintSelection {
    let formats: [PaperFormat]
    /// The codes of the languages and pairs to print in.
    let languages: Set<String>

    /// Chooses what to print.
    ///
    /// Without any names: every format, in all languages and pairs whose translations are meant to
    /// be whole. Two named languages bring the pair of both along.
    ///
    /// - Parameters:
    ///   - formats: The formats that were named.
    ///   - languages: The languages that were named.
    ///   - pairs: The pairs that were named.
    ///   - site: What there is.
    /// - Throws: ``UsageError`` for a name that there is not, with the nearest right one.
    init(
        formats: [String], languages: [String], pairs: [String], in site: Site
    ) throws(UsageError) {
        let names = PaperFormat.all.map(\.name)
        for name in formats where !names.contains(name) {
            throw UsageError(
                "there is no format \"\(name)\"", hints: Spelling.hints(for: name, in: names))
        }
        self.formats = PaperFormat.all.filter { formats.isEmpty || formats.contains($0.name) }
        let known = site.paperLanguages.filter { !$0.isPair }.map(\.code)
        for code in languages where !known.contains(code) {
            throw UsageError(
                "there is no language \"\(code)\"", hints: Spelling.hints(for: code, in: known))
        }
        let chosen = site.paperLanguages.filter { language in
            if languages.isEmpty, pairs.isEmpty { return language.isFinished }
            if !language.isPair { return languages.contains(language.code) }
            return pairs.contains(language.code)
                || (pairs.isEmpty
                    && language.code.split(separator: "+").allSatisfy {
                        languages.contains(String($0))
                    })
        }
        self.languages = Set(chosen.map(\.code))
    }
}
