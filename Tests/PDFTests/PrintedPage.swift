import Foundation
import TestSupport

/// Pages as Chromium prints them, with what it leaves wrong.
enum PrintedPage {
    private static func html(_ language: String, _ title: String, _ body: String) -> String {
        """
        <!doctype html><html lang="\(language)" dir="\(language == "ar" ? "rtl" : "ltr")">
        <meta charset="utf-8"><title>\(title)</title>
        <style>@page{size:A5;margin:14mm;@bottom-center{content:counter(page);font:9pt "Noto Sans"}
        @top-left{content:"kop"}}
        body{font-family:"Noto Sans","Noto Naskh Arabic"}h2+p+h2{break-before:page}
        div.box{border:1pt solid;background:#eee}</style><body>\(body)</body></html>
        """
    }

    private static let dutchBody = """
        <h1 id="top">Je eerste dag</h1><p>Lees <a href="#later">verderop</a> of bel
        <a href="tel:112">112</a>. <strong>Let op</strong>, het is <em>echt</em> zo.</p>
        <ul><li>een</li><li>twee <a href="https://example.nl/a">met een adres</a></li>
        <li><p>drie</p><p>en meer</p></li></ul>
        <div class="box"><svg viewBox="0 0 9 9" aria-hidden="true" width="9mm"><path
        d="M1 1h7v7z"/></svg><p>doos</p></div>
        <figure><svg viewBox="0 0 9 9" role="img" aria-label="Een vlak" width="9mm"><path
        d="M1 1h7v7z"/></svg><figcaption>Het vlak</figcaption></figure>
        <table><thead><tr><th scope="col">Klaar</th><th scope="col">Taak</th><th
        scope="col">Wie</th></tr></thead><tbody><tr><td></td><td>Bel</td><td></td></tr><tr><td></td>
        <td>Kook</td><td>jij</td></tr></tbody></table>
        <h2>De dag erna</h2><p>Niets.</p><h2 id="later">Later &amp; (nog) verder</h2>
        <h3>Échte zaken</h3><p style="opacity:.5">Einde.</p>
        """

    private static let arabicBody = """
        <h1>يومكم الأول</h1><p>اتصلوا بالرقم <a href="tel:112"><bdi dir="ltr">112</bdi></a>
        الآن. <b>لا تتأخّروا</b>، ثمّ <a href="https://example.nl/b">هذه الخطوات</a>.</p>
        <ol><li>أوّلًا</li><li>ثانيًا <a href="https://example.nl/c">الرابط</a></li></ol>
        <h2>بعد ذلك</h2><p>انتهى.</p><h2>الغسّالة (wasmachine)</h2><p>ولا شيء.</p>
        """

    /// A table of contents with room for page numbers: figure spaces, in Dutch and in Arabic.
    static func contents(_ language: String, chapters: Int) throws -> [UInt8] {
        let lines = (1...chapters).map { number in
            """
            <li><a href="#c\(number)">\(language == "ar" ? "الفصل" : "Deel") \(number)
            <bdi dir="ltr" style="display:inline-block">\u{2007}\u{2007}\u{2007}</bdi></a></li>
            """
        }
        let parts = (1...chapters).map { number in
            "<h2 style=\"break-before:page\" id=\"c\(number)\">X\(number)</h2>"
        }
        return try print(
            html(language, "Boek", "<ul>\(lines.joined())</ul>\(parts.joined())"))
    }

    static let dutch = Result { try print(html("nl", "Je eerste dag", dutchBody)) }
    static let arabic = Result { try print(html("ar", "يومكم الأول", arabicBody)) }

    /// Prints a page with tags.
    static func print(_ html: String) throws -> [UInt8] {
        let files = try ShellJudge.files(
            after: """
                chromium-headless-shell --no-sandbox --no-pdf-header-footer \\
                    --print-to-pdf=out.pdf "file://$PWD/in.html"
                """, files: ["in.html": Array(html.utf8)])
        return files["out.pdf"] ?? []
    }
}
