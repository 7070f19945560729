import Foundation
import Testing

@testable import Browser

/// Scripts of ours work on pages.
@Suite(.serialized) struct PageJobTests {
    @Test func aPromisedStringComesBackWhole() throws {
        let pages = try Pages()
        let text = "\"é\\\\ \\u0000 مرحبا 😀\\n\""
        #expect(try pages.evaluate("Promise.resolve(\(text))") == "é\\ \0 مرحبا 😀\n")
        let long = try pages.evaluate("'x\\\"'.repeat(2_000_000)")
        #expect(long.utf8.count == 4_000_000)
    }

    @Test func aPictureIsScaledOnACanvas() throws {
        let pages = try Pages()
        let picture = """
            <svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'/>
            """
        let script = """
            (async () => {
              const picture = new Image();
              picture.src = "data:image/svg+xml," + encodeURIComponent("\(picture)");
              await picture.decode();
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [40, 20];
              canvas.getContext("2d").drawImage(picture, 0, 0, 40, 20);
              await new Promise(done => setTimeout(done, 1));
              return canvas.toDataURL("image/png");
            })()
            """
        let address = try pages.evaluate(script)
        let png = try #require(Data(base64Encoded: String(address.dropFirst(22))))
        #expect(Array(png[1..<4]) == Array("PNG".utf8))
        #expect(Array(png[16..<24]) == [0, 0, 0, 40, 0, 0, 0, 20])
    }

    @Test func aScriptOfSomeMegabytesIsTaken() throws {
        let pages = try Pages()
        let text = String(repeating: "a", count: 8_000_000)
        #expect(try pages.evaluate("String('\(text)'.length)") == "8000000")
    }

    @Test(arguments: [
        ("throw new Error('broken')", "broken"), ("Promise.reject('no')", "no"),
        ("1 + 1", "its value is no text"), ("(", "SyntaxError"),
    ])
    func aScriptThatFailsSaysWhy(script: String, reason: String) throws {
        let pages = try Pages()
        do {
            _ = try pages.evaluate(script)
            Issue.record("no error")
        } catch BrowserError.script(let message) {
            #expect(message.contains(reason))
        }
    }

    @Test func scriptsOfThePageDoNotRun() throws {
        let pages = try Pages([
            "a.html": page(
                "<img src=x onerror=\"document.title='error'\">",
                head: "<script>document.title = 'script'</script>")
        ])
        #expect(try pages.evaluate("document.title", on: "a.html") == "Blad")
        #expect(try pages.evaluate("document.title", on: "a.html") == "Blad")
    }

    @Test func aFileCannotBeReadByScript() throws {
        let pages = try Pages(["a.html": page("een"), "b.txt": "geheim"])
        let script = "fetch('b.txt').then(r => r.text()).catch(e => 'refused ' + e.name)"
        #expect(try pages.evaluate(script, on: "a.html") == "refused TypeError")
    }
}
