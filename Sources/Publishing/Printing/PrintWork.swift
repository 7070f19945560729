import Site
import Text

/// A document of a run, without its content, which waits on the disk for the browser.
struct PrintWork: Sendable {
    /// The path of the PDF below the output folder, without an extension.
    let path: String
    /// Of the document and all that it is made with.
    let fingerprint: String
    let files: PrintedFiles
    /// Whether the files stand there already as they would be made.
    let isCurrent: Bool
    /// Where the browser finds the document, below its folder.
    let page: String
    let outline: PaperOutline
    let hasPageNumbers: Bool
    let isFlowing: Bool

    /// - Parameters:
    ///   - document: The document.
    ///   - environment: The fingerprint of what all documents are made with.
    ///   - isCurrent: Whether these files stand there, made of what has this fingerprint.
    init(
        _ document: PaperDocument, environment: String,
        isCurrent: (PrintedFiles, String) -> Bool
    ) {
        path = document.path
        page = document.page
        hasPageNumbers = document.hasPageNumbers
        isFlowing = document.isFlowing
        fingerprint = Fingerprint.of(environment + Fingerprint.of(document.html))
        files = PrintedFiles(of: document)
        self.isCurrent = isCurrent(files, fingerprint)
        outline = self.isCurrent ? PaperOutline([]) : PaperOutline(document.html)
    }
}
