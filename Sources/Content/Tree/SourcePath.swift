/// Arithmetic on `/`-separated paths below a root; no file system is asked.
package enum SourcePath {
    /// Returns the path that a relative link in a file leads to, or nothing when it leaves the root.
    ///
    /// A link from the root (`/health.md`) leads nowhere: the place of the sources is not that of
    /// the pages.
    package static func resolve(_ link: String, from file: String) -> String? {
        if link.hasPrefix("/") { return nil }
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case "", ".": continue
            case "..":
                if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// Returns the relative link that leads from a file to another.
    static func link(to target: String, from file: String) -> String {
        let folder = file.split(separator: "/").dropLast()
        let parts = target.split(separator: "/")
        var shared = 0
        while shared < folder.count, shared < parts.count - 1, folder[shared] == parts[shared] {
            shared += 1
        }
        let up = Array(repeating: "..", count: folder.count - shared)
        return (up + parts.dropFirst(shared).map(String.init)).joined(separator: "/")
    }

    /// Returns the last part of a path without its extension: `pages/health.md` gives `health`.
    package static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// Returns the municipality in whose folder a file lies, if it lies in one.
    package static func municipality(_ path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count >= 3, parts[0] == "municipalities" else { return nil }
        return String(parts[1])
    }

    /// Returns the path of the translation of a source: `pages/health.md` gives `pages/health.po`.
    package static func catalog(_ path: String) -> String {
        guard let dot = path.lastIndex(of: ".") else { return path + ".po" }
        return path[..<dot] + ".po"
    }
}
