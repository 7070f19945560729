package import Text

/// The sources of one root folder, by their path below it.
///
/// A value, so that tests build small trees in memory; ``SourceTree/files`` is always in the order
/// of paths, so nothing that follows depends on the order in which a disk lists its folders.
package struct SourceTree: Sendable {
    /// The folder as the author wrote it, such as `content`; messages show paths with it.
    package let root: String
    package let files: [(path: String, file: SourceFile)]
    /// The folders below the root that hold nothing at all, in order.
    package let emptyFolders: [String]
    private let byPath: [String: SourceFile]

    /// Makes a tree of files given by their path below the root.
    package init(root: String, files: [String: SourceFile], emptyFolders: [String] = []) {
        self.root = root
        self.emptyFolders = emptyFolders.sorted()
        self.files = files.sorted { $0.key < $1.key }.map { (path: $0.key, file: $0.value) }
        byPath = files
    }

    /// Makes a tree of texts, for tests and examples.
    package init(root: String, texts: [String: String]) {
        var files: [String: SourceFile] = [:]
        for (path, text) in texts {
            files[path] = SourceFile(path: "\(root)/\(path)", text: text)
        }
        self.init(root: root, files: files)
    }

    package subscript(path: String) -> SourceFile? { byPath[path] }

    /// Returns the path below the root of a file of this tree.
    package func path(of file: SourceFile) -> String {
        file.path.hasPrefix(root + "/") ? String(file.path.dropFirst(root.count + 1)) : file.path
    }
}
