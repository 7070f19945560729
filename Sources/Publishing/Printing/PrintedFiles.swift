import Site

/// The names of the files that are made of a document.
struct PrintedFiles: Sendable, Equatable {
    /// The PDF with single pages, to read on a screen.
    let reader: String
    /// The PDF for the printer, with two pages on a side, of booklets only.
    let printer: String?

    init(of document: PaperDocument) {
        reader = document.path + ".pdf"
        printer = document.isBooklet ? Self.printer(document.path) : nil
    }

    var all: [String] { [reader] + (printer.map { [$0] } ?? []) }

    static func printer(_ path: String) -> String { path + "-fold.pdf" }
}
