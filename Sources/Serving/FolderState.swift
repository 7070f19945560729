import Glibc

/// What can be seen of the files below some folders without reading them.
struct FolderState {
    /// By path.
    private(set) var files: [String: Signature] = [:]
    /// The folders with the numbers by which the file system knows them.
    private(set) var folders: [String: UInt64] = [:]

    /// A file that is written anew differs in one of these.
    struct Signature: Equatable {
        let size: Int
        let device: UInt64
        let inode: UInt64
        let modified: Int
        let modifiedNanoseconds: Int
        /// The time of the last change of the file's data or entry, which no program can set.
        let changed: Int
        let changedNanoseconds: Int

        init(_ status: stat) {
            size = Int(status.st_size)
            device = UInt64(status.st_dev)
            inode = UInt64(status.st_ino)
            modified = status.st_mtim.tv_sec
            modifiedNanoseconds = status.st_mtim.tv_nsec
            changed = status.st_ctim.tv_sec
            changedNanoseconds = status.st_ctim.tv_nsec
        }
    }

    init(of roots: [String]) {
        for root in roots { look(at: root) }
    }

    /// Returns the paths that are in one of two states only, or differ, in order.
    func differences(from old: FolderState) -> [String] {
        let changed = files.filter { old.files[$0] != $1 }.map(\.key)
        let gone = old.files.keys.filter { files[$0] == nil }
        let moved =
            folders.keys.filter { old.folders[$0] == nil }
            + old.folders.keys.filter { folders[$0] == nil }
        return (changed + gone + moved).sorted()
    }

    private mutating func look(at path: String) {
        guard let folder = opendir(path) else { return }
        defer { closedir(folder) }
        var status = stat()
        if stat(path, &status) == 0 { folders[path] = UInt64(status.st_ino) }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            let below = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
            guard lstat(below, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                look(at: below)
            } else {
                files[below] = Signature(status)
            }
        }
    }
}
