extension StructureTree {
    /// Names the elements to which others refer by their order.
    ///
    /// Chromium names them by a count of all elements that its process has shown, so that the same
    /// page gets other names behind other pages.
    ///
    /// Source: ISO 32000-1, sections 14.7.2 (`ID`, `IDTree`), 7.9.6 (trees of names) and 14.8.5.7
    /// (`Headers`).
    mutating func renameIdentifiers(_ revision: inout PDFRevision) throws(PDFError) {
        var names: [[UInt8]: PDFObject] = [:]
        var tree: [PDFObject] = []
        for index in inOrder {
            guard case .string(let old)? = elements[index].dictionary["ID"], names[old] == nil
            else { continue }
            let name = PDFObject.string(Self.identifier(names.count + 1))
            names[old] = name
            tree += [name, .reference(elements[index].reference)]
            elements[index].dictionary["ID"] = name
            elements[index].isChanged = true
        }
        guard !names.isEmpty else { return }
        for index in elements.indices { renameHeaders(of: index, names) }
        try removeNodes(revision.resolve(.reference(root))?.dictionary?["IDTree"], &revision)
        try revision.change(root) { $0["IDTree"] = .dictionary(["Names": .array(tree)]) }
    }

    /// Five digits, so that the order of names is that of numbers.
    private static func identifier(_ number: Int) -> [UInt8] {
        let digits = String(number)
        let zeros = String(repeating: "0", count: max(0, 5 - digits.count))
        return Array("(h\(zeros)\(digits))".utf8)
    }

    private mutating func renameHeaders(of index: Int, _ names: [[UInt8]: PDFObject]) {
        guard let written = elements[index].dictionary["A"] else { return }
        var isChanged = false
        let renamed = (written.array ?? [written]).map { item in
            guard case .dictionary(var attributes) = item,
                let headers = attributes["Headers"]?.array
            else { return item }
            let renamed = headers.map { header in
                if case .string(let old) = header { names[old] ?? header } else { header }
            }
            attributes["Headers"] = .array(renamed)
            isChanged = true
            return .dictionary(attributes)
        }
        guard isChanged else { return }
        elements[index].dictionary["A"] = renamed.count == 1 ? renamed[0] : .array(renamed)
        elements[index].isChanged = true
    }

    private func removeNodes(
        _ tree: PDFObject?, _ revision: inout PDFRevision
    ) throws(PDFError) {
        var waiting = tree.map { [$0] } ?? []
        while let node = waiting.popLast() {
            guard let reference = node.reference else { continue }
            waiting += try revision.object(reference).dictionary?["Kids"]?.array ?? []
            revision.remove(reference)
        }
    }
}
