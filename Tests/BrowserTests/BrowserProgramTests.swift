import Foundation
import Testing

@testable import Browser

/// What is found, and what is said when nothing is.
@Suite struct BrowserProgramTests {
    @Test func theBrowserOfThisMachineIsFound() throws {
        let program = try BrowserProgram.find()
        #expect(program.path.hasPrefix("/"))
        #expect(program.version.contains("Chrom"))
    }

    @Test func withoutABrowserThePackagesAreNamed() throws {
        #expect(throws: BrowserError.missing) {
            try BrowserProgram.find(in: ["PATH": "/nowhere::relative:"])
        }
        let text = "\(BrowserError.missing)"
        #expect(text.contains("chromium-headless-shell, or chromium"))
        #expect(text.contains("WEGWIJS_BROWSER"))
    }

    @Test func aNameThatIsNoProgramIsTold() throws {
        for name in ["/nowhere/chromium", "/tmp", "/etc/passwd", "no-such-program"] {
            #expect(throws: BrowserError.notFound(name)) {
                try BrowserProgram.find(in: ["PATH": "/usr/bin", "WEGWIJS_BROWSER": name])
            }
        }
    }

    @Test(arguments: [
        ("/bin/cat", "cat (GNU coreutils)"), ("/bin/true", "true (GNU"), ("/bin/sh", ""),
    ])
    func anotherProgramIsNoBrowser(path: String, said: String) throws {
        do {
            _ = try BrowserProgram.find(in: ["WEGWIJS_BROWSER": path])
            Issue.record("taken for a browser")
        } catch {
            guard case .notBrowser(_, let line) = error else {
                Issue.record(error)
                return
            }
            #expect(line.hasPrefix(said))
        }
    }

    @Test func aProgramInAnUnknownFormIsNoBrowser() throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("no-program-\(UUID().uuidString)")
        try Data([0x7F, 0x45, 0, 1, 2]).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
        #expect(throws: BrowserError.self) {
            try BrowserProgram.find(in: ["WEGWIJS_BROWSER": file.path])
        }
    }

    @Test func aBrowserThatDoesNotComeUpSaysWhy() throws {
        let script = try FakeProgram.make("echo 'no screen' >&2\nexit 1")
        defer { try? FileManager.default.removeItem(at: script) }
        let browser = Browser(BrowserProgram(path: script.path, version: "Chromium 1"))
        #expect(throws: BrowserError.cannotStart(path: script.path, said: "no screen")) {
            try browser.print([PrintJob(url: "file:///x")]) { _, _ in }
        }
        let sleeping = try FakeProgram.make("exec sleep 100")
        defer { try? FileManager.default.removeItem(at: sleeping) }
        var options = BrowserOptions()
        options.secondsToStart = 1
        let sleeper = Browser(
            BrowserProgram(path: sleeping.path, version: "Chromium 1"), options: options)
        #expect(
            throws: BrowserError.cannotStart(path: sleeping.path, said: "no answer in 1 seconds")
        ) {
            try sleeper.print([PrintJob(url: "file:///x")]) { _, _ in }
        }
    }
}

@Suite struct FontCheckTests {
    @Test func theFontsOfThePagesAreThere() throws {
        try FontCheck().require(["Noto Sans", "noto naskh arabic"])
    }

    @Test func missingFontsAreNamedWithTheirPackage() throws {
        let check = FontCheck(list: Array("DejaVu Sans,DejaVu Sans Light\nA\\-B\n".utf8))
        #expect(check.has("DejaVu Sans Light") && check.has("A-B"))
        #expect(throws: BrowserError.missingFonts(["Noto Sans"])) {
            try check.require(["DejaVu Sans", "Noto Sans"])
        }
        #expect("\(BrowserError.missingFonts(["Noto Sans"]))".contains("fonts-noto-core"))
    }

    @Test func withoutFontconfigItsPackageIsNamed() throws {
        #expect(throws: BrowserError.missingProgram(name: "fc-list", package: "fontconfig")) {
            try FontCheck(path: "/nowhere")
        }
    }
}
