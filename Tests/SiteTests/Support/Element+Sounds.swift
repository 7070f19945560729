extension Element {
    /// The same element without what tells how the words of the glossary sound.
    var withoutSounds: Element {
        let isWord = name == "dt" || name == "th"
        let nodes = children.compactMap { (child: Node) -> Node? in
            guard case .element(let element) = child else { return child }
            return isWord && element.name == "small" ? nil : .element(element.withoutSounds)
        }
        return Element(name: name, attributes: attributes, children: nodes)
    }
}
