import Foundation
import Glibc
import TestSupport
import Testing

@testable import Browser

/// What pages can reach.
@Suite(.serialized) struct IsolationTests {
    private func page(port: Int) -> String {
        let site = "http://127.0.0.1:\(port)"
        return """
            <!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Blad</title>
            <link rel="prefetch" href="\(site)/prefetch"><link rel="preconnect" href="\(site)/">
            <link rel="dns-prefetch" href="//localhost:\(port)">
            <link rel="preload" as="image" href="\(site)/preload">
            <link rel="stylesheet" href="\(site)/style.css"><link rel="icon" href="\(site)/icon">
            <style>@font-face { font-family: x; src: url(\(site)/font) }
            p { font-family: x; background: url(\(site)/background) }</style>
            <p>een</p><img src="\(site)/picture"><img src="http://localhost:\(port)/name">
            <img src="http://[::ffff:127.0.0.1]:\(port)/six"><img src="https://127.0.0.1:\(port)/s">
            <iframe src="\(site)/frame"></iframe><video src="\(site)/video" autoplay></video>
            <object data="\(site)/object"></object>
            """
    }

    /// Everything by which a script can reach a server; also what it is given back.
    private func script(port: Int) -> String {
        """
        (async () => {
          const site = "127.0.0.1:\(port)";
          const tried = [];
          const note = (name) => (error) => tried.push(name + " " + (error.name || error.type));
          await fetch("http://" + site + "/fetch").catch(note("fetch"));
          await new Promise(done => {
            const socket = new WebSocket("ws://" + site + "/socket");
            socket.onopen = () => { tried.push("socket open"); done() };
            socket.onerror = error => { note("socket")(error); done() };
          });
          await new Promise(done => {
            const source = new EventSource("http://" + site + "/events");
            source.onerror = error => { note("events")(error); source.close(); done() };
          });
          try {
            const peer = new RTCPeerConnection({iceServers: [{urls: "turn:" + site +
              "?transport=tcp", username: "u", credential: "c"}]});
            peer.createDataChannel("x");
            await peer.setLocalDescription(await peer.createOffer());
          } catch (error) { note("peer")(error) }
          navigator.sendBeacon?.("http://" + site + "/beacon");
          open("http://" + site + "/window");
          await new Promise(done => setTimeout(done, 500));
          return tried.join(", ");
        })()
        """
    }

    @Test func noConnectionLeavesThePage() throws {
        let bell = try Doorbell()
        // The bell works.
        _ = try Client(port: bell.port)
        #expect(bell.rings() == 1)
        // What cannot be had holds nothing up.
        let pages = try Pages(["a.html": page(port: bell.port)]) { $0.attempts = 1 }
        #expect(try pages.print("a.html")[0].isFile)
        #expect(bell.rings() == 0)
        let tried = try pages.evaluate(script(port: bell.port), on: "a.html")
        #expect(tried.hasPrefix("fetch TypeError, socket error, events error"))
        usleep(300_000)
        #expect(bell.rings() == 0)
    }

    private func sockets(of process: String) -> Set<String> {
        let path = "/proc/\(process)/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let links = names.compactMap {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/\($0)")
        }
        return Set(
            links.filter { $0.hasPrefix("socket:[") }.map { String($0.dropFirst(8).dropLast()) })
    }

    @Test func theBrowserListensNowhere() throws {
        let pages = try Pages(["a.html": BrowserTests.page("een")])
        #expect(try pages.print("a.html")[0].isFile)
        let folder = try #require(pages.browser.folder)
        var inodes: Set<String> = []
        for process in RunningProcess.all(temporary: folder) {
            inodes.formUnion(sockets(of: "\(process.identifier)"))
        }
        // The listeners of the tests beside this one stand open in every program that they start.
        inodes.subtract(sockets(of: "self"))
        #expect(!inodes.isEmpty)
        for table in ["tcp", "tcp6", "udp", "udp6"] {
            let text = (try? String(contentsOfFile: "/proc/net/\(table)", encoding: .utf8)) ?? ""
            for line in text.split(separator: "\n").dropFirst() {
                let fields = line.split(separator: " ")
                // State 0A of proc(5): a socket that waits for connections.
                guard fields.count >= 10, table.hasPrefix("udp") || fields[3] == "0A" else {
                    continue
                }
                #expect(!inodes.contains(String(fields[9])), "\(line)")
            }
        }
    }

    @Test(arguments: ["geolocation", "notifications", "camera", "microphone"])
    func nothingIsPermitted(name: String) throws {
        let pages = try Pages(["a.html": BrowserTests.page("een")])
        let script = "navigator.permissions.query({name: '\(name)'}).then(p => p.state)"
        #expect(try pages.evaluate(script, on: "a.html") != "granted")
    }

    @Test func nothingIsDownloaded() throws {
        let pages = try Pages(["a.html": BrowserTests.page("een"), "a.bin": "x"])
        let script = """
            (async () => {
              const link = document.createElement("a");
              link.href = "data:application/octet-stream,hallo";
              link.download = "wegwijs-download.bin";
              document.body.append(link);
              link.click();
              await new Promise(done => setTimeout(done, 500));
              return "done";
            })()
            """
        #expect(try pages.evaluate(script, on: "a.html") == "done")
        let folder = try #require(pages.browser.folder)
        let roots = [folder, pages.folder.path, FileManager.default.currentDirectoryPath]
        for root in roots {
            let names = try FileManager.default.contentsOfDirectory(atPath: root)
            #expect(!names.contains { $0.contains("wegwijs-download") })
        }
        let home = FileManager.default.homeDirectoryForCurrentUser.path
        #expect(access("\(home)/Downloads/wegwijs-download.bin", F_OK) != 0)
        #expect(access("\(home)/wegwijs-download.bin", F_OK) != 0)
        // A page that is itself a download is none.
        guard case .notLoaded? = try pages.print("a.bin")[0].error else {
            Issue.record("a file of unknown kind was printed")
            return
        }
    }

    @Test func theSandboxStaysUnlessWeAreRoot() {
        #expect(BrowserArguments.list(profile: "/x").contains("--no-sandbox") == (geteuid() == 0))
    }

    @Test func otherFilesOfThisMachineAreShownButNotRead() throws {
        let pages = try Pages([
            "a.html": BrowserTests.page("<img src=\"p.svg\"><iframe src=\"b.html\"></iframe>"),
            "b.html": "geheim",
            "p.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7\" height=\"7\"/>",
        ])
        let script = """
            (() => {
              const picture = document.images[0];
              const canvas = document.createElement("canvas");
              canvas.getContext("2d").drawImage(picture, 0, 0);
              let read = "read";
              try { canvas.toDataURL() } catch (error) { read = error.name }
              const frame = document.querySelector("iframe").contentDocument;
              return [picture.naturalWidth, read, frame === null].join(" ");
            })()
            """
        #expect(try pages.evaluate(script, on: "a.html") == "7 SecurityError true")
    }
}
