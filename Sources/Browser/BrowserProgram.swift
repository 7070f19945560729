import Foundation
import Glibc

/// A Chromium found on this system.
package struct BrowserProgram: Sendable, Equatable {
    /// An absolute path.
    package let path: String
    /// What the program says of itself, such as `Chromium 156.0.8078.79`.
    package let version: String

    /// The programs that are looked for, the best first: the headless shell starts six times as
    /// fast and prints nearly twice as fast as the whole browser, with the same result.
    static let names = [
        "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome",
    ]

    /// Finds the program that `WEGWIJS_BROWSER` names (a path, or a name in `PATH`), otherwise the
    /// first known one in `PATH`, and asks for its version.
    package static func find() throws(BrowserError) -> BrowserProgram {
        try find(in: ProcessInfo.processInfo.environment)
    }

    /// Finds it by other variables than our own.
    static func find(in environment: [String: String]) throws(BrowserError) -> BrowserProgram {
        let path = environment["PATH"] ?? ""
        if let wanted = environment["WEGWIJS_BROWSER"], !wanted.isEmpty {
            guard let found = SystemProgram.find(wanted, path: path) else {
                throw .notFound(wanted)
            }
            return try asked(found)
        }
        for name in names {
            if let found = SystemProgram.find(name, path: path) { return try asked(found) }
        }
        throw .missing
    }

    /// Asks a program what it is.
    ///
    /// Anything but a Chromium may do what it likes with `--version`, so its answer must come soon
    /// and must name Chromium or Chrome.
    private static func asked(_ path: String) throws(BrowserError) -> BrowserProgram {
        let bytes: [UInt8]
        do {
            bytes = try ProgramOutput.of(path, ["--version"]).said
        } catch .cannotStart(_, let reason) {
            throw .notBrowser(path: path, said: reason)
        }
        let first = bytes.prefix { $0 != UInt8(ascii: "\n") }.prefix(200)
        let line = String(decoding: first, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        guard line.contains("Chrom"), line.contains(where: \.isNumber) else {
            throw .notBrowser(path: path, said: line)
        }
        return BrowserProgram(path: path, version: line)
    }
}
