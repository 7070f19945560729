/// The tree of tags of a document, in its order.
///
/// Source: ISO 32000-1, section 14.7.
struct StructureTree {
    enum Kid {
        /// Another element, by its place in ``StructureTree/elements``.
        case element(Int)
        /// Marked content of a page, or of a form that the page shows.
        case mark(Int, page: PDFReference?, form: PDFReference?)
        /// An annotation, with the dictionary that refers to it.
        case object(PDFReference, written: PDFObject)
        /// Something else, kept as it is.
        case other(PDFObject)
    }

    struct Element {
        let reference: PDFReference
        var type: String
        var kids: [Kid]
        var parent: Int?
        var dictionary: PDFDictionary
        var isChanged = false
    }

    var elements: [Element] = []
    let root: PDFReference
    var rootKids: [Int] = []

    /// Reads the tree; nil for a document without tags.
    init?(_ revision: inout PDFRevision, root reference: PDFReference) throws(PDFError) {
        root = reference
        guard let dictionary = try revision.resolve(.reference(reference))?.dictionary else {
            return nil
        }
        var seen: Set<PDFReference> = []
        // Elements whose kids are still to be read, the last one first.
        for kid in try Self.items(dictionary["K"], &revision) {
            guard let element = kid.reference else { continue }
            rootKids.append(try add(element, parent: nil, &revision, &seen))
        }
        var index = 0
        while index < elements.count {
            try readKids(of: index, &revision, &seen)
            index += 1
        }
    }

    private static func items(
        _ object: PDFObject?, _ revision: inout PDFRevision
    ) throws(PDFError) -> [PDFObject] {
        guard let object else { return [] }
        if let items = object.array { return items }
        if case .reference = object, let items = try revision.resolve(object)?.array {
            return items
        }
        return [object]
    }

    private mutating func add(
        _ reference: PDFReference, parent: Int?, _ revision: inout PDFRevision,
        _ seen: inout Set<PDFReference>
    ) throws(PDFError) -> Int {
        guard seen.insert(reference).inserted,
            let dictionary = try revision.object(reference).dictionary
        else { throw PDFError("the tree of tags of the PDF file is damaged") }
        elements.append(
            Element(
                reference: reference, type: dictionary["S"]?.name ?? "", kids: [], parent: parent,
                dictionary: dictionary))
        return elements.count - 1
    }

    private mutating func readKids(
        of index: Int, _ revision: inout PDFRevision, _ seen: inout Set<PDFReference>
    ) throws(PDFError) {
        let dictionary = elements[index].dictionary
        let page = dictionary["Pg"]?.reference
        var kids: [Kid] = []
        for item in try Self.items(dictionary["K"], &revision) {
            kids.append(try kid(item, of: index, page: page, &revision, &seen))
        }
        elements[index].kids = kids
    }

    private mutating func kid(
        _ item: PDFObject, of index: Int, page: PDFReference?, _ revision: inout PDFRevision,
        _ seen: inout Set<PDFReference>
    ) throws(PDFError) -> Kid {
        switch item {
        case .integer(let number): return .mark(number, page: page, form: nil)
        case .reference(let reference):
            return .element(try add(reference, parent: index, &revision, &seen))
        case .dictionary(let content):
            if content["Type"]?.name == "OBJR", let object = content["Obj"]?.reference {
                return .object(object, written: item)
            }
            if let number = content["MCID"]?.integer {
                return .mark(
                    number, page: content["Pg"]?.reference ?? page,
                    form: content["Stm"]?.reference)
            }
            return .other(item)
        default: return .other(item)
        }
    }
}
