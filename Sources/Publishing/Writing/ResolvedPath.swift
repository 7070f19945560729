import Foundation

/// Paths of the disk without symbolic links, so that they can be compared.
enum ResolvedPath {
    /// Returns the absolute path without symbolic links.
    ///
    /// What does not exist yet is resolved up to its last folder that does: an output folder
    /// behind a link into the sources lies in the sources.
    static func of(_ path: String) -> String {
        var url = URL(fileURLWithPath: path).standardizedFileURL
        var missing: [String] = []
        while url.path != "/" {
            if let found = realpath(url.path, nil) {
                defer { free(found) }
                let base = String(cString: found)
                return ([base == "/" ? "" : base] + missing).joined(separator: "/")
            }
            missing.insert(url.lastPathComponent, at: 0)
            url = url.deletingLastPathComponent()
        }
        return "/" + missing.joined(separator: "/")
    }

    /// Whether two folders are one, or one lies in the other.
    static func overlap(_ one: String, _ other: String) -> Bool {
        one == other || isInside(one, other) || isInside(other, one)
    }

    private static func isInside(_ path: String, _ folder: String) -> Bool {
        path.hasPrefix(folder == "/" ? folder : folder + "/")
    }
}
