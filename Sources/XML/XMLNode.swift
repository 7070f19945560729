package import Text

/// A piece of an element's content.
package enum XMLNode: Sendable {
    case element(XMLElement)
    case text(XMLText)
}

/// Text with its references and CDATA sections resolved.
package struct XMLText: Sendable {
    package let text: String
    package let range: SourceRange

    package init(text: String, range: SourceRange) {
        self.text = text
        self.range = range
    }
}

/// An element with all that it holds; comments and processing instructions are left out.
package struct XMLElement: Sendable {
    package let tag: XMLTag
    package let children: [XMLNode]
    /// The element from its first `<` to its last `>`.
    package let range: SourceRange

    package init(tag: XMLTag, children: [XMLNode], range: SourceRange) {
        self.tag = tag
        self.children = children
        self.range = range
    }

    /// The elements among the children.
    package var elements: [XMLElement] {
        children.compactMap { child in
            if case .element(let element) = child { element } else { nil }
        }
    }

    /// The text of the element and of all elements in it.
    package var text: String {
        var text = ""
        for child in children {
            switch child {
            case .element(let element): text += element.text
            case .text(let piece): text += piece.text
            }
        }
        return text
    }
}
