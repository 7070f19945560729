import Foundation

/// A shell script in the place of a browser.
///
/// A shell writes it: had this process had it open for writing while another test starts a program,
/// that program would hold it open too, and the system would refuse to run it (ETXTBSY).
enum FakeProgram {
    static func make(_ lines: String) throws -> URL {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("fake-\(UUID().uuidString)")
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "umask 077; printf '%s' \"$1\" > \"$2\"; chmod 700 \"$2\"", "sh"]
        shell.arguments? += ["#!/bin/sh\n\(lines)\n", file.path]
        try shell.run()
        shell.waitUntilExit()
        return file
    }
}
