/// The bookmarks of a document.
///
/// Source: ISO 32000-1, section 12.3.3.
struct PDFOutline {
    struct Entry {
        let level: Int
        let title: String
        let destination: PDFObject
    }

    private struct Node {
        let entry: Entry
        let reference: PDFReference
        var kids: [Int] = []
    }

    /// Bookmarks below this level are folded away at first.
    private static let openLevel = 1

    private var nodes: [Node] = []
    private var top: [Int] = []

    /// Adds bookmarks, and returns the object that holds them; nil for none.
    static func write(_ entries: [Entry], to revision: inout PDFRevision) -> PDFReference? {
        guard !entries.isEmpty else { return nil }
        var outline = PDFOutline()
        outline.nest(entries, &revision)
        let root = revision.add(.null)
        outline.write(outline.top, parent: root, &revision)
        let visible = outline.top.reduce(outline.top.count) { $0 + outline.visible(below: $1) }
        revision.set(
            root,
            to: .dictionary([
                "Type": .name("Outlines"), "First": outline.reference(outline.top.first),
                "Last": outline.reference(outline.top.last), "Count": .integer(visible),
            ]))
        return root
    }

    private mutating func nest(_ entries: [Entry], _ revision: inout PDFRevision) {
        var open: [Int] = []
        for entry in entries {
            while let last = open.last, nodes[last].entry.level >= entry.level { open.removeLast() }
            let index = nodes.count
            nodes.append(Node(entry: entry, reference: revision.add(.null)))
            if let parent = open.last {
                nodes[parent].kids.append(index)
            } else {
                top.append(index)
            }
            open.append(index)
        }
    }

    /// How many bookmarks show below one.
    private func visible(below index: Int) -> Int {
        guard nodes[index].entry.level <= Self.openLevel else { return 0 }
        return nodes[index].kids.reduce(nodes[index].kids.count) { $0 + visible(below: $1) }
    }

    private func reference(_ index: Int?) -> PDFObject {
        index.map { .reference(nodes[$0].reference) } ?? .null
    }

    private func write(_ kids: [Int], parent: PDFReference, _ revision: inout PDFRevision) {
        for (place, index) in kids.enumerated() {
            let node = nodes[index]
            var dictionary: PDFDictionary = [
                "Title": PDFText.write(node.entry.title), "Parent": .reference(parent),
                "Dest": node.entry.destination,
            ]
            if place > 0 { dictionary["Prev"] = reference(kids[place - 1]) }
            if place + 1 < kids.count { dictionary["Next"] = reference(kids[place + 1]) }
            if !node.kids.isEmpty {
                dictionary["First"] = reference(node.kids.first)
                dictionary["Last"] = reference(node.kids.last)
                let isOpen = node.entry.level <= Self.openLevel
                dictionary["Count"] = .integer(
                    isOpen ? visible(below: index) : -node.kids.count)
                write(node.kids, parent: node.reference, &revision)
            }
            revision.set(node.reference, to: .dictionary(dictionary))
        }
    }
}
