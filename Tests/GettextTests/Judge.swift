import Foundation
import Testing

/// Another program whose answer is compared with ours; it must be installed.
enum Judge {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a shell script in a new folder that holds the given files, and returns the files
    /// that are there afterwards.
    ///
    /// `$PYTHON` is the Python of the judges, `$JUDGES` the folder with
    /// their programs.
    static func run(_ script: String, files: [String: [UInt8]]) throws -> [String: [UInt8]] {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gettext-judge-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files {
            try Data(bytes).write(to: folder.appendingPathComponent(name))
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            "PYTHON": ProcessInfo.processInfo.environment["WEGWIJS_PYTHON"] ?? "python3",
            "JUDGES": URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "Judges").path,
        ]
        try process.run()
        process.waitUntilExit()
        var result: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            result[name] = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }
        guard process.terminationStatus == 0 else {
            let said = result["errors"].map { String(decoding: $0, as: UTF8.self) } ?? ""
            throw Failure(
                description: "the judge failed (is gettext 0.21 or python3 installed?): "
                    + "status \(process.terminationStatus)\n\(said)")
        }
        return result
    }

    /// Runs a command once for each numbered file `N.po`, with `$n` as the number.
    static func runForEach(
        _ command: String, files: [String: [UInt8]]
    ) throws -> [String: [UInt8]] {
        let script = """
            command -v msgcat >/dev/null || { echo 'msgcat is not installed' >errors; exit 1; }
            status=0
            for f in *.po; do n=${f%.po}; \(command) 2>>errors || { echo "in $f" >>errors; status=1; }
            done
            exit $status
            """
        return try run(script, files: files)
    }
}

/// Expects two files to be equal and shows the first line in which they differ.
func expectSame(
    _ ours: [UInt8], _ theirs: [UInt8], _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    guard ours != theirs else { return }
    let left = String(decoding: ours, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    let right = String(decoding: theirs, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    let line = zip(left, right).prefix { $0 == $1 }.count
    let before = left.prefix(line).suffix(12).joined(separator: "\n")
    let ourLine = line < left.count ? String(left[line]) : "(end)"
    let theirLine = line < right.count ? String(right[line]) : "(end)"
    Issue.record(
        "\(name) line \(line + 1)\n\(before)\nours:   \(ourLine)\ntheirs: \(theirLine)",
        sourceLocation: sourceLocation)
}
