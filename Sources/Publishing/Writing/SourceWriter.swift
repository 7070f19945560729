import Foundation

/// Writes single files of the sources, each whole or not at all.
enum SourceWriter {
    /// Writes a file and the folders on its way, unless it holds these bytes already.
    ///
    /// - Returns: Whether the file was written.
    @discardableResult
    static func write(_ bytes: [UInt8], to path: String) throws(EnvironmentError) -> Bool {
        if FileBytes.isFile(path, of: bytes) { return false }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw EnvironmentError("cannot write the file \"\(path)\"")
        }
        return true
    }
}
