/// An element of a page, as a test looks at it.
struct Element: Sendable {
    enum Node: Sendable {
        case element(Element)
        case text(String)
    }

    let name: String
    let attributes: [String: String]
    let children: [Node]

    subscript(attribute: String) -> String? { attributes[attribute] }

    var classes: [String] { (self["class"] ?? "").split(separator: " ").map(String.init) }

    /// The elements directly in this one.
    var elements: [Element] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// All text in reading order, runs of white space as one space.
    var text: String {
        rawText.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    private var rawText: String {
        children.map { node in
            switch node {
            case .text(let text): text
            case .element(let element):
                Self.blocks.contains(element.name) ? " \(element.rawText) " : element.rawText
            }
        }.joined()
    }

    private static let blocks: Set<String> = [
        "p", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "div", "section", "dt", "dd", "br",
    ]

    /// Every element below this one, in the order of their start tags.
    var descendants: [Element] { elements.flatMap { [$0] + $0.descendants } }

    func all(_ name: String, class style: String? = nil) -> [Element] {
        descendants.filter { $0.name == name && (style.map($0.classes.contains) ?? true) }
    }

    func all(class style: String) -> [Element] {
        descendants.filter { $0.classes.contains(style) }
    }

    func with(id: String) -> Element? { descendants.first { $0["id"] == id } }
}
