import Foundation

/// Other programs that judge what we wrote; they must be installed.
package enum ShellJudge {
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Runs a shell script in a new folder that holds the given files, and returns the files that
    /// are there afterwards: `said` is what it wrote to standard output, `errors` to standard error.
    ///
    /// `$PYTHON` is the Python of the judges, `$JUDGES` the folder with their programs: the folder
    /// `Judges` beside the test that asks.
    package static func files(
        after script: String, files: [String: [UInt8]], test: String = #filePath
    ) throws -> [String: [UInt8]] {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("judge-\(UUID().uuidString)")
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
            "JUDGES": URL(filePath: test).deletingLastPathComponent().appending(path: "Judges")
                .path,
        ]
        try process.run()
        process.waitUntilExit()
        var result: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            result[name] = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }
        guard process.terminationStatus == 0 else {
            throw Failure(
                description: """
                    the judge failed (are all of Tests/Judges/apt.txt and requirements.txt \
                    installed?): status \(process.terminationStatus)
                    \(String(decoding: result["errors"] ?? [], as: UTF8.self))
                    \(String(decoding: result["said"] ?? [], as: UTF8.self))
                    """)
        }
        return result
    }

    /// Runs a script as ``files(after:files:test:)`` does, and returns what it wrote to standard
    /// output.
    package static func output(
        of script: String, files: [String: [UInt8]], test: String = #filePath
    ) throws -> String {
        let result = try Self.files(after: script, files: files, test: test)
        return String(decoding: result["said"] ?? [], as: UTF8.self)
    }
}
