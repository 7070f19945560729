import CExchange
import Foundation
import Glibc
package import Site

/// Puts a finished site in place of the last one, all or nothing.
///
/// A new tree is made beside the output folder; files that did not change are hard links to the
/// old ones, so they keep their bytes and times. Then both folders change places in one step
/// (`renameat2` with `RENAME_EXCHANGE`), so that a build which is killed leaves the last good
/// site whole. Nothing is written where nothing changed.
package struct OutputPublisher {
    /// As it was given, for messages.
    private let shown: String
    /// Without symbolic links, so that a link to the folder stays one and the folder changes.
    private let output: String
    private let files: FileManager = .default

    package init(output: String) {
        shown = output
        self.output = ResolvedPath.of(output)
    }

    /// The list of the site's files, by which a later build knows what is its own.
    static let manifest = ".wegwijs-files"

    /// Checks that the output folder is one that may be replaced.
    ///
    /// - Throws: ``UsageError`` when it is a source folder, or holds files of somebody else.
    package func check(sources: [String]) throws {
        guard !sources.contains(where: { ResolvedPath.overlap(output, ResolvedPath.of($0)) }) else {
            throw UsageError(
                "the output folder \"\(shown)\" and a folder of sources lie in one another",
                hints: ["choose another folder with --output"])
        }
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: output, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue else { throw UsageError("\"\(shown)\" is a file, not a folder") }
        let foreign = try foreignFiles()
        guard foreign.isEmpty else {
            throw UsageError(
                "the output folder \"\(shown)\" holds files that wegwijs did not make",
                hints: foreign.prefix(5).map { "found: \(shown)/\($0)" }
                    + ["choose an empty folder with --output, or move these files"])
        }
    }

    /// Publishes a site.
    ///
    /// - Returns: The number of files that are new or changed.
    package func publish(_ site: [OutputFile]) throws -> Int {
        try publish(site.map(FinishedFile.init))
    }

    /// Publishes files of which some lie on the disk still.
    ///
    /// - Returns: The number of files that are new or changed.
    func publish(_ site: [FinishedFile]) throws -> Int {
        let parent = URL(fileURLWithPath: output).deletingLastPathComponent().path
        try make(folder: parent)
        let lock = open(parent, O_RDONLY | O_DIRECTORY)
        defer { close(lock) }
        // Two builds into one place take turns; the lock ends with the process.
        guard lock >= 0, flock(lock, LOCK_EX) == 0 else {
            throw EnvironmentError("cannot lock the folder \"\(parent)\"")
        }
        let name = URL(fileURLWithPath: output).lastPathComponent
        let fresh = "\(parent)/.\(name).wegwijs-new"
        try? files.removeItem(atPath: fresh)
        let all = site + [manifestFile(site)]
        let changed = try all.filter { try !isSame($0) }
        let kept = Set(all.map(\.path))
        let gone = listedFiles().filter { !kept.contains($0) }
        if changed.isEmpty, gone.isEmpty, files.fileExists(atPath: output) { return 0 }
        do {
            try write(all, changed: Set(changed.map(\.path)), to: fresh)
            try exchange(fresh)
        } catch {
            try? files.removeItem(atPath: fresh)
            throw error
        }
        try? files.removeItem(atPath: fresh)
        return changed.count
    }

    private func manifestFile(_ site: [FinishedFile]) -> FinishedFile {
        let lines = site.map(\.path).sorted().map { $0 + "\n" }.joined()
        return FinishedFile(OutputFile(path: Self.manifest, bytes: Array(lines.utf8)))
    }

    private func isSame(_ file: FinishedFile) throws -> Bool {
        FileBytes.isFile("\(output)/\(file.path)", of: try file.bytes())
    }

    private func write(_ all: [FinishedFile], changed: Set<String>, to fresh: String) throws {
        var made: Set<String> = []
        for file in all {
            let path = "\(fresh)/\(file.path)"
            let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
            if made.insert(folder).inserted { try make(folder: folder) }
            let isLinked =
                !changed.contains(file.path)
                && link("\(output)/\(file.path)", path) == 0
            if !isLinked, !files.createFile(atPath: path, contents: Data(try file.bytes())) {
                throw EnvironmentError("cannot write the file \"\(path)\"")
            }
        }
    }

    private func exchange(_ fresh: String) throws {
        if !files.fileExists(atPath: output) {
            guard rename(fresh, output) == 0 else {
                throw EnvironmentError("cannot make the folder \"\(shown)\"")
            }
            return
        }
        if cexchange_paths(fresh, output) == 0 { return }
        // A file system without the exchange: for a moment there is no site, but never half of one.
        let old = fresh + "-old"
        try? files.removeItem(atPath: old)
        guard rename(output, old) == 0 else {
            throw EnvironmentError("cannot replace the folder \"\(shown)\"")
        }
        guard rename(fresh, output) == 0 else {
            _ = rename(old, output)
            throw EnvironmentError("cannot replace the folder \"\(shown)\"")
        }
        try? files.removeItem(atPath: old)
    }

    private func foreignFiles() throws -> [String] {
        let own = Set(listedFiles()).union([Self.manifest])
        return try oldFiles().filter { !own.contains($0) }.sorted()
    }

    /// The files that the last build put there, by its own list.
    private func listedFiles() -> [String] {
        guard let list = files.contents(atPath: "\(output)/\(Self.manifest)") else { return [] }
        return String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func oldFiles() throws -> [String] {
        guard files.fileExists(atPath: output) else { return [] }
        guard let found = FolderListing.files(below: output) else {
            throw EnvironmentError("cannot read the folder \"\(output)\"")
        }
        return found
    }

    private func make(folder: String) throws {
        do {
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw EnvironmentError("cannot make the folder \"\(folder)\"")
        }
    }
}
