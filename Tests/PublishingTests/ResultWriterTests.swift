import Foundation
import Testing

@testable import Publishing

/// Files that are made of others are whole or not there, and keep what people set.
@Suite struct ResultWriterTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace(copiesSources: false) }

    private func mode(of name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: workspace.path(name))[.posixPermissions]
            as? Int
    }

    @Test func foldersOnTheWayAreMade() throws {
        try ResultWriter.write(Array("new".utf8), to: workspace.path("a/b/c.txt"))
        #expect(try workspace.read("a/b/c.txt") == "new")
        let names = try FileManager.default.contentsOfDirectory(atPath: workspace.path("a/b"))
        #expect(names == ["c.txt"])
    }

    @Test func aFileThatWasThereLeavesItsPermissions() throws {
        try workspace.write("a much longer old text", to: "c.txt")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: workspace.path("c.txt"))
        try ResultWriter.write(Array("new".utf8), to: workspace.path("c.txt"))
        #expect(try workspace.read("c.txt") == "new")
        #expect(try mode(of: "c.txt") == 0o600)
    }

    @Test func aReaderThatHasTheOldFileOpenKeepsIt() throws {
        try workspace.write("old", to: "c.txt")
        let reader = try FileHandle(forReadingFrom: URL(fileURLWithPath: workspace.path("c.txt")))
        try ResultWriter.write(Array("new".utf8), to: workspace.path("c.txt"))
        #expect(try reader.readToEnd() == Data("old".utf8))
    }

    @Test func aLinkKeepsLeadingToItsFile() throws {
        try workspace.write("old", to: "real.txt")
        try FileManager.default.createSymbolicLink(
            atPath: workspace.path("link.txt"), withDestinationPath: workspace.path("real.txt"))
        try ResultWriter.write(Array("new".utf8), to: workspace.path("link.txt"))
        #expect(try workspace.read("real.txt") == "new")
        #expect(try workspace.read("link.txt") == "new")
    }

    @Test func aDeviceStaysOne() throws {
        try ResultWriter.write([1], to: "/dev/null")
        #expect(FileBytes.read("/dev/null") == [])
    }

    @Test func aFolderIsNoFileToWrite() throws {
        try workspace.write("old", to: "folder/c.txt")
        #expect(throws: EnvironmentError.self) {
            try ResultWriter.write(Array("new".utf8), to: workspace.path("folder"))
        }
        #expect(try workspace.read("folder/c.txt") == "old")
        let names = try FileManager.default.contentsOfDirectory(atPath: workspace.folder)
        #expect(names == ["folder"])
    }

    @Test(arguments: [0, 1, 4095, 4096, 200_000])
    func whatIsWrittenIsRead(_ size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let path = workspace.path("c")
        try ResultWriter.write(bytes, to: path)
        #expect(FileBytes.read(path) == bytes)
        #expect(FileBytes.isFile(path, of: bytes))
        #expect(!FileBytes.isFile(path, of: bytes + [0]))
        if let first = bytes.first {
            #expect(!FileBytes.isFile(path, of: [first ^ 1] + bytes.dropFirst()))
        }
    }

    @Test func aFileThatIsNotThereHasNoBytes() {
        #expect(FileBytes.read(workspace.path("no")) == nil)
        #expect(!FileBytes.isFile(workspace.path("no"), of: []))
    }

    @Test func aPipeIsFilledAndReadToItsEnd() {
        let pipe = workspace.path("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let bytes = [UInt8](repeating: 7, count: 100_000)
        // A thread of its own: each side waits for the other, which Swift's few threads must not.
        Thread.detachNewThread { try? ResultWriter.write(bytes, to: pipe) }
        #expect(FileBytes.read(pipe) == bytes)
    }
}
