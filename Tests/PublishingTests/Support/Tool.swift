import Foundation
import Testing

/// The built program, run as people run it.
enum Tool {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    struct Result: Sendable {
        let status: Int32
        let output: String
        let error: String
    }

    /// The program beside the running test bundle: `.build/debug/wegwijs`.
    static func path() throws -> String {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(fileURLWithPath: bundle).deletingLastPathComponent()
            .appendingPathComponent("wegwijs").path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Failure(
                description: "there is no program \"\(path)\"; build it first: swift build")
        }
        return path
    }

    static func run(
        _ arguments: [String], in folder: String, environment: [String: String] = [:]
    ) async throws -> Result {
        try await finish(start(arguments, in: folder, environment: environment))
    }

    /// Runs another program by its name; it must be installed.
    static func judge(_ arguments: [String], in folder: String) async throws -> Result {
        let running = try launch("/usr/bin/env", arguments, in: folder, environment: [:])
        let result = await finish(running)
        guard result.status != 127 else {
            throw Failure(description: "\(arguments[0]) is not installed (Debian: gettext)")
        }
        return result
    }

    /// A program that was started and has not been waited for.
    struct Running: @unchecked Sendable {
        let process: Process
        let end: AsyncStream<Int32>
        let output: URL
        let error: URL
    }

    static func start(
        _ arguments: [String], in folder: String, environment: [String: String] = [:]
    ) throws -> Running {
        try launch(path(), arguments, in: folder, environment: environment)
    }

    static func finish(_ running: Running) async -> Result {
        var status: Int32 = -1
        for await found in running.end { status = found }
        let files = [running.output, running.error]
        let texts = files.map {
            String(decoding: (try? Data(contentsOf: $0)) ?? Data(), as: UTF8.self)
        }
        for file in files { try? FileManager.default.removeItem(at: file) }
        return Result(status: status, output: texts[0], error: texts[1])
    }

    private static func launch(
        _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
    ) throws -> Running {
        let place = FileManager.default.temporaryDirectory
            .appendingPathComponent("wegwijs-said-\(UUID().uuidString)")
        let files = ["out", "err"].map { place.appendingPathExtension($0) }
        // Files and not pipes: a pipe that nobody reads stops the program when it is full.
        for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        let (end, continuation) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            let isSignal = process.terminationReason == .uncaughtSignal
            continuation.yield(
                isSignal ? 128 + process.terminationStatus : process.terminationStatus)
            continuation.finish()
        }
        try process.run()
        return Running(process: process, end: end, output: files[0], error: files[1])
    }
}
