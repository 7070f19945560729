import Diagnostics
import Foundation

/// The private files of families that a command line names, one by one or as whole folders.
struct FamilyFiles {
    struct File {
        /// As it was given, for messages.
        let path: String
        /// The name without its extension, which the folder of this family's papers gets.
        let name: String

        init(_ path: String) {
            self.path = path
            let last = path.split(separator: "/").last.map(String.init) ?? ""
            name = last.hasSuffix(FamilyFiles.ending) ? String(last.dropLast(4)) : last
        }

        /// Without symbolic links.
        var resolved: String { ResolvedPath.of(path) }

        /// Whether a folder can have the name: in sight, in one line of a list of files.
        var isFit: Bool {
            !name.isEmpty && !name.hasPrefix(".")
                && name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        }
    }

    /// What the names of files in a folder end with.
    fileprivate static let ending = ".txt"

    /// In the order in which they were named; those of a folder in the order of their names.
    private(set) var files: [File] = []
    /// Whether several families are meant, each with a folder of papers of its own: also where a
    /// folder holds one file today.
    private(set) var isMany: Bool
    /// What is wrong with the files and their places.
    private(set) var problems: [UsageError] = []

    /// Finds the files and checks the places in which they lie.
    ///
    /// - Parameters:
    ///   - operands: Files and folders.
    ///   - published: The folders whose content is published.
    ///   - takesFolders: Whether a folder stands for all files in it.
    /// - Throws: ``EnvironmentError`` where a folder cannot be read; what the command line has wrong is
    ///   kept in ``problems``.
    init(_ operands: [String], published: [String], takesFolders: Bool = true) throws {
        isMany = operands.count > 1
        for operand in operands {
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: operand, isDirectory: &isFolder)
            if takesFolders, isThere, isFolder.boolValue {
                isMany = true
                try collect { try PrivatePlace(folder: operand).check(published: published) }
                add(try Self.files(in: operand), of: operand)
            } else {
                files.append(File(operand))
            }
        }
        for file in files {
            try collect { try PrivatePlace(file: file.path).check(published: published) }
        }
        checkPaths()
    }

    /// Does something that may find a wrong use, and keeps what it finds.
    mutating func collect(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let error as UsageError {
            problems.append(error)
        }
    }

    /// Checks that the files are there.
    mutating func checkPresence() {
        for file in files where !FileManager.default.fileExists(atPath: file.path) {
            problems.append(
                UsageError(
                    "there is no file \"\(file.path)\"",
                    hints: ["start one with: wegwijs household new \(file.path)"]))
        }
    }

    /// Checks that each family gets a folder of its own.
    mutating func checkNames() {
        guard isMany else { return }
        var first: [String: File] = [:]
        for file in files {
            guard file.isFit else {
                problems.append(
                    UsageError(
                        "the papers of \"\(file.path)\" cannot get a folder with its name",
                        hints: ["give the file a name such as family-1.txt"]))
                continue
            }
            // Some disks take capital and small letters for the same name.
            let key = file.name.lowercased()
            if let other = first[key], other.resolved != file.resolved {
                problems.append(
                    UsageError(
                        "the papers of \"\(other.path)\" and \"\(file.path)\" would lie in one folder, "
                            + "\"\(file.name)\"",
                        hints: ["give one of them another name"]))
            } else if first[key] == nil {
                first[key] = file
            }
        }
    }

    /// - Throws: All that is wrong, as one ``UsageError``.
    func check() throws(UsageError) {
        if let error = UsageError(problems) { throw error }
    }

    private mutating func add(_ names: [String], of folder: String) {
        guard !names.isEmpty else {
            problems.append(
                UsageError(
                    "the folder \"\(folder)\" holds no file of a family",
                    hints: ["such files lie directly in it; their names end with \(Self.ending)"]))
            return
        }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        files += names.map { File(base + $0) }
    }

    private mutating func checkPaths() {
        var seen: Set<String> = []
        var told: Set<String> = []
        for file in files where !seen.insert(file.resolved).inserted {
            guard told.insert(file.resolved).inserted else { continue }
            problems.append(
                UsageError(
                    "the file \"\(file.path)\" is named twice",
                    hints: ["a folder stands for all files in it"]))
        }
    }

    /// Returns the names of the files in a folder, in the order of their bytes.
    private static func files(in folder: String) throws(EnvironmentError) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw EnvironmentError("cannot read the folder \"\(folder)\"")
        }
        return names.filter { name in
            var isFolder: ObjCBool = false
            return name.hasSuffix(ending) && !name.hasPrefix(".")
                && !(FileManager.default.fileExists(
                    atPath: "\(folder)/\(name)", isDirectory: &isFolder) && isFolder.boolValue)
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
