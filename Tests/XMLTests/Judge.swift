import Foundation
import Testing

/// libxml2, as `xmllint` and as lxml; both must be installed.
enum Judge {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a shell script in a new folder that holds the given files, and returns its output.
    static func run(_ script: String, files: [String: [UInt8]]) throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("xml-judge-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files {
            try Data(bytes).write(to: folder.appendingPathComponent(name))
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "{ \(script)\n} >said 2>errors"]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            "PYTHON": ProcessInfo.processInfo.environment["WEGWIJS_PYTHON"] ?? "python3",
            "JUDGES": URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "Judges").path,
        ]
        try process.run()
        process.waitUntilExit()
        let texts = try ["said", "errors"].map {
            String(
                decoding: try Data(contentsOf: folder.appendingPathComponent($0)), as: UTF8.self)
        }
        guard process.terminationStatus == 0 else {
            throw Failure(
                description: "the judge failed (are libxml2-utils and lxml installed?): "
                    + "status \(process.terminationStatus)\n\(texts[1])")
        }
        return texts[0]
    }

    enum Verdict: Equatable {
        /// What is in the document.
        case taken([String])
        case refused
        /// libxml2 and expat are of different opinions.
        case disputed
    }

    /// Returns what libxml2 finds in each document.
    static func verdicts(on documents: [[UInt8]]) throws -> [Verdict] {
        var files: [String: [UInt8]] = [:]
        for (number, bytes) in documents.enumerated() { files["\(number).xml"] = bytes }
        let said = try run("\"$PYTHON\" \"$JUDGES/dump.py\"", files: files)
        var verdicts: [Verdict] = []
        var lines: [String] = []
        for line in said.split(separator: "\n") {
            if line.hasPrefix("= ") {
                verdicts.append(.taken([]))
                lines = []
            } else if line.hasPrefix("!") || line.hasPrefix("~") {
                verdicts[verdicts.count - 1] = line.hasPrefix("!") ? .refused : .disputed
            } else {
                lines.append(String(line))
                verdicts[verdicts.count - 1] = .taken(lines)
            }
        }
        try #require(verdicts.count == documents.count)
        return verdicts
    }
}
