import Testing

/// A change of the small sources that makes them wrong, and all that the program then says.
struct BadInput: CustomTestStringConvertible, Sendable {
    enum Edit: Sendable {
        /// Puts another text in the place of one in a file.
        case replace(String, String, in: String)
        case append(String, to: String)
        case write([UInt8], to: String)
        case remove(String)
    }

    let name: String
    let edits: [Edit]
    /// Standard error but the last line, which counts the errors.
    let expected: String

    var testDescription: String { name }

    init(_ name: String, _ edits: Edit..., says expected: String) {
        self.name = name
        self.edits = edits
        self.expected = expected
    }

    func apply(to workspace: Workspace) throws {
        for edit in edits {
            switch edit {
            case .replace(let old, let new, let file):
                try workspace.replace(old, by: new, in: file)
            case .append(let text, let file):
                try workspace.write(try workspace.read(file) + text, to: file)
            case .write(let bytes, let file): try workspace.write(bytes, to: file)
            case .remove(let file): try workspace.remove(file)
            }
        }
    }
}
