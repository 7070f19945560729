package import Diagnostics
package import Gettext
package import Text

/// The wording of problems with links, facts, pictures and stray files.
extension Diagnostic {
    static func unknownFact(
        _ name: String, municipality: String?, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-fact", "no fact is called \"\(name)\"\(inPlace(municipality))",
            at: range, hints: elsewhere(municipality) ?? Spelling.hints(for: name, in: known))
    }

    static func factInFact(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "fact-in-fact",
            "found {\(name)} in a text that itself stands in the place of a name", at: range,
            hints: ["write the words here, or use {\(name)} where this text is used"])
    }

    static func unknownLink(
        _ destination: String, at range: SourceRange, municipality: String?, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-link",
            "the link \"\(destination)\" leads to no document\(inPlace(municipality))", at: range,
            hints: elsewhere(municipality) ?? [
                nearest.map { "did you mean \"\($0)\"?" }
                    ?? "write the way from this file to the other, such as ../pages/health.md"
            ])
    }

    static func unknownAnchor(
        _ anchor: String, document: String, municipality: String?, at range: SourceRange,
        known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-link",
            "\"\(document)\" has nothing with the id \"\(anchor)\"\(inPlace(municipality))",
            at: range, hints: elsewhere(municipality) ?? Spelling.hints(for: anchor, in: known))
    }

    /// What to do about something that other municipalities have.
    private static func elsewhere(_ municipality: String?) -> [String]? {
        municipality.map {
            ["other municipalities have it; give it to \($0) too, or leave it out of this text"]
        }
    }

    private static func inPlace(_ municipality: String?) -> String {
        municipality.map { " in \($0)" } ?? ""
    }

    static func forbiddenScheme(
        _ scheme: String, at range: SourceRange, allowed: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "forbidden-scheme", "a link may not use \"\(scheme):\"", at: range,
            hints: ["allowed: \(allowed.map { $0 + ":" }.joined(separator: ", "))"])
    }

    static func unknownImage(
        _ source: String, at range: SourceRange, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-image", "found no picture \"\(source)\" in the content folder",
            at: range, hints: nearest.map { ["did you mean \"\($0)\"?"] } ?? [])
    }

    static func imageWithoutAlternative(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "image-without-text", "expected words for those who cannot see the picture",
            at: range, hints: ["write them between the brackets: ![The town hall](town-hall.jpg)"])
    }

    static func strayFile(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, "stray-file", "nothing reads this file", at: range,
            hints: ["documents end in .md, translations in .po; tables have fixed names"])
    }

    package static func placeholder(
        _ problem: PlaceholderCheck.Problem, at range: SourceRange
    ) -> Diagnostic {
        switch problem.kind {
        case .missing:
            Diagnostic(
                .error, "missing-placeholder", "the translation lacks \"\(problem.text)\"",
                at: range, hints: ["copy it from the Dutch text as it is"])
        case .extra:
            Diagnostic(
                .error, "extra-placeholder",
                "the translation has \"\(problem.text)\", which the Dutch text has not", at: range)
        case .unbalanced:
            Diagnostic(
                .error, "unbalanced-brace", "a brace in the translation has no partner", at: range)
        }
    }
}
