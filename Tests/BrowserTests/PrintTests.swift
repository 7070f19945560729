import Foundation
import Testing

@testable import Browser

/// Pages become PDF, and what cannot become one says why.
@Suite(.serialized) struct PrintTests {
    @Test func everyPageIsPrintedOnTheSheetOfItsStyle() throws {
        let pages = try Pages(["a.html": page("een"), "b.html": page("twee")])
        let results = try pages.print("a.html", "b.html", "a.html")
        for result in results {
            #expect(result.isFile)
            let text = String(decoding: try result.get(), as: UTF8.self)
            #expect(text.contains("/MediaBox [0 0 420 594.9"))
            #expect(text.contains("/StructTreeRoot"))
            #expect(!text.contains("/Outlines"))
        }
    }

    @Test func theBrowserServesOneRunAfterAnother() throws {
        let pages = try Pages(["a.html": page("een")])
        #expect(try pages.print("a.html").allSatisfy { $0.isFile })
        let folder = pages.browser.folder
        #expect(folder != nil)
        #expect(try pages.print("a.html").allSatisfy { $0.isFile })
        #expect(pages.browser.folder == folder)
    }

    @Test func nothingToPrintStartsNoBrowser() throws {
        let pages = try Pages()
        #expect(try pages.print().isEmpty)
        #expect(pages.browser.folder == nil)
    }

    private func sheets(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "/Type /Page\n").count - 1
    }

    @Test func aRevisedPageIsPrintedAgainAndTheBetterFileIsKept() throws {
        let pages = try Pages(["a.html": page("een")])
        let plain = try pages.print("a.html")[0].get()
        let longer = "document.body.innerHTML = '<p style=\"height: 30cm\">x</p>'.repeat(5)"
        let revisions = [
            PrintRevision {
                $0.starts(with: plain.prefix(5)) ? longer : nil
            } isBetter: {
                $0.count > $1.count
            },
            PrintRevision { _ in
                longer
            } isBetter: { _, _ in
                false
            },
            PrintRevision { _ in
                nil
            } isBetter: { _, _ in
                true
            },
        ]
        let results = try pages.print(
            revisions.map { PrintJob(url: pages.url("a.html"), revision: $0) })
        #expect(results.allSatisfy { $0.isFile })
        #expect(try sheets(results[0].get()) > 4)
        #expect(try sheets(results[1].get()) == 1)
        #expect(try sheets(results[2].get()) == 1)
    }

    @Test func aPageIsPreparedBeforeItIsPrinted() throws {
        let pages = try Pages(["a.html": page("een")])
        let longer = "document.body.innerHTML = '<p style=\"height: 30cm\">x</p>'.repeat(5)"
        let results = try pages.print([
            PrintJob(url: pages.url("a.html"), prepare: longer),
            PrintJob(url: pages.url("a.html"), prepare: "nothing.at.all()"),
            PrintJob(url: pages.url("a.html")),
        ])
        #expect(try sheets(results[0].get()) > 4)
        guard case .script(let message) = results[1].error else {
            Issue.record("\(results[1])")
            return
        }
        #expect(message.contains("nothing"))
        #expect(try sheets(results[2].get()) == 1)
    }

    @Test func aRevisionThatFailsIsAnError() throws {
        let pages = try Pages(["a.html": page("een")])
        let results = try pages.print([
            PrintJob(url: pages.url("a.html")) { _ in "nothing.at.all()" },
            PrintJob(url: pages.url("a.html")),
        ])
        guard case .script(let message) = results[0].error else {
            Issue.record("\(results[0])")
            return
        }
        #expect(message.contains("nothing is not defined"))
        #expect(results[1].isFile)
    }

    @Test func aMissingFileIsAnErrorAndNoPageAboutIt() throws {
        let pages = try Pages(["a.html": page("een")])
        let results = try pages.print("a.html", "missing.html", "a.html")
        #expect(results[0].isFile && results[2].isFile)
        #expect(
            results[1].error
                == .notLoaded(url: pages.url("missing.html"), reason: "net::ERR_FILE_NOT_FOUND"))
    }

    @Test(arguments: ["https://example.org/", "chrome://version/", "data:text/html,x", "a.html"])
    func onlyFilesAreOpened(url: String) throws {
        let pages = try Pages()
        let result = try pages.print([PrintJob(url: url)])[0]
        #expect(result.error == .notLoaded(url: url, reason: "it is no file of this machine"))
    }

    @Test func aPlaceWithinAPageOpensThePageAnew() throws {
        let pages = try Pages(["a.html": page("een")]) { $0.tabs = 1 }
        let erase = "document.body.innerHTML = ''"
        let jobs = (0..<3).map { _ in
            PrintJob(url: pages.url("a.html") + "#x") { _ in erase }
        }
        #expect(try pages.print(jobs).allSatisfy { $0.isFile })
    }

    @Test func tabsAreRenewedWithoutLosingAnything() throws {
        let pages = try Pages(["a.html": page("een")]) { $0.documentsPerTab = 2 }
        let jobs = (0..<11).map { _ in PrintJob(url: pages.url("a.html")) }
        #expect(try pages.print(jobs).allSatisfy { $0.isFile })
    }

    @Test func aFileThatCannotBeTakenEndsThePrinting() throws {
        let pages = try Pages(["a.html": page("een")])
        var count = 0
        #expect(throws: Pages.Undelivered.self) {
            try pages.browser.print((0..<9).map { _ in PrintJob(url: pages.url("a.html")) }) {
                _, _ in
                count += 1
                throw Pages.Undelivered()
            }
        }
        #expect(count == 1)
        #expect(pages.browser.folder == nil)
        #expect(try pages.print("a.html").allSatisfy { $0.isFile })
    }

    @Test func picturesFarDownAreThereWhenItIsPrinted() throws {
        let far = "<i style=\"display: block; height: 200cm\"></i>"
        let pages = try Pages([
            "a.html": page("\(far)<img loading=lazy src=p.svg>"),
            "p.svg": """
            <svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">
            <rect width="100" height="100" fill="rgb(10%,20%,30%)"/></svg>
            """,
            "b.html": page("\(far)<img loading=lazy>"),
        ])
        let results = try pages.print("a.html", "b.html")
        let counts = try results.map { try $0.get().count }
        #expect(counts[0] > counts[1])
        let complete = try pages.evaluate(
            "String(document.images[0].complete && document.images[0].naturalWidth)", on: "a.html")
        #expect(complete == "100")
    }
}
