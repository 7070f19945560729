import Foundation
import Glibc

/// Makes files and folders that their owner alone can read, from their first moment.
enum PrivateFiles {
    /// Makes everything that this process and its children write from now on private.
    ///
    /// A mode that is set after writing comes too late: somebody may have opened the file before.
    static func begin() { umask(0o077) }

    /// Makes a new file.
    ///
    /// - Throws: ``UsageError`` where a file is there already, or the disk keeps no permissions.
    static func create(_ bytes: [UInt8], at path: String) throws {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = open(path, flags, S_IRUSR | S_IWUSR)
        guard file >= 0 else {
            if errno == EEXIST {
                throw UsageError("there is a file \"\(path)\" already; it stays as it is")
            }
            throw EnvironmentError("cannot make the file \"\(path)\"")
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & (S_IRWXG | S_IRWXO) == 0 else {
            unlink(path)
            throw UsageError(
                "the disk of \"\(path)\" cannot keep files for one person alone",
                hints: ["choose a folder on the disk of this computer, not a stick"])
        }
        guard OpenFile.write(bytes, to: file) else {
            unlink(path)
            throw EnvironmentError("cannot write the file \"\(path)\"")
        }
    }
}
