import Glibc

/// The files below a folder, links and special files among them, folders not.
///
/// By `readdir`, which tells folders from files without asking for each: Foundation's enumerator
/// took an eighth of a build in which nothing changed.
enum FolderListing {
    /// Returns the paths below a folder, in the order of the disk; nothing when it cannot be read.
    static func files(below root: String) -> [String]? {
        var found: [String] = []
        return collect(root, prefix: "", into: &found) ? found : nil
    }

    private static func collect(_ path: String, prefix: String, into found: inout [String]) -> Bool
    {
        guard let folder = opendir(path) else { return false }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let below = prefix + name
            if isFolder(entry.pointee.d_type, "\(path)/\(name)") {
                guard collect("\(path)/\(name)", prefix: below + "/", into: &found) else {
                    return false
                }
            } else {
                found.append(below)
            }
        }
        return true
    }

    /// Whether an entry is a folder; where the file system does not tell, the entry itself is asked.
    ///
    /// Links are not followed.
    private static func isFolder(_ type: UInt8, _ path: String) -> Bool {
        guard type == UInt8(DT_UNKNOWN) else { return type == UInt8(DT_DIR) }
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
