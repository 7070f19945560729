/// Makes Chromium's tags what PDF/UA-1 asks for, where the page itself need not change.
///
/// Source: ISO 32000-1, section 14.8.4 (standard types); ISO 14289-1, section 7.
struct StructureRepair {
    private static let standardTypes: Set<String> = [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index",
        "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl",
        "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note",
        "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT",
        "WP", "Figure", "Formula", "Form",
    ]
    /// Types of PDF 2.0 and of Chromium that stand among other elements; all else stands in a line.
    private static let blocks: Set<String> = [
        "Aside", "DocumentFragment", "Title", "Section", "Article", "Header", "Footer",
    ]

    private(set) var tree: StructureTree
    private(set) var figuresWithoutAlternative = 0

    init(_ tree: StructureTree, _ revision: inout PDFRevision) throws(PDFError) {
        self.tree = tree
        for index in tree.inOrder {
            switch tree.elements[index].type {
            case "LI": repairItem(index, &revision)
            case "Figure": repairFigure(index)
            default: break
            }
        }
        for index in self.tree.inOrder where self.tree.elements[index].type == "Table" {
            TableRepair(table: index).repair(&self.tree, &revision)
        }
        try mapRoles(&revision)
    }

    /// Tells readers what to take types for that the standard does not have.
    private func mapRoles(_ revision: inout PDFRevision) throws(PDFError) {
        var unknown: Set<String> = []
        for element in tree.elements where !Self.standardTypes.contains(element.type) {
            unknown.insert(element.type)
        }
        guard !unknown.isEmpty else { return }
        var roles: PDFDictionary = [:]
        for type in unknown.sorted() {
            roles[type] = .name(Self.blocks.contains(type) ? "Div" : "Span")
        }
        try revision.change(tree.root) { $0["RoleMap"] = .dictionary(roles) }
    }

    /// A list item holds a label and a body and nothing else.
    private mutating func repairItem(_ item: Int, _ revision: inout PDFRevision) {
        var labels: [StructureTree.Kid] = []
        var rest: [StructureTree.Kid] = []
        for kid in tree.elements[item].kids {
            if case .element(let index) = kid, tree.elements[index].type == "Lbl" {
                labels.append(kid)
            } else {
                rest.append(kid)
            }
        }
        if rest.isEmpty { return }
        if rest.count == 1, case .element(let body) = rest[0] {
            if tree.elements[body].type == "LBody" { return }
            if tree.elements[body].type == "NonStruct" {
                tree.setType("LBody", of: body)
                return
            }
        }
        // The item itself becomes the body, so that the marks of pages, which name their element,
        // stay right; a new item goes around it.
        let outer = tree.addElement("LI", &revision)
        tree.replace(item, by: outer)
        tree.setType("LBody", of: item)
        tree.setKids(rest, of: item)
        tree.setKids(labels + [.element(item)], of: outer)
    }

    /// A figure of HTML with a picture and words is a group; the picture in it is the figure.
    private mutating func repairFigure(_ figure: Int) {
        let dictionary = tree.elements[figure].dictionary
        guard dictionary["Alt"] == nil, dictionary["ActualText"] == nil else { return }
        if tree.visibleKids(of: figure).isEmpty {
            figuresWithoutAlternative += 1
        } else {
            tree.setType("Div", of: figure)
        }
    }
}
