import Foundation
import Glibc
import Serving
import Testing

/// Every way in which a file is saved is one change, told once.
@Suite struct FolderWatcherTests {
    struct Change: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let paths: [String]
        let happen: @Sendable (String) throws -> Void
    }

    private static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private static let files = FileManager.default

    static let changes = [
        Change(testDescription: "written in place", paths: ["a.md"]) {
            try write("new", to: $0 + "/a.md")
        },
        Change(testDescription: "written in place with the same size", paths: ["a.md"]) {
            try write("OLD", to: $0 + "/a.md")
        },
        Change(testDescription: "emptied, then written in pieces", paths: ["a.md"]) {
            let file = open($0 + "/a.md", O_WRONLY | O_TRUNC)
            for _ in 0..<5 {
                _ = Glibc.write(file, "piece", 5)
                usleep(5000)
            }
            close(file)
        },
        Change(testDescription: "another file renamed over it, as many editors do", paths: ["a.md"])
        {
            try write("new", to: $0 + "/.a.md.swp")
            rename($0 + "/.a.md.swp", $0 + "/a.md")
        },
        Change(testDescription: "moved away and written anew, as vim does", paths: ["a.md"]) {
            rename($0 + "/a.md", $0 + "/a.md~")
            try write("new", to: $0 + "/a.md")
            unlink($0 + "/a.md~")
        },
        Change(testDescription: "a new file", paths: ["new.md"]) {
            try write("new", to: $0 + "/new.md")
        },
        Change(testDescription: "a file that is gone", paths: ["a.md"]) { unlink($0 + "/a.md") },
        Change(testDescription: "in a folder below", paths: ["below/b.md"]) {
            try write("new", to: $0 + "/below/b.md")
        },
        Change(testDescription: "a new folder with folders", paths: ["x", "x/y", "x/y/z.md"]) {
            try files.createDirectory(atPath: $0 + "/x/y", withIntermediateDirectories: true)
            try write("new", to: $0 + "/x/y/z.md")
        },
        Change(
            testDescription: "a folder that moves", paths: ["below", "below/b.md", "z", "z/b.md"]
        ) {
            rename($0 + "/below", $0 + "/z")
        },
    ]

    /// Returns the next change that is told, waiting for it.
    private func next(_ watcher: FolderWatcher) -> [String]? {
        for _ in 0..<100 {
            var polled = [pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0)]
            poll(&polled, 1, 20)
            watcher.drain(now: .now)
            if watcher.isDue(now: .now), let changed = watcher.changes(now: .now) { return changed }
        }
        return nil
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = Self.files.temporaryDirectory
            .appendingPathComponent("wegwijs-watched-\(UUID().uuidString)").path
        try Self.files.createDirectory(
            atPath: folder + "/below", withIntermediateDirectories: true)
        defer { try? Self.files.removeItem(atPath: folder) }
        try Self.write("old", to: folder + "/a.md")
        try Self.write("old", to: folder + "/below/b.md")
        try body(folder)
    }

    @Test(arguments: changes) func aChangeIsToldOnce(_ change: Change) throws {
        try withFolder { folder in
            // A look takes in what the system told; one change may need two of them on a slow
            // machine, so that what was told is gathered.
            let watcher = FolderWatcher([folder])
            try change.happen(folder)
            var told = Set(next(watcher) ?? [])
            while told.count < change.paths.count, let more = next(watcher) { told.formUnion(more) }
            #expect(told == Set(change.paths.map { "\(folder)/\($0)" }))
            // Afterwards the watcher still watches: also in folders that came with the change.
            let last = change.paths[change.paths.count - 1]
            let place = (folder as NSString).appendingPathComponent(
                (last as NSString).deletingLastPathComponent)
            try Self.write("later", to: place + "/later.md")
            #expect(next(watcher)?.contains { $0.hasSuffix("/later.md") } == true)
        }
    }

    @Test func hiddenFilesAreNoChange() throws {
        try withFolder { folder in
            var limits = Limits()
            limits.look = .milliseconds(50)
            let watcher = FolderWatcher([folder], limits: limits)
            try Self.write("swap", to: folder + "/.a.md.swp")
            for _ in 0..<10 {
                watcher.drain(now: .now)
                if watcher.isDue(now: .now) { #expect(watcher.changes(now: .now) == nil) }
                usleep(10_000)
            }
        }
    }

    @Test func aFolderMayGoAndComeBack() throws {
        try withFolder { folder in
            var limits = Limits()
            limits.look = .milliseconds(50)
            let watcher = FolderWatcher([folder], limits: limits)
            rename(folder, folder + "-away")
            #expect(next(watcher)?.contains(folder + "/a.md") == true)
            rename(folder + "-away", folder)
            #expect(next(watcher)?.contains(folder + "/a.md") == true)
            try Self.write("new", to: folder + "/a.md")
            #expect(next(watcher) == [folder + "/a.md"])
        }
    }

    @Test func changesThatGoOnAreToldNevertheless() throws {
        try withFolder { folder in
            let watcher = FolderWatcher([folder])
            let start = ContinuousClock.now
            var told = false
            while !told, .now - start < .seconds(20) {
                try Self.write(String(Int.random(in: 0...9)), to: folder + "/a.md")
                watcher.drain(now: .now)
                told = watcher.isDue(now: .now) && watcher.changes(now: .now) != nil
            }
            #expect(told)
        }
    }
}
