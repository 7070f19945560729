import Content
import Text

/// The files of something new, and what its author does next.
struct Skeleton {
    /// Where the files go.
    enum Root {
        case content, locales
    }

    let root: Root
    /// By path below the root, in the order in which they are told.
    let files: [(path: String, text: String)]
    /// The next steps, one sentence each.
    let steps: [String]

    /// Returns a tree of sources with these files in it.
    func added(to tree: SourceTree) -> SourceTree {
        var all: [String: SourceFile] = [:]
        for (path, file) in tree.files { all[path] = file }
        for (path, text) in files {
            all[path] = SourceFile(path: "\(tree.root)/\(path)", text: text)
        }
        return SourceTree(root: tree.root, files: all, emptyFolders: tree.emptyFolders)
    }
}
