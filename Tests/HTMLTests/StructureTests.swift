import HTML
import Testing

struct StructureTests {
    private func html(_ content: (inout HTMLWriter) -> Void) -> String {
        String(decoding: HTMLWriter.fragment(content).bytes, as: UTF8.self)
    }

    @Test func nestsElements() {
        let page = html { html in
            html.raw("<!doctype html>")
            html.element("html", [.lang("ar"), .dir(.rightToLeft)]) { html in
                html.element("body") { html in
                    html.element("ul", [.class("cards")]) { html in
                        for number in 1...2 {
                            html.element("li", [.id("c\(number)")]) { html in
                                html.element("a", [.href("/a?b=1&c=2")], text: "طبيب")
                                html.void("br")
                                html.text(number)
                            }
                        }
                    }
                }
            }
        }
        #expect(
            page == """
                <!doctype html><html lang="ar" dir="rtl"><body><ul class="cards">\
                <li id="c1"><a href="/a?b=1&amp;c=2">طبيب</a><br>1</li>\
                <li id="c2"><a href="/a?b=1&amp;c=2">طبيب</a><br>2</li>\
                </ul></body></html>
                """)
    }

    @Test func writesAttributesInTheOrderGiven() {
        let input = html { html in
            html.void(
                "input",
                [
                    .of("type", "checkbox"), .boolean("checked"), .boolean("disabled", false),
                    .of("tabindex", -1), .of("value", ""),
                ])
        }
        #expect(input == "<input type=\"checkbox\" checked tabindex=\"-1\" value=\"\">")
        #expect(html { $0.void("img", [.src("a b"), .alt("")]) } == "<img src=\"a b\" alt=\"\">")
        #expect(html { $0.element("bdi", [.dir(.auto)]) } == "<bdi dir=\"auto\"></bdi>")
        #expect(html { $0.element("p", [.dir(.leftToRight)]) } == "<p dir=\"ltr\"></p>")
    }

    @Test func insertsFragmentsAsTheyAre() {
        let icon = HTMLWriter.fragment { html in
            html.element("svg", [.of("viewBox", "0 0 1 1")]) { $0.text("<&>") }
        }
        let twice = html { html in
            html.insert(icon)
            html.insert(TrustedMarkup("<hr>"))
            html.insert(icon)
        }
        let expected = "<svg viewBox=\"0 0 1 1\">&lt;&amp;&gt;</svg>"
        #expect(twice == expected + "<hr>" + expected)
    }

    @Test func collectsBytesInTheWriter() {
        var writer = HTMLWriter(capacity: 100)
        #expect(writer.bytes.isEmpty)
        writer.element("p", text: "é")
        #expect(writer.bytes == Array("<p>é</p>".utf8))
    }

    @Test func writesPathsOfManyCommands() throws {
        let bytes = Array(
            "M0 0h7v-1.5zM8,8l+1e-3 2Q1 2 3 4aAbBcC".utf8.filter { $0 != 98 && $0 != 66 })
        let path = try #require(SVGPathData(bytes))
        let svg = html { html in html.element("path", [.path(path), .of("fill", "#000")]) }
        #expect(
            svg == "<path d=\"\(String(decoding: bytes, as: UTF8.self))\" fill=\"#000\"></path>")
    }

    @Test func acceptsOnlyBytesOfPaths() {
        let allowed = Set("MmLlHhVvCcSsQqTtAaZz0123456789 .,+-e".utf8)
        for byte in UInt8.min...UInt8.max {
            #expect((SVGPathData([byte]) != nil) == allowed.contains(byte), "byte \(byte)")
        }
        #expect(SVGPathData(Array("M0 0\" onload=\"".utf8)) == nil)
        #expect(SVGPathData([])?.bytes == [])
    }

    #if DEBUG
        @Test func stopsAtAVoidElementWithContent() async {
            await #expect(processExitsWith: .failure) {
                var writer = HTMLWriter()
                writer.element("br", text: "x")
            }
            await #expect(processExitsWith: .failure) {
                var writer = HTMLWriter()
                writer.void("p")
            }
        }

        @Test func stopsAtANameThatIsNone() async {
            await #expect(processExitsWith: .failure) {
                var writer = HTMLWriter()
                writer.element("p onload", text: "x")
            }
        }
    #endif
}
