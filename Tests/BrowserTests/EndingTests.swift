import Foundation
import Glibc
import Testing

@testable import Browser

/// A browser that ends or hangs loses nothing, and nothing of it stays behind.
@Suite(.serialized) struct EndingTests {
    private func browser(of pages: Pages) throws -> RunningProcess {
        let all = RunningProcess.all(temporary: try #require(pages.browser.folder))
        return try #require(all.first { $0.isBrowser })
    }

    @Test(arguments: [1, 2])
    func aBrowserThatIsKilledIsStartedAgain(tabs: Int) throws {
        let pages = try Pages(["a.html": page("een")]) { $0.tabs = tabs }
        let jobs = (0..<12).map { _ in PrintJob(url: pages.url("a.html")) }
        var delivered = 0
        var folders: Set<String?> = []
        let results = try pages.print(jobs) { _ in
            delivered += 1
            folders.insert(pages.browser.folder)
            if delivered == 3 || delivered == 7 {
                kill(try browser(of: pages).identifier, SIGKILL)
            }
        }
        #expect(results.allSatisfy { $0.isFile })
        #expect(folders.count == 3)
        for case let folder? in folders where folder != pages.browser.folder {
            #expect(access(folder, F_OK) != 0)
        }
    }

    @Test func aBrowserThatWasStartedEarlyIsUsed() throws {
        let pages = try Pages(["a.html": page("een")])
        try pages.browser.start()
        let started = try browser(of: pages).identifier
        try pages.browser.start()
        #expect(try pages.print("a.html", "a.html").allSatisfy { $0.isFile })
        #expect(try browser(of: pages).identifier == started)
    }

    @Test(arguments: [SIGKILL, SIGSTOP])
    func aBrowserThatWasLostBeforeTheFirstPageIsReplaced(signal: Int32) throws {
        let pages = try Pages(["a.html": page("een")]) { $0.secondsToStart = 3 }
        try pages.browser.start()
        let lost = try browser(of: pages).identifier
        kill(lost, signal)
        #expect(try pages.print("a.html").allSatisfy { $0.isFile })
        #expect(try browser(of: pages).identifier != lost)
    }

    @Test func aPartOfTheBrowserThatIsKilledIsReplaced() throws {
        let pages = try Pages(["a.html": page("een")])
        let jobs = (0..<8).map { _ in PrintJob(url: pages.url("a.html")) }
        var (delivered, killed) = (0, 0)
        var first: String?
        let results = try pages.print(jobs) { _ in
            delivered += 1
            first = first ?? pages.browser.folder
            guard delivered == 2, let folder = pages.browser.folder else { return }
            for process in RunningProcess.all(temporary: folder) where process.isRenderer {
                kill(process.identifier, SIGKILL)
                killed += 1
            }
        }
        #expect(results.compactMap(\.error) == [])
        #expect(killed >= 2)
        #expect(pages.browser.folder == first)
        #expect(results.allSatisfy { $0.isFile })
    }

    @Test func aBrowserThatStandsStillIsReplaced() throws {
        let pages = try Pages(["a.html": page("een")]) { $0.seconds = 3 }
        let jobs = (0..<6).map { _ in PrintJob(url: pages.url("a.html")) }
        var delivered = 0
        let results = try pages.print(jobs) { _ in
            delivered += 1
            if delivered == 2 { kill(try browser(of: pages).identifier, SIGSTOP) }
        }
        #expect(results.allSatisfy { $0.isFile })
    }

    @Test func aPageThatNeverLoadsDoesNotHoldUpTheOthers() throws {
        let pages = try Pages([
            "a.html": page("een"), "never.html": page("<img src=never.svg>"),
        ]) {
            $0.seconds = 2
            $0.attempts = 2
        }
        // Nobody writes into it, so reading from it never ends.
        #expect(mkfifo(pages.folder.appendingPathComponent("never.svg").path, 0o600) == 0)
        var order: [Int] = []
        let results = try pages.print(
            ["a.html", "never.html", "a.html", "a.html"].map { PrintJob(url: pages.url($0)) }
        ) { order.append($0) }
        #expect(results[1].error == .timedOut(seconds: 2))
        #expect([0, 2, 3].allSatisfy { results[$0].isFile })
        #expect(order.last == 1)
    }

    @Test func anEndlessScriptOfOursIsEnded() throws {
        let pages = try Pages(["a.html": page("een")]) {
            $0.seconds = 2
            $0.attempts = 1
        }
        let results = try pages.print([
            PrintJob(url: pages.url("a.html")) { _ in "(() => { for (;;); })()" },
            PrintJob(url: pages.url("a.html")),
        ])
        #expect(results[0].error == .timedOut(seconds: 2))
        #expect(results[1].isFile)
    }

    @Test func aPageThatKillsTheBrowserEveryTimeIsGivenUpAlone() async {
        await #expect(processExitsWith: .success) {
            let pages = try Pages(["a.html": page("een")])
            var jobs = (0..<5).map { _ in PrintJob(url: pages.url("a.html")) }
            jobs[1] = PrintJob(url: pages.url("a.html")) { _ in
                for process in RunningProcess.below(getpid()) where process.isBrowser {
                    kill(process.identifier, SIGKILL)
                }
                return "new Promise(() => {})"
            }
            let results = try pages.print(jobs)
            #expect(results[1].error == .died)
            #expect([0, 2, 3, 4].allSatisfy { results[$0].isFile })
        }
    }

