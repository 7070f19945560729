import Foundation

/// cmark-gfm, whose output decides what is right.
enum Judge {
    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    /// Returns the HTML of each document.
    ///
    /// One shell runs over files in a temporary folder: 4000 starts of the judge itself take some
    /// ten seconds, 4000 starts through `Process` several times that.
    static func render(_ documents: [String]) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "markdown-judge-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (number, document) in documents.enumerated() {
            try Data(document.utf8).write(to: folder.appending(path: "\(number).md"))
        }
        let script = """
            command -v cmark-gfm >/dev/null || exit 127
            i=0
            while [ $i -lt \(documents.count) ]; do
              cmark-gfm -e table -e autolink -e tasklist -e strikethrough $i.md >$i.html || exit 1
              i=$((i + 1))
            done
            """
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Missing(
                description: "cmark-gfm is needed to judge Markdown (Debian package cmark-gfm); "
                    + "the shell ended with \(process.terminationStatus)")
        }
        return try documents.indices.map { number in
            let data = try Data(contentsOf: folder.appending(path: "\(number).html"))
            return String(decoding: data, as: UTF8.self)
        }
    }
}
