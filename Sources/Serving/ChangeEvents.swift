import Glibc

/// The messages of `inotify(7)`.
enum ChangeEvents {
    private static let kinds =
        UInt32(IN_MODIFY) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE)
        | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE_SELF)
        | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

    /// Asks for messages of a folder; without one, changes are found by looking.
    static func watch(_ folder: String, _ descriptor: Int32) {
        _ = inotify_add_watch(descriptor, folder, kinds)
    }

    /// Reads all messages.
    ///
    /// - Returns: Whether one of them is of a file that the sources consist of: hidden ones, such as
    ///   the swap files of editors, are not.
    static func drain(_ descriptor: Int32) -> Bool {
        var found = false
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return found }
            var offset = 0
            let size = MemoryLayout<inotify_event>.size
            while offset + size <= count {
                let event = buffer.withUnsafeBytes {
                    $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                }
                let isEnd = event.mask & UInt32(IN_IGNORED) != 0
                let isHidden = event.len > 0 && buffer[offset + size] == UInt8(ascii: ".")
                if !isEnd && !isHidden { found = true }
                offset += size + Int(event.len)
            }
        }
    }
}
