package import Markdown

/// A heading of level 2 and what follows it, up to the next.
package struct Section: Sendable {
    package let heading: InlineContent
    package let attributes: Attributes?
    /// What follows the heading, deeper headings included.
    package let blocks: [Block]

    package var id: String? { attributes?.id }
    package var pictogram: String? { attributes?["pictogram"]?.value }

    /// The subject of the photos that stand at the end of the section.
    package var photos: String? { attributes?[PhotoSections.key]?.value }

    /// The lists that stand directly in the section.
    package var lists: [List] {
        blocks.compactMap {
            if case .list(let list) = $0.content { list } else { nil }
        }
    }

    /// Divides blocks into those before the first heading of level 2, and sections.
    package static func split(_ blocks: [Block]) -> (intro: [Block], sections: [Section]) {
        var intro: [Block] = []
        var sections: [Section] = []
        var open: (heading: InlineContent, attributes: Attributes?, blocks: [Block])?
        for block in blocks {
            if case .heading(level: 2, let heading) = block.content {
                if let open {
                    sections.append(
                        Section(
                            heading: open.heading, attributes: open.attributes, blocks: open.blocks)
                    )
                }
                open = (heading, block.attributes, [])
            } else if open == nil {
                intro.append(block)
            } else {
                open?.blocks.append(block)
            }
        }
        if let open {
            sections.append(
                Section(heading: open.heading, attributes: open.attributes, blocks: open.blocks))
        }
        return (intro, sections)
    }
}
