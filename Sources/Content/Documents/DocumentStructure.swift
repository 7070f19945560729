package import Markdown
package import Text

/// What a document of each kind consists of, after the changes of a municipality.
package enum DocumentStructure: Sendable {
    case booklet(Booklet)
    case page(intro: [Block], sections: [Section])
    case appliance(Appliance)
    case sign(Sign)
    case checklist(Checklist)
    case role(RoleDescription)
    case form(Form)
}

/// A reading order of other documents, in parts.
package struct Booklet: Sendable {
    package struct Part: Sendable {
        package let section: Section
        /// The ids of the documents, in reading order.
        package let documents: [String]
    }

    package let intro: [Block]
    package let parts: [Part]

    package var documents: [String] { parts.flatMap(\.documents) }
}

/// How to use a machine safely.
package struct Appliance: Sendable {
    package let intro: [Block]
    /// The one safety line.
    package let safety: [Block]
    package let steps: Section
    package let doNot: Section
    package let help: Section
    /// Further sections, in their order.
    package let more: [Section]
}

/// One sheet with pictures: what may, and what may not.
package struct Sign: Sendable {
    package let intro: [Block]
    package let allowed: Section?
    package let forbidden: Section?
}

/// Who somebody is, and whom to ask what.
package struct RoleDescription: Sendable {
    package let intro: [Block]
    package let does: Section
    package let doesNot: Section
    package let ask: Section
    package let more: [Section]
}

/// Tasks by phase, each with one responsible role.
package struct Checklist: Sendable {
    package struct Phase: Sendable {
        package let section: Section
        package let due: DueOffset?
        /// What stands before the tasks.
        package let intro: [Block]
        package let tasks: [Task]
    }

    package struct Task: Sendable {
        package let id: String
        package let text: InlineContent
        /// Explanations below the task's line.
        package let details: [Block]
        /// The roles that do it; the first is responsible.
        package let roles: [String]
        package let due: DueOffset?
        package let isDone: Bool
        package let range: SourceRange
    }

    package let intro: [Block]
    /// The roles that have a column, in order.
    package let columns: [String]
    package let phases: [Phase]

    package var taskCount: Int { phases.reduce(0) { $0 + $1.tasks.count } }
}
