import Content
import HTML
import Markdown

extension PaperFormat {
    /// A card with 112 and what to say, for the purse of each of a family.
    static let wallet = PaperFormat(
        name: "wallet",
        summary: "emergency cards for the wallet: whom to call and what to say in Dutch"
    ) { builder in
        // Each card has what must be Dutch in Dutch, so that a pair has none of its own.
        guard !builder.isPair else { return [] }
        let emergency = builder.edition.entry(emergency)
        return [
            builder.sheet(
                name: "emergency",
                at: { emergency == nil ? $0.home : $0.document(Self.emergency) },
                document: emergency?.id, title: { $0.interface.text(.walletCard) }
            ) { context, html in
                html.element("div", [.class("wallet-head")]) { html in
                    html.element("div") { html in
                        html.element("h1") { $0.words(.walletCard, in: context) }
                        html.element("p") { html in
                            html.text(in: context) { $0.language.name }
                            html.raw(" · ")
                            FactView(context: context)
                                .write("municipality.name", to: &html, inLink: true)
                        }
                        html.element("p") { $0.words(.walletHow, in: context) }
                    }
                    if let url = context.options.url(of: context.address) {
                        CodeView(context: context).write(url, to: &html)
                    }
                }
                html.element("div", [.class("wallets")]) { html in
                    for _ in 0..<copies {
                        html.element("div", [.class("wallet")]) {
                            WalletCardView(context: context, phrases: emergency.flatMap(phrases))
                                .write(to: &$0)
                        }
                    }
                }
            }
        ]
    }

    /// The document about emergencies, and its section with what to say.
    private static let emergency = "emergency"
    private static let say = "say-this"
    /// What has room on A4.
    private static let copies = 4

    private static func phrases(_ entry: Edition.Entry) -> Table? {
        guard case .page(_, let sections) = entry.structure else { return nil }
        let blocks = sections.first { $0.id == say }?.blocks ?? []
        return blocks.lazy.compactMap {
            if case .table(let table) = $0.content { table } else { nil }
        }.first
    }
}
