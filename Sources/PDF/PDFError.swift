/// Why a file cannot be read, in words for the person who has it.
package struct PDFError: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }

    static func damaged(_ what: String, at offset: Int) -> PDFError {
        PDFError("the PDF file is damaged: \(what) at byte \(offset)")
    }
}
