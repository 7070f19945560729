import Foundation

/// The folder into which PDF files go.
struct PrintFolder {
    /// Without symbolic links.
    let path: String

    /// Takes a folder that is there, or makes it.
    ///
    /// - Throws: ``UsageError`` when it holds sources or a site, or lies in one: a later build would
    ///   find files there that it did not make.
    init(_ shown: String, sources: [String]) throws {
        path = ResolvedPath.of(shown)
        for source in sources where ResolvedPath.overlap(path, ResolvedPath.of(source)) {
            throw UsageError(
                "the folder \"\(shown)\" and the folder of sources \"\(source)\" lie in one another",
                hints: ["choose another folder with --output"])
        }
        var folder = path
        while !folder.isEmpty {
            guard !FileManager.default.fileExists(atPath: "\(folder)/\(OutputPublisher.manifest)")
            else {
                throw UsageError(
                    "the folder \"\(shown)\" lies in a site that \"wegwijs build\" made",
                    hints: ["choose another folder with --output"])
            }
            folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
        {
            throw UsageError("\"\(shown)\" is a file, not a folder")
        }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw EnvironmentError("cannot make the folder \"\(shown)\"")
        }
    }
}
