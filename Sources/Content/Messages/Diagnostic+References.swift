import Diagnostics
import Gettext
import Text

/// The wording of problems with links, facts, pictures and stray files.
extension Diagnostic {
    static func unknownFact(
        _ name: String, municipality: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-fact", "no fact is called \"\(name)\" in \(municipality)", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func unknownLink(
        _ destination: String, at range: SourceRange, from path: String, municipality: String,
        known: [String]
    ) -> Diagnostic {
        let wanted = SourcePath.resolve(destination, from: path) ?? destination
        return Diagnostic(
            .error, "unknown-link",
            "the link \"\(destination)\" leads to no document in \(municipality)", at: range,
            hints: Spelling.hints(for: wanted, in: known))
    }

    static func unknownAnchor(
        _ anchor: String, document: String, municipality: String, at range: SourceRange,
        known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-link",
            "\"\(document)\" has nothing with the id \"\(anchor)\" in \(municipality)", at: range,
            hints: Spelling.hints(for: anchor, in: known))
    }

    static func forbiddenScheme(
        _ scheme: String, at range: SourceRange, allowed: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "forbidden-scheme", "a link may not use \"\(scheme):\"", at: range,
            hints: ["allowed: \(allowed.map { $0 + ":" }.joined(separator: ", "))"])
    }

    static func unknownImage(_ source: String, at range: SourceRange, known: [String]) -> Diagnostic
    {
        Diagnostic(
            .error, "unknown-image", "found no picture \"\(source)\" in the content folder",
            at: range, hints: Spelling.hints(for: source, in: known))
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

    static func placeholder(
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
