import Foundation
import Glibc
import Site

/// The folder in which the browser finds the documents; nobody else can read it, and it goes at the
/// end.
final class PrintWorkplace {
    let path: String

    init() throws(EnvironmentError) {
        let folder = FileManager.default.temporaryDirectory.path
        let name = strdup(folder + "/wegwijs-print-XXXXXX")
        defer { free(name) }
        // Readable by its owner alone from the start (POSIX, mkdtemp).
        guard let name, mkdtemp(name) != nil else {
            throw EnvironmentError("cannot make a folder in \"\(folder)\"")
        }
        path = String(cString: name)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes the files that the documents need beside them.
    func add(_ assets: [OutputFile]) throws(EnvironmentError) {
        for file in assets { try write(file.bytes, to: file.path) }
    }

    /// Writes a document, and returns the address at which the browser finds it.
    func add(_ document: PaperDocument) throws(EnvironmentError) -> String {
        try write(document.html, to: document.page)
        return URL(fileURLWithPath: "\(path)/\(document.page)").absoluteString
    }

    private func write(_ bytes: [UInt8], to file: String) throws(EnvironmentError) {
        let url = URL(fileURLWithPath: "\(path)/\(file)")
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        } catch {
            throw EnvironmentError("cannot write the file \"\(url.path)\"")
        }
    }
}
