package import Markdown
import Text

/// The texts on which somebody's safety hangs: the reader gets the Dutch beside an old translation.
///
/// These are all texts in a `> [!WARNING]` or `> [!CAUTION]` (so an appliance's safety line too), and
/// what an author marks with `critical=yes`: a heading with its section, a paragraph, an item, a row.
package struct CriticalTexts: Sendable {
    static let key = "critical"
    static let value = "yes"

    /// A text by its place in the sources.
    private struct Place: Hashable {
        let file: ObjectIdentifier
        let lower: Int

        init(_ text: InlineContent) {
            file = ObjectIdentifier(text.range.file)
            lower = text.range.lower
        }
    }

    private var places: Set<Place> = []

    /// Collects the texts of documents as a municipality shows them.
    init(of documents: [Document]) {
        for document in documents { add(document.body, isInside: false) }
    }

    package func contains(_ text: InlineContent) -> Bool { places.contains(Place(text)) }

    private mutating func add(_ blocks: [Block], isInside: Bool) {
        // The level of the marked heading whose section is being read.
        var open: Int?
        for block in blocks {
            if case .heading(let level, _) = block.content {
                if let marked = open, level <= marked { open = nil }
                if open == nil, block.attributes.isCritical { open = level }
            }
            let isCritical = isInside || open != nil || block.attributes.isCritical
            switch block.content {
            case .heading(_, let text), .paragraph(let text):
                if isCritical { places.insert(Place(text)) }
            case .list(let list):
                for item in list.items {
                    add(item.blocks, isInside: isCritical || item.attributes.isCritical)
                }
            case .blockQuote(let inner): add(inner, isInside: isCritical)
            case .alert(let kind, let inner):
                let isGrave = kind == .warning || kind == .caution
                add(inner, isInside: isCritical || isGrave)
            case .table(let table):
                for row in [table.header] + table.rows
                where isCritical || row.attributes.isCritical {
                    for cell in row.cells { places.insert(Place(cell)) }
                }
            case .thematicBreak: break
            }
        }
    }
}

extension Attributes? {
    fileprivate var isCritical: Bool {
        self?[CriticalTexts.key]?.value == CriticalTexts.value
    }
}

extension Attributes {
    /// Returns these attributes with the mark of safety that a piece had before it was replaced.
    ///
    /// A municipality's own words do not make a thing less dangerous.
    func keepingCritical(of old: Attributes?) -> Attributes {
        guard self[CriticalTexts.key] == nil, let mark = old?[CriticalTexts.key] else {
            return self
        }
        return Attributes(id: id, idRange: idRange, values: values + [mark], range: range)
    }
}

extension Block {
    func keepingCritical(of old: Attributes?) -> Block {
        Block(content, attributes: attributes?.keepingCritical(of: old), range: range)
    }
}

extension TableRow {
    func keepingCritical(of old: Attributes?) -> TableRow {
        TableRow(cells: cells, attributes: attributes?.keepingCritical(of: old), range: range)
    }
}
