import HTML

/// Pages of the preview itself: there is no site yet, or no such page.
enum PreviewPage {
    /// What is shown at every address while there has never been a site without errors.
    static func failed(_ state: PreviewState) -> [UInt8] {
        page(title: "The site cannot be made yet") { html in
            html.element("h1", [.class("failed")], text: "The site cannot be made yet")
            if let failure = state.failure { html.element("p", [.class("message")], text: failure) }
            html.element("p") { html in
                html.text(
                    state.problems.isEmpty ? "" : "\(ProblemView.count(state.problems)). ")
                html.text("Mend the errors and save: the page then comes by itself.")
            }
            ProblemView(problems: state.problems).write(to: &html)
        }
    }

    /// What is shown where the site has no page, with addresses that it has.
    static func missing(_ address: String, near: [String]) -> [UInt8] {
        page(title: "There is no such page") { html in
            html.element("h1", text: "There is no such page")
            html.element("p", [.class("place")], text: "/\(address)")
            html.element("p", text: "Did you mean one of these?")
            html.element("ul") { html in
                for address in near {
                    html.element("li") { html in
                        html.element("a", [.href("/" + address)], text: "/\(address)")
                    }
                }
            }
        }
    }

    private static func page(
        title: String, content: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        HTMLWriter.document(
            [.lang("en"), .dir(.leftToRight)], body: [.class("page")],
            head: { html in
                html.element("title", text: "\(title) · wegwijs")
                html.void("link", [.of("rel", "stylesheet"), .href(PreviewAssets.stylesheet)])
            },
            content: { html in
                html.element("main", content: content)
            })
    }
}
