import Glibc

/// Reads whole files, into their array at once; Foundation's `Data` would have to be copied.
enum FileBytes {
    /// Returns the bytes of a file or pipe; nil where it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return nil }
        if status.st_mode & S_IFMT == S_IFREG { return part(of: file, Int(status.st_size)) }
        // Of a pipe nobody knows the length before its end.
        var bytes: [UInt8] = []
        while let more = part(of: file, 1 << 16) {
            if more.isEmpty { return bytes }
            bytes += more
        }
        return nil
    }

    /// Returns the next bytes, fewer only at the end; nil where they cannot be read.
    private static func part(of file: Int32, _ size: Int) -> [UInt8]? {
        var isGood = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, filled in
            while filled < size {
                let place = room.baseAddress?.advanced(by: filled)
                let count = Glibc.read(file, place, size - filled)
                if count < 0, errno == EINTR { continue }
                if count < 0 { isGood = false }
                guard count > 0 else { return }
                filled += count
            }
        }
        return isGood ? bytes : nil
    }

    /// Whether a file holds these bytes and no others.
    static func isFile(_ path: String, of bytes: [UInt8]) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, Int(status.st_size) == bytes.count,
            let found = read(path), found.count == bytes.count
        else { return false }
        // Many times as fast as arrays compare themselves, byte by byte.
        return found.withUnsafeBytes { found in
            bytes.withUnsafeBytes { bytes in
                guard let first = found.baseAddress, let second = bytes.baseAddress else {
                    return true
                }
                return memcmp(first, second, bytes.count) == 0
            }
        }
    }
}
