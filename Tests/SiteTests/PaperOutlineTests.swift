import HTML
import Testing

@testable import Site

@Suite struct PaperOutlineTests {
    private func outline(_ body: String, head: String = "<title>T</title>") -> PaperOutline {
        PaperOutline(
            Array(
                "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\">\(head)</head><body>\(body)</body></html>\n"
                    .utf8))
    }

    @Test func tellsTitleLanguageAndDirection() {
        let outline = outline("<p>x</p>", head: "<title>Soep &amp; brood</title>")
        #expect(outline.title == "Soep & brood")
        #expect(outline.language == "ar")
        #expect(outline.isRightToLeft)
        #expect(outline.headings.isEmpty)
    }

    @Test func readsHeadingsInOrderWithoutTheirMarkup() {
        let outline = outline(
            "<h1>Een <b>twee</b></h1><section><h2 class=\"pictured\"><svg class=\"p\"><path d=\"M0\"/></svg><span>Drie\nvier</span></h2></section><h3>&lt;5&gt;</h3>"
        )
        #expect(
            outline.headings == [
                .init(level: 1, text: "Een twee"), .init(level: 2, text: "Drie vier"),
                .init(level: 3, text: "<5>"),
            ])
    }

    @Test func dividesTheTwoLanguagesOfAPair() {
        let outline = outline(
            "<h2 class=\"two\"><span>الصحة</span> <span lang=\"nl\" dir=\"ltr\">Gezondheid</span></h2><h3><span class=\"two\"><span>أ</span> <span>b</span></span></h3>"
        )
        #expect(outline.headings.map(\.text) == ["الصحة · Gezondheid", "أ · b"])
    }

    @Test func leavesOutWhatDoesNotComeOnPaper() {
        let outline = outline(
            "<nav class=\"contents no-print\"><h2>Op deze pagina</h2></nav><style>h1{}</style><h1>Echt</h1>"
        )
        #expect(outline.headings.map(\.text) == ["Echt"])
    }

    @Test func aPictureOfAnSVGHasNoTitleOfTheDocument() {
        let outline = outline("<svg><title>Plaatje</title></svg><h1>A</h1>")
        #expect(outline.title == "T")
    }
}
