import Foundation
import Glibc

/// Programs of the system.
enum SystemProgram {
    /// Returns the absolute path of a program: a path that is one, or a name that stands in one of
    /// the folders of `path` (divided by colons).
    static func find(_ name: String, path: String) -> String? {
        if name.contains("/") {
            let absolute = URL(fileURLWithPath: name).standardizedFileURL.path
            return isProgram(absolute) ? absolute : nil
        }
        // An empty or relative folder would depend on where the program was started.
        return path.split(separator: ":").filter { $0.hasPrefix("/") }
            .map { "\($0)/\(name)" }.first(where: isProgram)
    }

    private static func isProgram(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        return access(path, X_OK) == 0
    }
}
