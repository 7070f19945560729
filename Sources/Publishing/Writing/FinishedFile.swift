import Site

/// A file to publish: its bytes, or the place where they lie, which is read when they are needed.
///
/// What a browser printed for many families does not fit into memory.
struct FinishedFile {
    private enum Content {
        case bytes([UInt8])
        case file(String)
    }

    /// The path below the output folder.
    let path: String
    private let content: Content

    init(_ file: OutputFile) {
        path = file.path
        content = .bytes(file.bytes)
    }

    /// Takes a file that lies below a folder as it will lie below the output folder.
    init(_ path: String, in folder: String) {
        self.path = path
        content = .file("\(folder)/\(path)")
    }

    func bytes() throws(EnvironmentError) -> [UInt8] {
        switch content {
        case .bytes(let bytes): return bytes
        case .file(let path):
            guard let bytes = FileBytes.read(path) else {
                throw EnvironmentError("cannot read the file \"\(path)\"")
            }
            return bytes
        }
    }
}