    @Test func nothingStaysBehind() async {
        await #expect(processExitsWith: .success) {
            func descriptors() throws -> Int {
                try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
            }
            _ = try Pages(["a.html": page("een")]).print("a.html")
            let before = try descriptors()
            for attempt in 0..<3 {
                let pages = try Pages(["a.html": page("een")])
                #expect(try pages.print("a.html").allSatisfy { $0.isFile })
                let folder = try #require(pages.browser.folder)
                var status = stat()
                #expect(stat(folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
                if attempt == 0 {
                    for process in RunningProcess.all(temporary: folder) where process.isBrowser {
                        kill(process.identifier, SIGKILL)
                    }
                    #expect(try pages.print("a.html").allSatisfy { $0.isFile })
                }
                let groups = Set(
                    RunningProcess.all(temporary: try #require(pages.browser.folder)).map(\.group))
                #expect(groups.count == 1)
                pages.browser.close()
                #expect(access(folder, F_OK) != 0)
                #expect(RunningProcess.leave(groups: groups))
            }
            #expect(RunningProcess.below(getpid()).isEmpty)
            #expect(try descriptors() == before)
        }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
    func whenWeAreKilledTheBrowserAndItsFolderGoToo(signal: Int32) async throws {
        let note = FileManager.default.temporaryDirectory
            .appendingPathComponent("browser-note-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: note) }
        let path = note.path
        await #expect(processExitsWith: .signal(signal)) {
            [path = path as String, signal = signal as Int32] in
            let pages = try Pages(["a.html": page("een")])
            try pages.browser.print([PrintJob(url: pages.url("a.html"))]) { _, _ in
                let folder = pages.browser.folder ?? ""
                let all = RunningProcess.all(temporary: folder)
                let note = "\(folder)\n\(all.first?.group ?? 0)\n\(pages.folder.path)"
                try Data(note.utf8).write(to: URL(filePath: path))
                // One that cannot end by itself.
                for process in all where process.isBrowser { kill(process.identifier, SIGSTOP) }
                kill(getpid(), signal)
                sleep(60)
            }
        }
        let lines = try String(contentsOf: note, encoding: .utf8).split(separator: "\n")
        let folder = String(try #require(lines.first))
        #expect(folder.contains("wegwijs-browser-"))
        try? FileManager.default.removeItem(atPath: String(lines.last ?? ""))
        let end = ContinuousClock.now + .seconds(20)
        while access(folder, F_OK) == 0, .now < end { usleep(20_000) }
        #expect(access(folder, F_OK) != 0)
        let group = try #require(Int32(lines[1]))
        #expect(group > 1 && RunningProcess.leave(groups: [group]))
    }
}
