/// A file of the site whose path is known before it is made.
///
/// A build makes all of them; a preview makes the page that somebody looks at.
struct PlannedFile {
    /// The path below the output folder.
    let path: String
    private let make: () -> OutputFile

    init(path: String, make: @escaping () -> OutputFile) {
        self.path = path
        self.make = make
    }

    init(path: String, bytes: @escaping () -> [UInt8]) {
        self.init(path: path, make: { OutputFile(path: path, bytes: bytes()) })
    }

    func made() -> OutputFile { make() }
}
