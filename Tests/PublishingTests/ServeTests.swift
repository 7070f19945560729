import Foundation
import TestSupport
import Testing

/// The preview, by the built program, over sockets.
@Suite struct ServeTests {
    /// A page without what the preview puts at the end of its body.
    private func plain(_ page: String) -> String {
        guard let start = page.range(of: "<wegwijs-preview"),
            let end = page.range(
                of: "</script>", range: start.upperBound..<page.endIndex)
        else { return page }
        return String(page[..<start.lowerBound] + page[end.upperBound...])
    }

    @Test func everyFileIsTheOneThatBuildMakes() async throws {
        let workspace = try Workspace()
        #expect(try await workspace.run("build").status == 0)
        let server = try await PreviewServer(in: workspace)
        let built = try workspace.bytes(of: "output").filter { $0.key != ".wegwijs-files" }
        #expect(built.count > 60)
        for (path, bytes) in built {
            let answer = try server.get("/" + path)
            #expect(answer.status == "HTTP/1.1 200 OK")
            #expect(plain(answer.body) == String(decoding: bytes, as: UTF8.self), "\(path)")
            #expect(answer.head.contains("Cache-Control: no-store"))
            let isPage = path.hasSuffix(".html")
            #expect(answer.head.contains("Content-Type: text/html; charset=utf-8") == isPage)
            #expect(answer.body.contains("<script src=\"/-/preview.js\" defer>") == isPage)
            #expect(!String(decoding: bytes, as: UTF8.self).contains("wegwijs-preview"))
            if isPage {
                let folder = String(path.dropLast("index.html".count))
                #expect(try server.get("/" + folder).body == answer.body)
            }
        }
        for path in ["/-/preview.js", "/-/preview.css"] {
            #expect(try server.get(path).status == "HTTP/1.1 200 OK")
        }
    }

    @Test func aFolderWithoutItsSlashIsRedirected() async throws {
        let server = try await PreviewServer(in: try Workspace())
        let answer = try server.get("/testdam/ar")
        #expect(answer.status == "HTTP/1.1 302 Found")
        #expect(answer.head.contains("\r\nLocation: /testdam/ar/"))
    }

    @Test func aPageThatIsNotThereNamesThoseThatAre() async throws {
        let server = try await PreviewServer(in: try Workspace())
        let answer = try server.get("/testdam/ar/helth/")
        #expect(answer.status == "HTTP/1.1 404 Not Found")
        #expect(answer.body.contains(#"<a href="/testdam/ar/health/">"#))
        let hostile = try server.get("/%3Cscript%3Ealert(1)%3C/script%3E/%22")
        #expect(hostile.status == "HTTP/1.1 404 Not Found")
        #expect(!hostile.body.contains("<script>"))
        #expect(hostile.body.contains("&lt;script&gt;alert(1)"))
    }

    @Test(arguments: [
        ("/../../../../etc/passwd", "400 Bad Request"),
        ("/%2e%2e/%2e%2e/etc/passwd", "400 Bad Request"),
        ("/testdam/..%2f..%2fetc/passwd", "400 Bad Request"),
        ("/..%5c..%5cetc/passwd", "404 Not Found"), ("/etc/passwd", "404 Not Found"),
        ("//etc/passwd", "404 Not Found"), ("/%00", "400 Bad Request"),
        ("/content/facts.csv", "404 Not Found"), ("/-/", "404 Not Found"),
        ("/-/../content/facts.csv", "400 Bad Request"), ("/index.html/", "404 Not Found"),
        ("file:///etc/passwd", "400 Bad Request"), ("/proc/self/environ", "404 Not Found"),
    ])
    func nothingButTheSiteIsServed(path: String, status: String) async throws {
        let workspace = try Workspace()
        let server = try await PreviewServer(in: workspace)
        let answer = try server.get(path)
        #expect(answer.status == "HTTP/1.1 \(status)")
        #expect(!answer.body.contains("root:") && !answer.body.contains("municipality.name"))
        #expect(try server.get("/").status == "HTTP/1.1 200 OK")
    }

