import HTML

/// What the preview lays over a page: the problems, and the program that keeps the page fresh.
///
/// It works without JavaScript as far as it can: the problems of the moment stand in it, and open
/// and close by themselves.
struct PreviewPanel {
    let state: PreviewState

    /// The problems as a drawer at the foot of the page, or a small badge where all are warnings.
    var problems: TrustedMarkup {
        HTMLWriter.fragment { html in
            if state.failure == nil, state.problems.isEmpty { return }
            let level = state.isFailed ? "error" : "warning"
            html.element(
                "details",
                [.class("panel"), .of("data-level", level), .boolean("open", state.isFailed)]
            ) { html in
                html.element("summary", []) { html in
                    html.element("span", [.class("count")], text: count)
                    if state.isFailed {
                        html.element(
                            "span", [.class("state")],
                            text: "Behind this is the last good page.")
                    }
                }
                html.element("div", [.class("list")]) { html in
                    ProblemView(problems: state.problems).write(to: &html)
                }
            }
        }
    }

    private var count: String {
        state.failure ?? ProblemView.count(state.problems)
    }

    /// Returns a page with the panel at the end of its body.
    ///
    /// The version tells the page from a later one at the same address.
    func insert(into page: [UInt8], version: String) -> [UInt8] {
        let end = Self.endOfBody(page)
        return page[..<end] + markup(version).bytes + page[end...]
    }

    private func markup(_ version: String) -> TrustedMarkup {
        HTMLWriter.fragment { html in
            html.element("wegwijs-preview", [.of("data-version", version)]) { html in
                html.element("template", [.of("shadowrootmode", "open")]) { html in
                    html.void("link", [.of("rel", "stylesheet"), .href(PreviewAssets.stylesheet)])
                    html.element("div", [.id("Problems")]) { $0.insert(problems) }
                    html.element(
                        "div",
                        [.id("Gone"), .class("gone"), .of("role", "status"), .boolean("hidden")],
                        text: "The preview has stopped: start \"wegwijs serve\" again")
                }
            }
            html.element("script", [.src(PreviewAssets.script), .boolean("defer")])
        }
    }

    /// The offset of the last `</body>`, or the end of a page without one.
    private static func endOfBody(_ page: [UInt8]) -> Int {
        let tag = Array("</body>".utf8)
        var offset = page.count - tag.count
        while offset >= 0 {
            if page[offset...].starts(with: tag) { return offset }
            offset -= 1
        }
        return page.count
    }
}
