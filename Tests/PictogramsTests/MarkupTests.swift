import Pictograms
import Testing

/// What an XML parser that is not ours says of every pictogram.
@Suite struct MarkupTests {
    @Test func everyMarkupIsWellFormedPlainAndInsideTheLiveArea() throws {
        let fields =
            [Pictogram.drawingAttributes.description]
            + Pictogram.all.flatMap { [$0.name, $0.markup.description] }
        let lines = try Judge.lines(of: "check-markup.py", given: fields)
        #expect(lines == ["judged \(Pictogram.all.count)"])
    }

    /// The judge must be able to say no; each of these breaks one rule.
    @Test(arguments: [
        #"<path d="M4 4h9">"#,
        #"<path d="M4 4h90"/>"#,
        #"<path d="M4 24a20 20 0 0 1 40 0 20 21 0 0 1-40 6"/>"#,
        #"<path d="M24 4c33 0 33 40 0 40"/>"#,
        #"<path d="M4 4q9 9 9 9"/>"#,
        #"<path d="M4 4l9"/>"#,
        #"<circle cx="24" cy="24" r="23"/>"#,
        #"<circle cx="24" cy="24" r="9" fill="red"/>"#,
        #"<circle cx="24" cy="24" r="9" fill="url(#a)"/>"#,
        #"<circle cx="24" cy="24" r="9" style="fill:red"/>"#,
        #"<rect x="2" y="2" width="44" height="44" transform="rotate(45 24 24)"/>"#,
        ##"<use href="#p"/>"##,
        "text",
        "",
    ])
    func judgeRefuses(markup: String) throws {
        let lines = try Judge.lines(of: "check-markup.py", given: ["fill=\"none\"", "x", markup])
        #expect(lines.count > 1 && lines.last == "judged 1")
    }
}
