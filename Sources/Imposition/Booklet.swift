package import PDF

/// Puts the pages of PDF files two on a side, ready to be printed on both sides and folded.
package struct Booklet {
    private let options: BookletOptions
    private var writer = PDFWriter()
    private var forms: [(reference: PDFReference, size: (width: Double, height: Double))] = []

    /// A file for the printer.
    package struct Printout {
        package let bytes: [UInt8]
        /// How many sheets of paper it takes.
        package let sheets: Int
    }

    private init(_ options: BookletOptions) {
        self.options = options
    }

    /// Returns the printer's file of one text.
    package static func impose(
        _ file: PDFFile, _ options: BookletOptions
    ) throws(PDFError) -> Printout {
        var booklet = Booklet(options)
        let count = try booklet.add(file)
        return booklet.finish(
            SheetPlan(
                Array(0..<count), binding: options.binding,
                sheetsPerSection: options.sheetsPerSection))
    }

    /// Returns the printer's file of two texts that start from the two covers: the first is read
    /// from left to right, the second from right to left.
    package static func impose(
        _ first: PDFFile, fromBack second: PDFFile, _ options: BookletOptions
    ) throws(PDFError) -> Printout {
        var booklet = Booklet(options)
        let firstCount = try booklet.add(first)
        let secondCount = try booklet.add(second)
        return booklet.finish(
            SheetPlan(
                SheetPlan.fromBothCovers(first: firstCount, second: secondCount), binding: .left,
                sheetsPerSection: options.sheetsPerSection))
    }

    /// Adds the pages of a file as forms, and returns how many they are.
    private mutating func add(_ file: PDFFile) throws(PDFError) -> Int {
        var file = file
        let pages = try file.pages()
        guard !pages.isEmpty else { throw PDFError("the PDF file has no pages") }
        writer.reserveCapacity(file.size)
        var copier = ObjectCopier(file)
        for page in pages {
            let form = try PageForm.add(page, of: &file, &copier, to: &writer)
            forms.append((form, page.size))
        }
        return pages.count
    }

    private consuming func finish(_ plan: SheetPlan) -> Printout {
        let tree = writer.reserve()
        var kids: [PDFObject] = []
        for sheet in plan.sheets {
            let creep = options.creep * Double(sheet.depth)
            kids.append(side(sheet.front, creep: creep, turned: false, in: tree))
            kids.append(side(sheet.back, creep: creep, turned: options.flip == .long, in: tree))
        }
        writer.set(
            tree,
            to: .dictionary([
                "Type": .name("Pages"), "Kids": .array(kids), "Count": .integer(kids.count),
            ]))
        let root = writer.add(
            .dictionary(["Type": .name("Catalog"), "Pages": .reference(tree)]))
        return Printout(bytes: writer.finish(root: root), sheets: plan.sheets.count)
    }

    private mutating func side(
        _ side: SheetPlan.Side, creep: Double, turned: Bool, in tree: PDFReference
    ) -> PDFObject {
        var content = ""
        if turned {
            content += "-1 0 0 -1 \(text(options.sheet.width)) \(text(options.sheet.height)) cm\n"
        }
        var forms = PDFDictionary()
        let half = options.sheet.width / 2
        for (name, page, start, shift) in [
            ("Left", side.left, 0, creep), ("Right", side.right, half, -creep),
        ] {
            guard let page else { continue }
            let form = self.forms[page]
            forms[name] = .reference(form.reference)
            let scale = min(1, half / form.size.width, options.sheet.height / form.size.height)
            let x = start + (half - form.size.width * scale) / 2 + shift
            let y = (options.sheet.height - form.size.height * scale) / 2
            content +=
                "q \(text(scale)) 0 0 \(text(scale)) \(text(x)) \(text(y)) cm /\(name) Do Q\n"
        }
        let stream = writer.add(.stream(PDFStream(PDFDictionary(), data: Array(content.utf8))))
        return .reference(
            writer.add(
                .dictionary([
                    "Type": .name("Page"), "Parent": .reference(tree),
                    "MediaBox": .array(
                        [0, 0, options.sheet.width, options.sheet.height].map(PDFNumber.write)),
                    "Resources": .dictionary(["XObject": .dictionary(forms)]),
                    "Contents": .reference(stream),
                ])))
    }

    private func text(_ value: Double) -> String {
        switch PDFNumber.write(value) {
        case .integer(let number): String(number)
        case .real(let bytes): String(decoding: bytes, as: UTF8.self)
        default: "0"
        }
    }
}