    /// Python's `http.client` reads the answers, so that the form of HTTP is judged by another.
    @Test func thousandsOfRequestsAndHundredsOfSlowClientsAreServed() async throws {
        let workspace = try Workspace()
        let server = try await PreviewServer(in: workspace)
        _ = try server.get("/testdam/ar/")
        let before = server.openDescriptors
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Judges/load_preview.py").path
        let judged = try await Tool.judge(
            ["python3", script, "\(server.port)"], in: workspace.folder)
        #expect(judged.status == 0, "\(judged.error)")
        #expect(judged.output == "4000 answers, 200 slow clients\n")
        var after = server.openDescriptors
        for _ in 0..<100 where after > before {
            try await Task.sleep(for: .milliseconds(100))
            after = server.openDescriptors
        }
        #expect(after <= before)
        let stopped = await server.stop()
        #expect(stopped.status == 0, "\(stopped.error)")
    }

    @Test func aChangedPageIsLoadedAgainAndNoOther() async throws {
        let workspace = try Workspace()
        let server = try await PreviewServer(in: workspace)
        let changed = try server.events(of: "/testdam/nl/health/")
        let other = try server.events(of: "/testdam/nl/roles/")
        let text = try workspace.read("content/pages/health.md")
        try workspace.write(text + "\nHelemaal nieuw.\n", to: "content/pages/health.md")
        #expect(changed.read(until: "event: reload\n").contains("event: reload\n"))
        #expect(try server.get("/testdam/nl/health/").body.contains("Helemaal nieuw."))
        // The other page is told of the missing translation, and stays.
        let told = other.read(until: "[missing-translation]")
        #expect(told.contains("[missing-translation]"))
        #expect(!told.contains("event: reload"))
    }

    @Test func errorsStandOverTheLastGoodPageUntilTheyAreMended() async throws {
        let workspace = try Workspace()
        let server = try await PreviewServer(in: workspace)
        let stream = try server.events(of: "/testdam/nl/health/")
        let good = try server.get("/testdam/nl/health/").body
        let text = try workspace.read("content/pages/health.md")
        try workspace.write(text + "\n1 < 2 & {no.fact}\n", to: "content/pages/health.md")
        let told = stream.read(until: "</details>")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
        #expect(told.contains("content/pages/health.md:\(line):"))
        #expect(told.contains("[unknown-fact]"))
        #expect(told.contains("1 &lt; 2 &amp; <mark>{no.fact}</mark>"))
        #expect(told.contains("hint: "))
        // Without JavaScript too: the page that is loaded next has it.
        let bad = try server.get("/testdam/nl/health/")
        #expect(bad.status == "HTTP/1.1 200 OK")
        #expect(plain(bad.body) == plain(good))
        #expect(bad.body.contains(#"data-level="error""#))
        #expect(bad.body.contains("[unknown-fact]"))
        try workspace.write(text, to: "content/pages/health.md")
        #expect(stream.read(until: "event: problems\ndata: \n\n").hasSuffix("data: \n\n"))
        #expect(try server.get("/testdam/nl/health/").body == good)
        let said = await server.stop()
        #expect(said.error.contains("health.md:\(line):"))
        #expect(said.output.contains("content/pages/health.md changed: no errors ("))
        #expect(said.output.contains("; the last good site is shown\n"))
    }

