import Content
import HTML
import PlainLanguage

/// The report as one page, in Dutch, for those who write the texts.
struct LevelPage {
    let report: LevelReport
    let limits: LanguageLimits

    /// The page, complete in itself: no scripts, no other files.
    var bytes: [UInt8] {
        HTMLWriter.document(
            [.lang("nl"), .dir(.leftToRight)],
            head: { html in
                html.element("title", text: "Hoe eenvoudig is de taal?")
                html.element("style") { $0.raw(Self.style) }
            },
            content: { html in
                html.element("main") { html in
                    html.element("h1", text: "Hoe eenvoudig is de taal?")
                    html.element("p", text: verdict)
                    writeTotals(&html)
                    for document in report.documents where !document.findings.isEmpty {
                        write(document, &html)
                    }
                    writeTerms(&html)
                    writeAll(&html)
                }
            })
    }

    private static let style: StaticString = """
        :root{color-scheme:light dark}
        body{font:1rem/1.5 system-ui,sans-serif;margin:0}
        main{max-inline-size:48rem;margin-inline:auto;padding:1rem}
        h1{font-size:1.6rem;line-height:1.2}
        h2{font-size:1.15rem;line-height:1.3;margin-block:2rem .25rem;overflow-wrap:anywhere}
        p,li{overflow-wrap:anywhere}
        ul{padding-inline-start:1.2rem}
        li{margin-block:.75rem}
        blockquote{margin:.25rem 0;padding-inline-start:.75rem;border-inline-start:.25rem solid}
        mark{background:none;color:inherit;font-weight:bold;text-decoration:underline}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;font-size:.9rem}
        th,td{text-align:start;padding:.3rem .4rem;border-block-end:1px solid;vertical-align:top}
        td.number,th.number{text-align:end}
        tbody th{font-weight:normal;min-inline-size:7rem;overflow-wrap:anywhere}
        code{font-size:.9rem}
        """

    private var verdict: String {
        switch report.over {
        case 0: "Alle teksten blijven binnen de grenzen."
        case 1: "Er is 1 ding buiten de grenzen."
        default: "Er zijn \(report.over) dingen buiten de grenzen."
        }
    }

    private func writeTotals(_ html: inout HTMLWriter) {
        for total in report.totals {
            let code = total.language.rawValue
            html.element("h2", text: Self.name(total.language))
            html.element(
                "p", text: "\(total.documents) teksten. \(Self.line(total.figures, total.language))"
            )
            html.element(
                "p",
                text: "De grenzen: een zin heeft hooguit \(limits[.sentenceWords, code]) woorden, "
                    + "gemiddeld hooguit \(limits[.meanSentenceWords, code]). Een woord heeft hooguit "
                    + "\(limits[.wordLetters, code]) letters. Van de 100 zinnen zijn er hooguit "
                    + "\(limits[.passivePercent, code]) lijdend. Het leesgemak is minstens "
                    + "\(limits[.readingEase, code]).")
        }
    }

    private func write(_ document: LevelReport.DocumentReport, _ html: inout HTMLWriter) {
        html.element("h2", text: document.path)
        html.element("p", text: Self.line(document.figures, document.language))
        html.element("ul") { html in
            for finding in document.findings {
                FindingView(finding, language: document.language).write(&html)
            }
        }
    }

    private func writeTerms(_ html: inout HTMLWriter) {
        guard !report.terms.isEmpty else { return }
        html.element("h2", text: "Woorden die niet in de woordenlijst staan")
        html.element("ul") { html in
            for term in report.terms { FindingView(term, language: .dutch).write(&html) }
        }
    }

    private func writeAll(_ html: inout HTMLWriter) {
        html.element("h2", [.id("all")], text: "Alle teksten")
        html.element(
            "div",
            [
                .class("scroll"), .of("role", "region"), .of("aria-labelledby", "all"),
                .of("tabindex", 0),
            ]
        ) { html in
            html.element("table") { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        html.element("th", [.of("scope", "col")], text: "Tekst")
                        for name in ["Zinnen", "Woorden per zin", "Lijdend", "Leesgemak"] {
                            html.element(
                                "th", [.of("scope", "col"), .class("number")], text: name)
                        }
                    }
                }
                html.element("tbody") { html in
                    for document in report.documents { Self.writeRow(document, &html) }
                }
            }
        }
    }

    private static func writeRow(
        _ document: LevelReport.DocumentReport, _ html: inout HTMLWriter
    ) {
        let figures = document.figures
        let ease = figures.readingEase(document.language).map { Tenths($0).text(",") } ?? "–"
        html.element("tr") { html in
            html.element("th", [.of("scope", "row")], text: document.path)
            for cell in [
                "\(figures.sentences)", Tenths(figures.meanSentence).text(","),
                "\(figures.passiveSentences)", ease,
            ] {
                html.element("td", [.class("number")], text: cell)
            }
        }
    }

    private static func name(_ language: ReadingLanguage) -> String {
        switch language {
        case .dutch: "Nederlands"
        case .english: "Engels"
        }
    }

    private static func line(_ figures: Figures, _ language: ReadingLanguage) -> String {
        var line = "\(figures.sentences) zinnen, \(figures.words) woorden."
        guard figures.sentences > 0 else { return line }
        line += " Een zin heeft gemiddeld \(Tenths(figures.meanSentence).text(",")) woorden, "
        line += "de langste \(figures.longest). Te lange woorden: \(figures.longWords). "
        line += "Lijdende zinnen: \(figures.passiveSentences)."
        if let ease = figures.readingEase(language) {
            line += " Leesgemak: \(Tenths(ease).text(",")) (hoger is makkelijker)."
        }
        return line
    }
}
