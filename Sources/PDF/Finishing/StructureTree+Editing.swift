extension StructureTree {
    /// The elements in the order of the document.
    var inOrder: [Int] {
        var order: [Int] = []
        order.reserveCapacity(elements.count)
        var waiting = Array(rootKids.reversed())
        while let index = waiting.popLast() {
            order.append(index)
            for case .element(let kid) in elements[index].kids.reversed() { waiting.append(kid) }
        }
        return order
    }

    /// The elements directly below one, those below elements without meaning included, which the
    /// standard lets one look through (ISO 32000-1, section 14.8.4.2, `NonStruct`).
    func visibleKids(of index: Int) -> [Int] {
        var found: [Int] = []
        for case .element(let kid) in elements[index].kids {
            if elements[kid].type == "NonStruct" {
                found += visibleKids(of: kid)
            } else {
                found.append(kid)
            }
        }
        return found
    }

    mutating func setType(_ type: String, of index: Int) {
        elements[index].type = type
        elements[index].dictionary["S"] = .name(type)
        elements[index].isChanged = true
    }

    mutating func setKids(_ kids: [Kid], of index: Int) {
        elements[index].kids = kids
        elements[index].isChanged = true
        for case .element(let kid) in kids where elements[kid].parent != index {
            elements[kid].parent = index
            elements[kid].isChanged = true
        }
    }

    /// Adds an element that nothing holds yet.
    mutating func addElement(_ type: String, _ revision: inout PDFRevision) -> Int {
        let dictionary: PDFDictionary = ["Type": .name("StructElem"), "S": .name(type)]
        elements.append(
            Element(
                reference: revision.add(.null), type: type, kids: [], parent: nil,
                dictionary: dictionary, isChanged: true))
        return elements.count - 1
    }

    /// Puts an element in the place of another in its parent.
    mutating func replace(_ old: Int, by new: Int) {
        guard let parent = elements[old].parent else {
            rootKids = rootKids.map { $0 == old ? new : $0 }
            return
        }
        let kids = elements[parent].kids.map { kid in
            if case .element(old) = kid { Kid.element(new) } else { kid }
        }
        setKids(kids, of: parent)
    }

    /// Writes what changed.
    func write(to revision: inout PDFRevision) throws(PDFError) {
        for element in elements where element.isChanged {
            var dictionary = element.dictionary
            let parent = element.parent.map { elements[$0].reference } ?? root
            dictionary["P"] = .reference(parent)
            let page = dictionary["Pg"]?.reference
            let kids = element.kids.map { kid in
                switch kid {
                case .element(let index): PDFObject.reference(elements[index].reference)
                case .object(_, let written): written
                case .other(let object): object
                case .mark(let number, let marked, let form):
                    Self.written(number, marked, form, page)
                }
            }
            dictionary["K"] = kids.isEmpty ? nil : kids.count == 1 ? kids[0] : .array(kids)
            revision.set(element.reference, to: .dictionary(dictionary))
        }
        let kids = rootKids.map { PDFObject.reference(elements[$0].reference) }
        try revision.change(root) { $0["K"] = kids.count == 1 ? kids[0] : .array(kids) }
    }

    private static func written(
        _ number: Int, _ page: PDFReference?, _ form: PDFReference?, _ elementPage: PDFReference?
    ) -> PDFObject {
        guard form != nil || page != elementPage, let page else { return .integer(number) }
        var dictionary: PDFDictionary = [
            "Type": .name("MCR"), "Pg": .reference(page), "MCID": .integer(number),
        ]
        if let form { dictionary["Stm"] = .reference(form) }
        return .dictionary(dictionary)
    }
}
