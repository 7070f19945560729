import Foundation
import Glibc

/// Writes single files that are made of others, each whole or not at all.
///
/// Unlike ``SourceWriter`` it does not wait for the disk, which may take longer than to make a
/// booklet: what a power failure takes away is made again.
enum ResultWriter {
    /// Puts a file in its place in one step, and makes the folders on its way.
    ///
    /// A file that was there leaves its permissions to the new one; a link keeps leading to its
    /// file; a device or pipe takes the bytes as they come.
    static func write(_ bytes: [UInt8], to path: String) throws(EnvironmentError) {
        var old = stat()
        let isThere = stat(path, &old) == 0
        let isDone: Bool
        if isThere, old.st_mode & S_IFMT != S_IFREG {
            isDone = fill(open(path, O_WRONLY | O_CLOEXEC), bytes)
        } else {
            var link = stat()
            let isLink = lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
            isDone = replace(
                isLink ? ResolvedPath.of(path) : path, bytes,
                mode: isThere ? old.st_mode & 0o777 : nil)
        }
        guard isDone else { throw EnvironmentError("cannot write the file \"\(path)\"") }
    }

    private static func replace(_ path: String, _ bytes: [UInt8], mode: mode_t?) -> Bool {
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
        guard file >= 0 else { return false }
        let isKept = mode.map { fchmod(file, $0) == 0 } ?? true
        // Some disks tell only when a file is closed that it could not be kept.
        guard fill(file, bytes), isKept, rename(fresh, path) == 0 else {
            unlink(fresh)
            return false
        }
        return true
    }

    /// Writes to a new descriptor and closes it.
    private static func fill(_ file: Int32, _ bytes: [UInt8]) -> Bool {
        guard file >= 0 else { return false }
        let isWritten = OpenFile.write(bytes, to: file)
        return close(file) == 0 && isWritten
    }
}
