/// The state of finishing one file.
struct FinishingWork {
    let info: PDFDocumentInfo
    var revision: PDFRevision
    let catalog: PDFReference
    var pages: [FinishedPage] = []
    var pageIndices: [PDFReference: Int] = [:]
    var structure: StructureTree
    var fonts = PageFonts()
    var markedTexts: [Int: MarkedText] = [:]
    var localLinks: [String] = []
    var figuresWithoutAlternative = 0

    init(_ file: PDFFile, _ info: PDFDocumentInfo) throws(PDFError) {
        self.info = info
        var file = file
        guard let catalog = file.trailer["Root"]?.reference,
            let dictionary = try file.resolve(file.trailer["Root"])?.dictionary
        else { throw PDFError("the PDF file has no pages") }
        self.catalog = catalog
        let references = try file.pageReferences()
        let read = try file.pages()
        var revision = PDFRevision(file)
        guard let root = dictionary["StructTreeRoot"]?.reference,
            let structure = try StructureTree(&revision, root: root)
        else { throw PDFError("the PDF file has no tags; it must be printed with them") }
        self.structure = structure
        for (index, (reference, page)) in zip(references, read).enumerated() {
            pageIndices[reference] = index
            pages.append(try Self.page(page, reference, &revision))
        }
        self.revision = revision
    }

    private static func page(
        _ page: PDFPage, _ reference: PDFReference, _ revision: inout PDFRevision
    ) throws(PDFError) -> FinishedPage {
        var bytes: [UInt8] = []
        let contents = try revision.resolve(page.dictionary["Contents"])
        for part in contents?.array ?? contents.map({ [$0] }) ?? [] {
            guard case .stream(let stream)? = try revision.resolve(part) else {
                throw PDFError("a page of the PDF file has content that is no stream")
            }
            let data = try StreamDecoder.decode(stream)
            bytes = bytes.isEmpty ? data : bytes + [0x0A] + data
        }
        return FinishedPage(
            reference: reference, height: page.box.top, bytes: bytes,
            content: try PageContent(bytes))
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

    mutating func repairStructure() throws(PDFError) {
        let repair = try StructureRepair(structure, &revision)
        structure = repair.tree
        figuresWithoutAlternative = repair.figuresWithoutAlternative
        try structure.write(to: &revision)
    }

    mutating func finish() throws(PDFError) -> FinishedPDF {
        var writer = PDFWriter()
        for (reference, object) in try revision.objects() {
            writer.set(reference, to: object)
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
