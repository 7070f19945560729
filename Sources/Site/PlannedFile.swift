/// A file of the site whose path is known before it is made.
///
/// A build makes all of them; a preview makes the page that somebody looks at.
struct PlannedFile {
    /// The path below the output folder.
    let path: String
    private let bytes: () -> [UInt8]

    init(path: String, bytes: @escaping () -> [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    func made() -> OutputFile { OutputFile(path: path, bytes: bytes()) }
}
