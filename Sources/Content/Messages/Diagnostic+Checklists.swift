import Diagnostics
import Text

/// The wording of problems with checklists and roles.
extension Diagnostic {
    static func unknownRole(_ name: String, at range: SourceRange, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-role", "no role is called \"\(name)\"", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func repeatedRole(
        _ name: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "repeated-role", "the role \"\(name)\" stands twice in this list", at: range,
            notes: [Note("the first is here", at: first)])
    }

    static func roleWithoutColumn(
        _ name: String, at range: SourceRange, columns: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "role-without-column", "the checklist has no column for the role \"\(name)\"",
            at: range,
            hints: [
                "add it to \"roles:\" in the header, which has: \(columns.joined(separator: ", "))"
            ])
    }

    static func emptyChecklist(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "empty-checklist", "expected phases (\"## …\") with tasks, found none",
            at: range)
    }

    static func phaseWithoutID(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-id", "expected an id for this phase, found none", at: range,
            hints: ["write {#first-week} at the end of the heading"])
    }

    static func emptyPhase(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "empty-phase", "expected tasks (\"- [ ] …\") in this phase, found none",
            at: range)
    }

    static func taskWithoutBox(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "task-without-box", "expected \"[ ]\" or \"[x]\" before the task, found none",
            at: range, hints: ["write \"- [ ] …\""])
    }

    static func taskWithoutID(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-id", "expected an id and a role for this task, found none", at: range,
            hints: ["write {#library-card role=sponsor due=+1w} at the end of the task"])
    }

    static func taskWithoutText(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "task-without-text", "expected a text for this task, found none", at: range)
    }

    static func taskWithoutRole(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-role", "expected \"role=…\" for the task \"\(id)\", found none",
            at: range, hints: ["the first role is responsible; others after a comma help"])
    }
}
