import Foundation
import Testing

/// Other programs that judge what we wrote; they must be installed.
enum Judge {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a shell script in a new folder that holds the given files, and returns its output.
    static func run(_ script: String, files: [String: [UInt8]]) throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("exchange-judge-\(UUID().uuidString)")
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
                description:
                    "the judge failed (is all of Tests/Judges/apt.txt and requirements.txt installed?): "
                    + "status \(process.terminationStatus)\n\(texts[1])")
        }
        return texts[0]
    }
}
