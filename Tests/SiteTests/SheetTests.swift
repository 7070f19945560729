import Content
import Pictograms
import Testing

@testable import Site

/// The texts that are read from a page for its sheet.
@Suite struct SheetTests {
    private static func blocks(_ html: String) -> [String] {
        SheetReader.blocks(in: Array(html.utf8)) { "bytes of \($0)" }.map {
            $0.text + ($0.state.isEmpty ? "" : " {\($0.state)}")
        }
    }

    @Test(
        "what a page shows is read in its order, and nothing of how it looks",
        arguments: [
            ("<p>Een</p><p>Twee</p>", ["Een", "Twee"]),
            (
                "<p class=\"x\" id=\"y\"><b>Bel</b> <a href=\"tel:112\"><bdi>112</bdi></a>.</p>",
                ["Bel 112."]
            ),
            ("<p>Een\n  twee<br>drie</p>", ["Een twee drie"]),
            (
                "<p>A &amp; B &lt;c&gt; &quot;d&quot; &#39;e&#39;&#160;f</p>",
                ["A & B <c> \"d\" 'e'\u{A0}f"]
            ),
            (
                "<ul><li><div><span>Een</span></div></li><li><p>Twee</p><ul><li>Drie</li></ul></li></ul>",
                ["Een", "Twee", "Drie"]
            ),
            (
                "<table><tr><th>A</th><th>B</th></tr><tr><td><p>a</p><p>b</p></td><td></td><td>●</td></tr></table>",
                ["A | B", "a · b | | ●"]
            ),
            (
                "<dl><div><dt>Telefoon</dt><dd><a href=\"x\">112</a></dd></div></dl>",
                ["Telefoon: 112"]
            ),
            (
                "<dl><div><dt>Tijden</dt><dd><ul><li>ma</li><li>di</li></ul></dd></div></dl>",
                ["Tijden: ma · di"]
            ),
            (
                "<nav class=\"contents no-print\"><ol><li>Weg</li></ol></nav><p>Blijft</p>",
                ["Blijft"]
            ),
            (
                "<div class=\"print-only\"><div><p>Weg</p></div><div>Weg</div></div><p>Blijft</p>",
                ["Blijft"]
            ),
            ("<p class=\"provenance\">Bron</p><p class=\"notice\">Nee</p><p>Ja</p>", ["Ja"]),
            (
                "<p class=\"stale\">Oud <small class=\"mark\" lang=\"nl\">is oud</small></p><p>Nieuw</p>",
                ["Oud {stale}", "Nieuw"]
            ),
            (
                "<p class=\"foreign\" lang=\"en\" dir=\"ltr\">Yes <span class=\"stale\">x</span></p>",
                ["Yes x {en stale}"]
            ),
            (
                "<h2 class=\"pictured\"><span class=\"foreign\" lang=\"nl\">Kop</span></h2>",
                ["Kop {nl}"]
            ),
            (
                "<li><span class=\"box\"></span><div>Doe</div></li><li><span class=\"box ticked\"><span class=\"hidden\">al gedaan</span></span><div>Klaar</div></li>",
                ["[ ] Doe", "[x] Klaar"]
            ),
            (
                "<p><img src=\"../../assets/pages/a.png\" alt=\"Een &quot;bak&quot;\" loading=\"lazy\"> Bak</p>",
                ["[Een \"bak\" bytes of pages/a.png] Bak"]
            ),
            (
                "<head><title>Weg</title></head><p>Ja</p><footer class=\"end\"><p>Weg</p></footer>",
                ["Ja"]
            ),
            ("<p></p><hr><p> </p>", []),
            ("<p>afgebroken", ["afgebroken"]), ("<p", []), ("", []), ("</p></p>x", ["x"]),
            ("<div class=\"no-print\">x", []),
        ])
    func reading(_ html: String, _ expected: [String]) {
        #expect(Self.blocks(html) == expected)
    }

    @Test("every pictogram is told from the others by its markup", arguments: Pictogram.all)
    func names(_ pictogram: Pictogram) {
        let markup = pictogram.markup.withUTF8Buffer(Array.init)
        #expect(PictogramNames.name(of: markup[...]) == pictogram.name)
    }

    @Test("a pictogram counts by its name, and not where it only adorns")
    func pictograms() async throws {
        let site = try await SmallSite.build()
        let page = try site.text("testdam/nl/toilet/index.html")
        let blocks = Self.blocks(page)
        #expect(blocks.contains { $0.hasPrefix("[toilet-paper] Toiletpapier") }, "\(blocks)")
        #expect(blocks.contains { $0.hasPrefix("112 ") }, "\(blocks)")
        let service = Self.blocks(try site.text("testdam/nl/services/health/index.html"))
        #expect(
            service.contains("Telefoon: 020 346 72 00")
                || service.contains("Telefoon: 020-346 72 00"),
            "\(service)")
    }

    @Test("any bytes are read without a crash", arguments: 1...20)
    func damage(seed: UInt64) async throws {
        var bytes = Array(try await SmallSite.build().text("testdam/ar/arrival/index.html").utf8)
        var state = seed
        for _ in 0..<8 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
        }
        _ = SheetReader.blocks(in: bytes) { _ in nil }
    }
}
