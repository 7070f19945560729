import Diagnostics
import Text

/// The wording of problems with the changes of municipalities.
extension Diagnostic {
    static func noChange(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-change", "expected to read what this changes, found no \"change=…\"",
            at: range,
            hints: [
                "write {#id change=replace}, or add, remove, move, assign, at the end of the "
                    + "heading, the paragraph, the list item or the row"
            ])
    }

    static func changeWithoutText(_ operation: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "change-without-text", "expected a text for \"\(operation)\", found none",
            at: range, hints: ["to take the piece out, write change=remove"])
    }

    static func changeInsideChange(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "change-inside-change",
            "the change of \"\(id)\" stands inside another change", at: range,
            hints: ["write each change on its own, not inside a changed section or list item"])
    }

    static func rowOfOtherWidth(
        _ id: String, found: Int, columns: Int, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "extra-cells",
            "the row \"\(id)\" has \(found) cells, but the national table has \(columns) columns",
            at: range)
    }

    static func unknownChange(_ name: String, at range: SourceRange, known: [String]) -> Diagnostic
    {
        Diagnostic(
            .error, "unknown-change", "no change is called \"\(name)\"", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func changeWithoutPlace(_ operation: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-place", "expected a place for \"\(operation)\", found none", at: range,
            hints: ["write after=… or before=… with the id of the neighbour"])
    }

    static func placeBesideItself(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-place", "\"\(id)\" cannot stand beside itself", at: range,
            hints: ["write after=… or before=… with the id of another piece"])
    }

    static func assignToNoTask(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "change-of-other-kind",
            "only a task can be given other roles, and \"\(id)\" is none", at: range)
    }

    static func assignWithoutRole(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-role", "expected \"role=…\" beside \"change=assign\", found none",
            at: range)
    }

    static func changeHitsNothing(
        _ id: String, document: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "change-hits-nothing", "\"\(document)\" has nothing with the id \"\(id)\"",
            at: range, hints: Spelling.hints(for: id, in: known))
    }

    static func addedTwice(_ id: String, document: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "change-collides", "\"\(document)\" has a piece \"\(id)\" already", at: range,
            hints: ["write change=replace to put this in its place, or give it another id"])
    }

    static func changedTwice(
        _ id: String, document: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "change-collides", "\"\(id)\" of \"\(document)\" is changed twice", at: range,
            notes: [Note("the first change is here", at: first)])
    }

    static func changedWithPiece(
        _ id: String, of outer: String, at range: SourceRange, outer place: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "change-collides",
            "\"\(id)\" stands in \"\(outer)\", which is replaced or removed as a whole", at: range,
            notes: [Note("the change of the whole is here", at: place)])
    }

    static func changeOfOtherKind(
        _ id: String, _ operation: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "change-of-other-kind",
            "cannot \(operation) \"\(id)\" by a piece of another form", at: range,
            hints: [
                "a section is changed by a heading, a paragraph by a paragraph, a step or task by a "
                    + "list item, a row by a row"
            ])
    }

    static func placeOfOtherKind(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "change-of-other-kind", "\"\(id)\" has another form than what comes beside it",
            at: range, hints: ["put a section beside a section, a task beside a task"])
    }

    static func endForSectionsOnly(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "change-of-other-kind", "only a section can be put at the end of a document",
            at: range, hints: ["write after=… with the id of the neighbour"])
    }

    static func changeOutsideChanges(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "change-outside-changes",
            "\"\(key)\" stands only in a document of kind \"changes\"", at: range)
    }

    static func nationalChanges(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "national-changes",
            "only a document in the folder of a municipality can change others", at: range)
    }

    static func removalWithText(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "unknown-change",
            "only a document of kind \"changes\" can remove a national one", at: range,
            hints: ["write \"kind: changes\", \"of: …\" and \"change: remove\""])
    }

    static func removalWithChanges(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "unknown-change",
            "found changes of pieces in a document that removes the whole national one", at: range,
            hints: ["delete them, or delete \"change: remove\""])
    }

    static func replacementByChanges(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "unknown-change",
            "a document of kind \"changes\" cannot replace a national one as a whole", at: range,
            hints: [
                "delete this line, or write the whole text under the file name of the national "
                    + "document, with its kind"
            ])
    }

    static func documentChangedTwice(
        _ id: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "change-collides",
            "the national document \"\(id)\" is replaced or removed as a whole and changed again",
            at: range, notes: [Note("the other change is here", at: first)])
    }

    static func unknownDocument(
        _ id: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "change-hits-nothing", "no national document is called \"\(id)\"", at: range,
            hints: Spelling.hints(for: id, in: known))
    }

    /// The same problem with the remark that it comes from the changes of a municipality.
    func afterChanges(of municipality: String, at place: SourceRange) -> Diagnostic {
        Diagnostic(
            severity, identifier, message, at: range, hints: hints,
            notes: notes + [Note("so it is after the changes of \(municipality)", at: place)])
    }

    static func noMunicipality(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "no-municipality",
            "expected at least one folder in \"municipalities\", found none", at: range,
            hints: ["make one with a file facts.csv, such as municipalities/zaanstad/facts.csv"])
    }

    static func missingMunicipalFact(
        _ fact: String, _ id: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "empty-municipality",
            "expected the fact \"\(fact)\" for the municipality \"\(id)\", found none", at: range,
            hints: ["add a row with the id \(fact) to facts.csv in its folder"])
    }
}
