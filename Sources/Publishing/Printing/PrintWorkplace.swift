import Browser
import Foundation
import Glibc
import Site

/// The folder in which the browser finds the documents.
///
/// Sendable notes: the guard is made with this value and ended with it, and touched by nothing in
/// between; all else is constant.
final class PrintWorkplace: @unchecked Sendable {
    let path: String
    /// What takes a temporary folder away, also when the run is killed.
    private let keeper: Guard?

    /// Takes a folder that stays, for people who look at the documents.
    init(kept path: String) {
        self.path = path
        keeper = nil
    }

    /// Makes a folder that goes with this value.
    init() throws(EnvironmentError) {
        let folder = FileManager.default.temporaryDirectory.path
        let name = strdup(folder + "/wegwijs-print-XXXXXX")
        defer { free(name) }
        // Readable by its owner alone from the start (POSIX, mkdtemp).
        guard let name, mkdtemp(name) != nil else {
            throw EnvironmentError("cannot make a folder in \"\(folder)\"")
        }
        let path = String(cString: name)
        self.path = path
        do {
            keeper = try Guard(folder: path)
        } catch {
            rmdir(path)
            throw EnvironmentError(error.description)
        }
    }

    deinit { keeper?.end() }

    /// Writes the files that the documents need beside them.
    func add(_ assets: [OutputFile]) throws(EnvironmentError) {
        for file in assets { try write(file.bytes, to: file.path) }
    }

    /// Writes a document.
    func add(_ document: PaperDocument) throws(EnvironmentError) {
        try write(document.html, to: document.page)
    }

    /// Returns the address at which the browser finds a document.
    func address(of page: String) -> String {
        URL(fileURLWithPath: "\(path)/\(page)").absoluteString
    }

    private func write(_ bytes: [UInt8], to file: String) throws(EnvironmentError) {
        try ResultWriter.write(bytes, to: "\(path)/\(file)")
    }
}
