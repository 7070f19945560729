import Foundation
import Testing

/// A folder of its own with a copy of the small sources, in which a test may do anything.
final class Workspace: Sendable {
    let folder: String

    /// The sources that belong to these tests: content and locales of a small site.
    static let small = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/small")

    /// The folder of the project.
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init(copiesSources: Bool = true) throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("wegwijs-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        guard copiesSources else { return }
        for name in ["content", "locales"] {
            try FileManager.default.copyItem(
                atPath: Self.small.appendingPathComponent(name).path, toPath: path(name))
        }
        // The words of the pages are the project's own, so that a new one is missing nowhere.
        try FileManager.default.copyItem(
            atPath: Self.project.appendingPathComponent("locales/ar/interface.po").path,
            toPath: path("locales/ar/interface.po"))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func run(_ arguments: String...) async throws -> Tool.Result {
        try await Tool.run(arguments, in: folder)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
    }

    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        let url = URL(fileURLWithPath: path(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

    /// Puts another text in the place of one that stands in the file once.
    func replace(_ old: String, by new: String, in name: String) throws {
        let text = try read(name)
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        try #require(parts.count == 2, "\"\(old)\" stands \(parts.count - 1) times in \(name)")
        try write(parts.joined(separator: new), to: name)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path(name))
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// What stands in a folder: bytes, time of change and inode of each file, by path.
    func state(of name: String) throws -> [String: FileState] {
        var states: [String: FileState] = [:]
        let root = path(name)
        guard let found = FileManager.default.enumerator(atPath: root) else { return [:] }
        while let below = found.nextObject() as? String {
            var info = stat()
            guard lstat("\(root)/\(below)", &info) == 0, info.st_mode & S_IFMT != S_IFDIR else {
                continue
            }
            let bytes = FileManager.default.contents(atPath: "\(root)/\(below)") ?? Data()
            states[below] = FileState(
                bytes: bytes, seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
        }
        return states
    }

    func bytes(of name: String) throws -> [String: Data] {
        try state(of: name).mapValues(\.bytes)
    }

    /// The names in the folder, hidden ones too, in order.
    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}

struct FileState: Equatable {
    let bytes: Data
    let seconds: Int
    let nanoseconds: Int
}
