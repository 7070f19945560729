extension Element {
    /// This element as a page in one language of a pair would have it: of each two texts beside
    /// each other only the first (0) or the second (1).
    func side(_ index: Int) -> Element {
        var nodes: [Node] = []
        for child in children {
            guard case .element(let element) = child else {
                nodes.append(child)
                continue
            }
            guard element.classes.contains("two"), element.elements.count == 2 else {
                nodes.append(.element(element.side(index)))
                continue
            }
            let text = element.elements[index]
            // A paragraph stays a paragraph; a span was there for the two only.
            nodes.append(
                element.name == "span"
                    ? .element(text)
                    : .element(
                        Element(
                            name: element.name, attributes: element.attributes,
                            children: [.element(text)])))
        }
        return Element(name: name, attributes: attributes, children: nodes)
    }

    /// This element without those of a class below it.
    func without(class style: String) -> Element {
        let nodes: [Node] = children.compactMap { child in
            guard case .element(let element) = child else { return child }
            return element.classes.contains(style) ? nil : .element(element.without(class: style))
        }
        return Element(name: name, attributes: attributes, children: nodes)
    }
}
