import Content
import Diagnostics
import Foundation
import Text

/// Reads a folder of sources from the disk.
///
/// Hidden files are passed over. A symbolic link may lead to a file of the same folder only, so
/// that a build never publishes a file from elsewhere on the machine.
struct TreeReader {
    let root: String

    private var base: String {
        let resolved = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
        return resolved.hasSuffix("/") ? String(resolved.dropLast()) : resolved
    }

    func read(into report: inout Report) throws -> SourceTree {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder) else {
            throw UsageError("there is no folder \"\(root)\"")
        }
        guard isFolder.boolValue else { throw UsageError("\"\(root)\" is not a folder") }
        var files: [String: SourceFile] = [:]
        var empty: [String] = []
        try read("", into: &files, &empty, &report)
        return SourceTree(root: shownRoot, files: files, emptyFolders: empty)
    }

    /// The root without last slashes, as messages show it.
    private var shownRoot: String {
        var shown = Substring(root)
        while shown.count > 1, shown.hasSuffix("/") { shown = shown.dropLast() }
        return String(shown)
    }

    private func read(
        _ folder: String, into files: inout [String: SourceFile], _ empty: inout [String],
        _ report: inout Report
    ) throws {
        let path = folder.isEmpty ? root : "\(root)/\(folder)"
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw EnvironmentError("cannot read the folder \"\(path)\"")
        }
        let visible = names.filter { !$0.hasPrefix(".") }.sorted()
        if visible.isEmpty, !folder.isEmpty { empty.append(folder) }
        for name in visible {
            let below = folder.isEmpty ? name : "\(folder)/\(name)"
            try readEntry(below, into: &files, &empty, &report)
        }
    }

    private func readEntry(
        _ below: String, into files: inout [String: SourceFile], _ empty: inout [String],
        _ report: inout Report
    ) throws {
        let path = "\(root)/\(below)"
        let shown = "\(shownRoot)/\(below)"
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        switch attributes?[.type] as? FileAttributeType {
        case .typeDirectory?: try read(below, into: &files, &empty, &report)
        case .typeRegular?: files[below] = try file(path, shown: shown)
        case .typeSymbolicLink?:
            let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            let type =
                (try? FileManager.default.attributesOfItem(atPath: target))?[.type]
                as? FileAttributeType
            if target.hasPrefix(base + "/"), type == .typeRegular {
                files[below] = try file(path, shown: shown)
            } else {
                report.error(
                    "link-leads-out", "this symbolic link leads to no file of this folder",
                    at: SourceRange(SourceFile(path: shown, bytes: [])),
                    hints: ["copy the file into the folder instead"])
            }
        default:
            report.error(
                "not-a-file", "this is neither a file nor a folder",
                at: SourceRange(SourceFile(path: shown, bytes: [])))
        }
    }

    private func file(_ path: String, shown: String) throws -> SourceFile {
        guard let bytes = FileBytes.read(path) else {
            throw EnvironmentError("cannot read the file \"\(path)\"")
        }
        return SourceFile(path: shown, bytes: bytes)
    }
}
