import Foundation

/// A program in the folder Judges that says what is right.
///
/// The variable WEGWIJS_PYTHON names the Python that has segno, zxing-cpp and Pillow; `python3` is
/// taken when it is unset.
struct Judge {
    let script: String

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs the script over lines of input and returns as many lines of output.
    ///
    /// Input and output go through files, as a pipe would fill up while the script still reads.
    func answers(to lines: [String]) throws -> [String] {
        let python = ProcessInfo.processInfo.environment["WEGWIJS_PYTHON"] ?? "python3"
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Judges/\(script)").standardizedFileURL.path
        return try TemporaryFolder.with { folder in
            let input = folder.appending(path: "input")
            let output = folder.appending(path: "output")
            let errors = folder.appending(path: "errors")
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: input)
            try Data().write(to: output)
            try Data().write(to: errors)
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [python, path]
            process.standardInput = try FileHandle(forReadingFrom: input)
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = try FileHandle(forWritingTo: errors)
            try process.run()
            process.waitUntilExit()
            let answers = try String(contentsOf: output, encoding: .utf8)
                .split(separator: "\n").map { String($0) }
            guard process.terminationStatus == 0, answers.count == lines.count else {
                let message = try String(contentsOf: errors, encoding: .utf8)
                throw Failure(
                    description: """
                        \(script) gave \(answers.count) answers to \(lines.count) cases, exit \
                        status \(process.terminationStatus); it needs \(python) with segno, \
                        zxing-cpp and Pillow, zbarimg and libqrencode.so.4: \(message)
                        """)
            }
            return answers
        }
    }
}

/// A folder that is gone after use.
enum TemporaryFolder {
    static func with<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "qrcode-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
