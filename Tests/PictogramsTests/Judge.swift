import Foundation

/// A program that is not ours and judges what we made.
enum Judge {
    /// The judge could not be run or broke off.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The lines that a Python script of the folder `Judges` answers.
    ///
    /// The interpreter is that of the environment variable `WEGWIJS_PYTHON`, else `python3`.
    ///
    /// - Parameters:
    ///   - script: the script's file name.
    ///   - fields: what the script reads, each followed by NUL.
    /// - Returns: the lines of its output that are not empty.
    /// - Throws: ``Failure`` when the interpreter is missing or the script ends badly: a judge that
    ///   did not judge must not look like one that found nothing.
    static func lines(of script: String, given fields: [String]) throws -> [String] {
        let python = ProcessInfo.processInfo.environment["WEGWIJS_PYTHON"] ?? "python3"
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Judges")
        // A file, not a pipe: writing to a program that has already gone would end the tests too.
        let question = FileManager.default.temporaryDirectory
            .appending(path: "pictograms-\(UUID().uuidString)")
        try Data(fields.flatMap { Array($0.utf8) + [0] }).write(to: question)
        defer { try? FileManager.default.removeItem(at: question) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, folder.appending(path: script).path]
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: question)
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(
                description: "'\(python)' with \(script) ended with status "
                    + "\(process.terminationStatus)")
        }
        return String(decoding: answer, as: UTF8.self)
            .split(separator: "\n").map(String.init)
    }
}
