import Diagnostics
import Markdown
import Text

/// The wording of problems with documents: headers, titles, sections, tasks.
extension Diagnostic {
    static func missingHeader(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-header", "expected a header between two lines \"---\", found none",
            at: range,
            hints: ["start the file with \"---\", \"kind: page\", \"checked: 2026-11-23\", \"---\""]
        )
    }

    static func missingField(
        _ key: String, at range: SourceRange, kind: DocumentKind? = nil
    ) -> Diagnostic {
        let of = kind.map { " of a document of kind \"\($0.rawValue)\"" } ?? ""
        return Diagnostic(
            .error, "missing-field", "expected \"\(key): …\" in the header\(of), found none",
            at: range)
    }

    static func unknownField(_ key: String, at range: SourceRange, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-field", "no field of the header is called \"\(key)\"", at: range,
            hints: Spelling.hints(for: key, in: known))
    }

    static func fieldOfOtherKind(
        _ key: String, _ kind: DocumentKind, at range: SourceRange, kinds: [DocumentKind]
    ) -> Diagnostic {
        Diagnostic(
            .error, "field-of-other-kind",
            "a document of kind \"\(kind.rawValue)\" has no field \"\(key)\"", at: range,
            hints: [
                "it belongs to documents of kind "
                    + kinds.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
            ])
    }

    static func titleAttributes(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "title-attributes", "a title has no id or attributes of its own", at: range,
            hints: ["the picture of a document stands in its header, as \"pictogram: …\""])
    }

    static func duplicateField(
        _ key: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-field", "the field \"\(key)\" stands twice in the header", at: range,
            notes: [Note("the first is here", at: first)])
    }

    static func unknownKind(_ name: String, at range: SourceRange, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-kind", "no kind of document is called \"\(name)\"", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func invalidFileName(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-file-name", "\"\(name)\" cannot be the address of a page", at: range,
            hints: ["use a-z, 0-9 and \"-\" in names of files and municipalities, a letter first"])
    }

    static func unknownAddresses(
        _ name: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-addresses",
            "expected which addresses the booklet ends with, found \"\(name)\"", at: range,
            hints: ["write \(known.map { "\"\($0)\"" }.joined(separator: " or "))"])
    }

    static func reservedMunicipality(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "reserved-id",
            "a municipality may not be called \"\(id)\", which is the edition of no municipality",
            at: range)
    }

    static func reservedID(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "reserved-id", "the name \"\(id)\" is used by a page of the site itself",
            at: range, hints: ["give the file another name"])
    }

    static func duplicateDocument(
        _ id: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-id", "two documents are called \"\(id)\"", at: range,
            hints: [
                "give one another file name; a local document that takes the place of the national "
                    + "one has \"change: replace\" in its header"
            ],
            notes: [Note("the other is here", at: first)])
    }

    static func missingTitle(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-title", "expected a title (\"# …\") first, found something else",
            at: range)
    }

    static func secondTitle(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "second-title", "found a title (\"# …\") where a section is expected",
            at: range,
            hints: ["write \"## …\" for a section"])
    }

    static func unknownAttribute(
        _ key: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-attribute", "no attribute is called \"\(key)\"", at: range,
            hints: Spelling.hints(for: key, in: known))
    }

    static func attributeOfOtherPiece(
        _ key: String, _ places: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "misplaced-attribute", "\"\(key)\" means nothing here", at: range,
            hints: ["it belongs to \(places)"])
    }

    static func invalidDue(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-due", "\"\(text)\" is no time from arrival", at: range,
            hints: [
                "expected a number with d, w, m or y (days, weeks, months, years): -14d, 0d, +1w"
            ])
    }

    static func invalidCritical(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-critical", "\"\(text)\" is no value of \"critical\"", at: range,
            hints: ["write critical=yes, or leave it out where no one can get hurt"])
    }

    static func missingSection(
        _ id: String, of kind: DocumentKind, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "missing-section",
            "expected a section {#\(id)} in a document of kind \"\(kind.rawValue)\", found none",
            at: range, hints: ["write \"## A heading {#\(id)}\""])
    }

    static func missingList(_ id: String, _ form: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-list", "expected \(form) in the section {#\(id)}, found none",
            at: range)
    }

    static func safetyLines(_ count: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "safety-line",
            "expected one warning (\"> [!WARNING]\") before the first section, found \(count)",
            at: range, hints: ["an appliance has one safety line, which stands on its card"])
    }

    static func signSection(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "sign-section",
            "expected the sections {#yes} and {#no} in a sign, found another",
            at: range)
    }

    static func signItemWithoutPictogram(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-pictogram", "expected a pictogram for each line of a sign, found none",
            at: range, hints: ["write {#name pictogram=toilet-paper} at the end of the line"])
    }

    static func repeatedChapter(
        _ id: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "repeated-chapter", "the booklet holds \"\(id)\" twice", at: range,
            notes: [Note("the first is here", at: first)])
    }

    static func emptyPart(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "empty-part", "expected links to documents in this part, found none", at: range)
    }

    static func emptyBooklet(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "empty-booklet",
            "expected parts (\"## …\") with links to documents, found none",
            at: range)
    }
}
