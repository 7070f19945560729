/// The state of finishing one file.
struct FinishingWork {
    let info: PDFDocumentInfo
    var revision: PDFRevision
    let catalog: PDFReference
    var pages: [FinishedPage] = []
    /// The forms with marked content of their own.
    var forms: [PDFReference: FinishedPage] = [:]
    var pageIndices: [PDFReference: Int] = [:]
    var structure: StructureTree
    var fonts = PageFonts()
    var markedTexts: [PDFReference: MarkedText] = [:]
    /// The pages, from 0, of the anchors to which links lead; empty where nobody asks for them.
    let destinations: [String: Int]
    var localLinks: [String] = []
    var figuresWithoutAlternative = 0

    init(_ file: PDFFile, _ info: PDFDocumentInfo) throws(PDFError) {
        self.info = info
        var file = file
        guard let catalog = file.trailer["Root"]?.reference,
            let dictionary = try file.resolve(file.trailer["Root"])?.dictionary
        else { throw PDFError("the PDF file has no pages") }
        self.catalog = catalog
        destinations = info.pageNumberBlank == nil ? [:] : try file.destinations()
        let references = try file.pageReferences()
        let read = try file.pages()
        var revision = PDFRevision(file)
        guard let root = dictionary["StructTreeRoot"]?.reference,
            let structure = try StructureTree(&revision, root: root)
        else { throw PDFError("the PDF file has no tags; it must be printed with them") }
        self.structure = structure
        var waiting: [PDFReference] = []
        for (index, (reference, page)) in zip(references, read).enumerated() {
            pageIndices[reference] = index
            let forms = try FinishedPage.markedForms(
                in: ["Resources": page.resources], &revision)
            waiting += forms.values
            let bytes = try Self.bytes(of: page, &revision)
            pages.append(
                FinishedPage(
                    reference: reference, height: page.box.top, bytes: bytes,
                    content: try PageContent(bytes, markedForms: Set(forms.keys))))
        }
        while let reference = waiting.popLast() {
            guard forms[reference] == nil,
                case .stream(let stream) = try revision.object(reference)
            else { continue }
            let inner = try FinishedPage.markedForms(in: stream.dictionary, &revision)
            waiting += inner.values
            let bytes = try StreamDecoder.decode(stream)
            forms[reference] = FinishedPage(
                reference: reference, height: nil, bytes: bytes,
                content: try PageContent(bytes, markedForms: Set(inner.keys)))
        }
        self.revision = revision
    }

    /// Returns the content of a page; several streams are read as one.
    private static func bytes(
        of page: PDFPage, _ revision: inout PDFRevision
    ) throws(PDFError) -> [UInt8] {
        var bytes: [UInt8] = []
        let contents = try revision.resolve(page.dictionary["Contents"])
        for part in contents?.array ?? contents.map({ [$0] }) ?? [] {
            guard case .stream(let stream)? = try revision.resolve(part) else {
                throw PDFError("a page of the PDF file has content that is no stream")
            }
            let data = try StreamDecoder.decode(stream)
            bytes = bytes.isEmpty ? data : bytes + [0x0A] + data
        }
        return bytes
    }

    /// Writes the pages' content with artifacts marked.
    mutating func markArtifacts() throws(PDFError) {
        for page in pages {
            let dictionary = try revision.object(page.reference).dictionary
            if dictionary?["Tabs"]?.name != "S" {
                try revision.change(page.reference) { $0["Tabs"] = .name("S") }
            }
            guard
                let marked = ArtifactMarker.mark(page.bytes, page.content, height: page.height)
                    ?? (page.isEdited ? page.bytes : nil)
            else { continue }
            let stream = PDFObject.stream(
                PDFStream(["Filter": .name("FlateDecode")], data: Deflate.pack(marked)))
            if let contents = dictionary?["Contents"]?.reference,
                case .stream = try revision.object(contents)
            {
                revision.set(contents, to: stream)
            } else {
                let added = revision.add(stream)
                try revision.change(page.reference) { $0["Contents"] = .reference(added) }
            }
        }
    }

    /// Marks the artifacts in forms, whose other content is tagged.
    mutating func markArtifactsInForms() throws(PDFError) {
        for (reference, form) in forms.sorted(by: { $0.key.number < $1.key.number }) {
            guard let marked = ArtifactMarker.mark(form.bytes, form.content, height: nil),
                var dictionary = try revision.object(reference).dictionary
            else { continue }
            dictionary["Filter"] = .name("FlateDecode")
            dictionary["DecodeParms"] = nil
            revision.set(
                reference, to: .stream(PDFStream(dictionary, data: Deflate.pack(marked))))
        }
    }

    mutating func repairStructure() throws(PDFError) {
        let repair = try StructureRepair(structure, &revision)
        structure = repair.tree
        try structure.renameIdentifiers(&revision)
        figuresWithoutAlternative = repair.figuresWithoutAlternative
        try structure.write(to: &revision)
    }

    /// So many objects are packed together: more need less room, fewer are found faster.
    private static let objectsPerStream = 400

    /// Writes the file: what pages need first, then the tags, apart, since programs that only show or
    /// print do not read them.
    mutating func finish() throws(PDFError) -> FinishedPDF {
        var writer = PDFWriter()
        var plain: [(PDFReference, PDFObject)] = []
        var tags: [(PDFReference, PDFObject)] = []
        let tagNumbers = Set(structure.elements.map(\.reference.number))
        for (reference, object) in try revision.objects() {
            if case .stream = object {
                writer.set(reference, to: object)
            } else if tagNumbers.contains(reference.number) {
                tags.append((reference, object))
            } else {
                plain.append((reference, object))
            }
        }
        writer.reserve(through: revision.lastNumber)
        for objects in [plain, tags] {
            for start in stride(from: 0, to: objects.count, by: Self.objectsPerStream) {
                let end = min(start + Self.objectsPerStream, objects.count)
                writer.setPacked(objects[start..<end])
            }
        }
        var finished = FinishedPDF(
            bytes: writer.finish(
                root: catalog, info: revision.file.trailer["Info"]?.reference, hasIdentifier: true),
            pageCount: pages.count)
        finished.localLinks = localLinks
        finished.figuresWithoutAlternative = figuresWithoutAlternative
        return finished
    }
}
