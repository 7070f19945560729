import Foundation
import Glibc

/// Writes single files that are made of others, each whole or not at all.
///
/// Unlike ``SourceWriter`` it does not wait for the disk, which takes longer than to make a
/// booklet: what a power failure takes away is made again.
enum ResultWriter {
    /// Puts a file in its place in one step, and makes the folders on its way.
    ///
    /// A file that was there leaves its permissions to the new one.
    static func write(_ bytes: [UInt8], to path: String) throws(EnvironmentError) {
        var old = stat()
        let isThere = lstat(path, &old) == 0
        guard !isThere || old.st_mode & S_IFMT == S_IFREG else {
            // A link keeps leading to its file, a device stays.
            try SourceWriter.write(bytes, to: path)
            return
        }
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let fresh = "\(path[..<slash]).\(path[slash...]).wegwijs-new-\(getpid())"
        // Left by a killed process that had our number.
        unlink(fresh)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        var file = open(fresh, flags, 0o666)
        if file < 0, errno == ENOENT {
            try? FileManager.default.createDirectory(
                atPath: String(path[..<slash]), withIntermediateDirectories: true)
            file = open(fresh, flags, 0o666)
        }
        guard file >= 0 else { throw EnvironmentError("cannot write the file \"\(path)\"") }
        defer { close(file) }
        guard !isThere || fchmod(file, old.st_mode & 0o777) == 0,
            OpenFile.write(bytes, to: file), rename(fresh, path) == 0
        else {
            unlink(fresh)
            throw EnvironmentError("cannot write the file \"\(path)\"")
        }
    }
}
