import Foundation
import Glibc

/// Where private files may lie: in no folder that is published, shared or kept by Git.
struct PrivatePlace {
    /// As it was given, for messages.
    let shown: String
    /// Without symbolic links.
    let path: String
    /// Whether a folder is meant, not a file.
    let isFolder: Bool

    init(file shown: String) {
        self.init(shown, isFolder: false)
    }

    init(folder shown: String) {
        self.init(shown, isFolder: true)
    }

    private init(_ shown: String, isFolder: Bool) {
        self.shown = shown
        path = ResolvedPath.of(shown)
        self.isFolder = isFolder
    }

    /// Checks the place, and that nobody else can read what lies there already.
    ///
    /// - Parameter published: Folders whose content is published: sources and the site.
    /// - Throws: ``UsageError`` with what to do.
    func check(published: [String]) throws {
        for folder in published where ResolvedPath.overlap(path, ResolvedPath.of(folder)) {
            throw UsageError(
                "\"\(shown)\" and the folder \"\(folder)\" lie in one another; what is about a family "
                    + "must stay apart from what is published",
                hints: ["choose a folder of your own, outside of this project"])
        }
        for folder in folders where Self.isPublished(folder) && !(isFolder && folder == path) {
            throw UsageError(
                "\"\(shown)\" lies in a folder that wegwijs made to be shared",
                hints: ["choose a folder of your own, outside of this project"])
        }
        try GitFolders(folders).check(isFolder ? path + "/x" : path, shown: shown)
        try checkMode()
    }

    /// The folders in which it lies, the nearest first; the place itself too if it is a folder.
    private var folders: [String] {
        var folders = isFolder ? [path] : []
        var rest = Substring(path)
        while let slash = rest.lastIndex(of: "/") {
            rest = rest[..<slash]
            folders.append(rest.isEmpty ? "/" : String(rest))
        }
        return folders
    }

    /// Whether a folder holds a site, or paper for everybody.
    private static func isPublished(_ folder: String) -> Bool {
        [OutputPublisher.manifest, PrintRecord.name].contains {
            FileManager.default.fileExists(atPath: "\(folder)/\($0)")
        }
    }

    /// Checks that others cannot read what is there; what is not there is made so.
    private func checkMode() throws {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        let isThisKind = (status.st_mode & S_IFMT == S_IFDIR) == isFolder
        guard isThisKind else {
            throw UsageError("\"\(shown)\" is \(isFolder ? "a file, not a folder" : "no file")")
        }
        guard status.st_mode & (S_IRWXG | S_IRWXO) == 0 else {
            throw UsageError(
                "other people on this computer can read \"\(shown)\"",
                hints: ["make it yours alone: chmod \(isFolder ? "700" : "600") \"\(shown)\""])
        }
        guard status.st_uid == getuid() else {
            throw UsageError(
                "\"\(shown)\" belongs to somebody else", hints: ["choose a place of your own"])
        }
    }
}