    @Test func aSiteThatWasNeverGoodTellsWhyAndComesByItself() async throws {
        let workspace = try Workspace()
        let text = try workspace.read("content/pages/health.md")
        try workspace.write(text + "\n{no.fact}\n", to: "content/pages/health.md")
        let server = try await PreviewServer(in: workspace)
        for path in ["/", "/testdam/nl/health/", "/assets/wegwijs.css"] {
            let answer = try server.get(path)
            #expect(answer.status == "HTTP/1.1 500 Internal Server Error")
            #expect(answer.body.contains("[unknown-fact]"))
            #expect(answer.body.contains("<mark>{no.fact}</mark>"))
        }
        let stream = try server.events(of: "/testdam/nl/health/")
        try workspace.write(text, to: "content/pages/health.md")
        #expect(stream.read(until: "event: reload\n").contains("event: reload\n"))
        #expect(try server.get("/testdam/nl/health/").status == "HTTP/1.1 200 OK")
    }

    @Test func sourcesMayGoForAMoment() async throws {
        let workspace = try Workspace()
        let server = try await PreviewServer(in: workspace)
        let stream = try server.events(of: "/testdam/nl/")
        try FileManager.default.moveItem(
            atPath: workspace.path("content"), toPath: workspace.path("away"))
        #expect(stream.read(until: "</details>").contains(#"there is no folder "content""#))
        #expect(try server.get("/testdam/nl/").status == "HTTP/1.1 200 OK")
        try FileManager.default.moveItem(
            atPath: workspace.path("away"), toPath: workspace.path("content"))
        #expect(stream.read(until: "data: \n\n").hasSuffix("event: problems\ndata: \n\n"))
    }

    @Test func municipalitiesAndLanguagesMayBeChosen() async throws {
        let workspace = try Workspace()
        let server = try await PreviewServer(
            "--municipality", "testdam", "--language=ar", in: workspace)
        #expect(try server.get("/testdam/ar/").status == "HTTP/1.1 200 OK")
        #expect(try server.get("/testdam/nl/").status == "HTTP/1.1 404 Not Found")
        #expect(try server.get("/oosterveen/ar/").status == "HTTP/1.1 404 Not Found")
    }

    @Test(arguments: [SIGTERM, SIGINT]) func aSignalStopsItCleanly(signal: Int32) async throws {
        let workspace = try Workspace()
        let server = try await PreviewServer(in: workspace)
        let stream = try server.events(of: "/testdam/nl/")
        let slow = try Client(port: server.port)
        slow.send("GET")
        let stopped = await server.stop(by: signal)
        #expect(stopped.status == 0)
        #expect(stopped.error == "")
        #expect(stopped.output.hasSuffix("/ (Ctrl-C stops it)\nPreview stopped.\n"))
        _ = stream.read()
        #expect(slow.read() == "")
        #expect(try workspace.names() == ["content", "locales"])
        #expect(throws: Client.Failure.self) { try Client(port: server.port) }
    }

    @Test func aTakenPortIsCodeThreeAndNamesAFreeOne() async throws {
        let workspace = try Workspace()
        let server = try await PreviewServer(in: workspace)
        let second = try await workspace.run("serve", "--port", "\(server.port)")
        #expect(second.status == 3)
        #expect(second.output == "")
        let lines = second.error.split(separator: "\n")
        #expect(lines.first == "wegwijs: another program uses the port \(server.port)")
        #expect(lines.last?.hasPrefix("    hint: the port ") == true)
        #expect(lines.last?.contains(" is free: wegwijs serve --port ") == true)
        #expect(try server.get("/").status == "HTTP/1.1 200 OK")
    }

    @Test(arguments: [
        (["--port", "65536"], "\"65536\" is no port, expected a number from 1 to 65535, or 0"),
        (["--port", "-1"], "\"-1\" is no port"), (["--port", "web"], "\"web\" is no port"),
        (["--output", "x"], "there is no option \"--output\""),
        (["--content", "nowhere"], "there is no folder \"nowhere\""),
        (["--municipality", "testdan"], "there is no municipality \"testdan\""),
    ])
    func aWrongUseIsCodeTwo(words: [String], says: String) async throws {
        let workspace = try Workspace()
        let result = try await Tool.run(["serve"] + words, in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.error.hasPrefix("wegwijs: \(says)"))
        #expect(result.output == "")
    }
}
