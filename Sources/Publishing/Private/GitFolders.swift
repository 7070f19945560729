import Foundation

/// Asks Git whether a file would be kept in a repository, from which it never goes away again.
struct GitFolders {
    /// The folders in which the file lies, the nearest first.
    private let folders: [String]

    init(_ folders: [String]) { self.folders = folders }

    /// Checks that a file lies in no repository, or is left out of it (`.gitignore`).
    ///
    /// Where Git is not there to be asked, or does not answer, the file counts as kept.
    ///
    /// - Throws: ``UsageError``.
    func check(_ file: String, shown: String) throws(UsageError) {
        // A repository within another is asked for itself, and so is the outer one.
        for folder in folders
        where FileManager.default.fileExists(atPath: folder == "/" ? "/.git" : "\(folder)/.git") {
            guard isIgnored(file, in: folder) else {
                throw UsageError(
                    "\"\(shown)\" lies in a folder that Git keeps and shares: \"\(folder)\"",
                    hints: [
                        "choose a folder outside of it",
                        "or leave it out of Git, with a line in .gitignore",
                    ])
            }
        }
    }

    private func isIgnored(_ file: String, in folder: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder, "check-ignore", "--quiet", "--", file]
        // Without variables such as GIT_DIR, which would answer for another repository.
        let environment = ProcessInfo.processInfo.environment
        process.environment = environment.filter { ["PATH", "HOME"].contains($0.key) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }
}
