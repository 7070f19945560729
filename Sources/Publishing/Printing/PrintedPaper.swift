import Browser
import Foundation
import Imposition
import PDF
import Site

/// Makes the files of a document from what the browser printed, and writes them.
struct PrintedPaper: Sendable {
    /// The folder of the PDF files.
    let folder: String
    let folding: Folding

    /// Finishes a printed document, folds it if it is a booklet, and writes both.
    func files(
        of work: PrintWork, printed: Result<[UInt8], BrowserError>
    ) throws(PrintFailure) -> [PrintRun.Written] {
        let pdf: [UInt8]
        switch printed {
        case .success(let bytes): pdf = bytes
        case .failure(let error): throw PrintFailure(error.description)
        }
        do {
            let outline = work.outline
            var info = PDFDocumentInfo(
                title: outline.title, language: outline.language,
                isRightToLeft: outline.isRightToLeft)
            info.headings = outline.headings.map { .init(level: $0.level, title: $0.text) }
            if work.hasPageNumbers { info.pageNumberBlank = PaperDocument.pageNumberBlank }
            let result = try PDFFinisher.finish(pdf, info)
            // Such a link is a fault of ours: it would lead to a folder that is gone.
            if let link = result.localLinks.first {
                throw PrintFailure("it holds a link to a file of this computer: \(link)")
            }
            let finished = result.bytes
            var written = [try write(finished, to: work.files.reader, work.fingerprint)]
            if let file = work.files.printer {
                let binding = outline.isRightToLeft ? Binding.right : .left
                let folded = try Booklet.impose(try PDFFile(finished), folding.options(binding))
                written.append(try write(folded.bytes, to: file, work.fingerprint))
            }
            return written
        } catch let error as PDFError {
            throw PrintFailure(error.description)
        } catch let error as EnvironmentError {
            throw PrintFailure(error.description)
        } catch {
            throw PrintFailure("\(error)")
        }
    }

    /// Makes one booklet of two finished ones, each read from its own cover.
    func stack(_ work: PrintPlan.StackWork) throws -> PrintRun.Written {
        let booklets = try [work.stack.leftBound, work.stack.rightBound].map { path in
            let file = "\(folder)/\(path).pdf"
            guard let data = FileManager.default.contents(atPath: file) else {
                throw EnvironmentError("cannot read the file \"\(file)\"")
            }
            return try PDFFile(Array(data))
        }
        let made = try Booklet.impose(
            booklets[0], fromBack: booklets[1], folding.options(.left))
        return try write(made.bytes, to: work.file, work.fingerprint)
    }

    private func write(
        _ bytes: [UInt8], to path: String, _ fingerprint: String
    ) throws(EnvironmentError) -> PrintRun.Written {
        try SourceWriter.write(bytes, to: "\(folder)/\(path)")
        return PrintRun.Written(
            path: path, entry: PrintRecord.Entry(fingerprint: fingerprint, size: bytes.count))
    }
}
