import Diagnostics
import Imposition
import PDF

/// `impose`: puts the pages of a PDF file two on a side, to be printed, folded and stapled.
struct ImposeCommand {
    private static let pointsPerMillimetre = 72 / 25.4

    private let inputs: [String]
    private let output: String
    private let binding: Binding?
    private let sheets: Int?
    private let flip: BookletOptions.Flip
    private let paper: Double

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words, names: ["--output", "--binding", "--sheets", "--flip", "--paper"], switches: [],
            takesOperands: true)
        inputs = arguments.operands
        guard (1...2).contains(inputs.count) else {
            throw UsageError(
                inputs.isEmpty
                    ? "expected a PDF file"
                    : "expected one or two PDF files, found \(inputs.count)",
                hints: ["two files are bound back to back: the second is read from the other cover"]
            )
        }
        guard let output = try arguments.one("--output") else {
            throw UsageError("expected --output and the name of the file to make")
        }
        self.output = output
        binding = try Self.choice(
            arguments, "--binding", Binding.init(rawValue:), ["left", "right"])
        if inputs.count == 2, binding != nil {
            throw UsageError("two files have two bindings; leave out --binding")
        }
        flip =
            try Self.choice(
                arguments, "--flip", BookletOptions.Flip.init(rawValue:), ["short", "long"])
            ?? .short
        sheets = try arguments.number("--sheets", of: "sheets", in: 1...20)
        paper =
            try arguments.one("--paper").map { text throws(UsageError) in
                guard let millimetres = Double(text), (0...1).contains(millimetres) else {
                    throw UsageError(
                        "\"\(text)\" is no thickness of paper, expected millimetres, 0 to 1",
                        hints: ["usual paper of 80 g is 0.1 mm thick"])
                }
                return millimetres
            } ?? 0
    }

    private static func choice<Value>(
        _ arguments: Arguments, _ option: String, _ read: (String) -> Value?, _ known: [String]
    ) throws(UsageError) -> Value? {
        guard let text = try arguments.one(option) else { return nil }
        guard let value = read(text) else {
            throw UsageError(
                "\"\(text)\" is no value of \(option)", hints: Spelling.hints(for: text, in: known))
        }
        return value
    }

    func run() throws -> Int32 {
        var files: [PDFFile] = []
        for input in inputs {
            guard let bytes = FileBytes.read(input) else {
                throw UsageError("there is no file \"\(input)\"")
            }
            do {
                files.append(try PDFFile(bytes))
            } catch {
                return fail(error, input)
            }
        }
        do {
            let (printout, binding) = try impose(&files)
            try ResultWriter.write(printout.bytes, to: output)
            Terminal.print(
                "\(output): \(printout.sheets) \(printout.sheets == 1 ? "sheet" : "sheets"), bound \(binding); print on both sides, "
                    + "turned over the \(flip.rawValue) edge")
            return 0
        } catch let error as PDFError {
            return fail(error, inputs.joined(separator: ", "))
        }
    }

    private func fail(_ error: PDFError, _ input: String) -> Int32 {
        Terminal.error("\(input):1:1: error: \(error) [unreadable-pdf]")
        return 1
    }

    private func impose(
        _ files: inout [PDFFile]
    ) throws(PDFError) -> (Booklet.Printout, binding: String) {
        var side = binding
        if side == nil, files.count == 1 {
            side = try files[0].isRightToLeft() ? .right : .left
        }
        var options = BookletOptions(binding: side ?? .left)
        options.sheetsPerSection = sheets
        options.flip = flip
        options.creep = paper * Self.pointsPerMillimetre
        if files.count == 2 {
            let printout = try Booklet.impose(files[0], fromBack: files[1], options)
            return (printout, "left, the second text right")
        }
        return (try Booklet.impose(files[0], options), options.binding.rawValue)
    }
}

extension Command {
    static let impose = Command(
        name: "impose",
        lines: [Line(words: "impose", summary: "make a booklet for the printer from a PDF file")],
        help: """
            wegwijs impose FILE.pdf [FILE.pdf] --output FILE.pdf [options]

            Puts two pages on each side of an A4 sheet. Print it on both sides, fold the sheets and
            staple them. With two files the second one, such as the Arabic, is read from the other
            cover. What the file shows is copied as it is.

              --binding SIDE    left or right; else as the file's language is read
              --sheets N        fold so many sheets together, for thick booklets (all)
              --paper MM        the thickness of the paper, so that inner pages move to the fold (0)
              --flip EDGE       the edge over which the printer turns the paper: short, long (short)

            Example:
              wegwijs impose welkom.pdf --output welkom-printen.pdf
            """
    ) { try ImposeCommand($0).run() }
}
