import Markdown

/// What links can lead to in a checklist.
extension Checklist.Phase {
    /// The ids of the phase itself, where it has one, and of what stands before its tasks.
    package var pieces: [String] { (section.id.map { [$0] } ?? []) + BlockEditor(intro).ids }
}

extension Checklist.Task {
    /// The ids of the task itself and of what explains it.
    package var pieces: [String] { [id] + BlockEditor(details).ids }
}
