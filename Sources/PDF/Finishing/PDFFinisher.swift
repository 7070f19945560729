/// Makes a document that people can find their way in out of the file that Chromium prints.
///
/// Adds title, language, direction, bookmarks, page labels and metadata; marks what is decoration;
/// repairs tags; numbers tables of contents; and describes links, as PDF/UA-1 (ISO 14289-1) asks for.
/// The bytes depend on the page and the information alone: dates are left out.
package enum PDFFinisher {
    /// Finishes a file.
    ///
    /// - Throws: ``PDFError`` for a file that cannot be read, has no tags, or has other headings than
    ///   `info` says.
    package static func finish(
        _ chromium: [UInt8], _ info: PDFDocumentInfo
    ) throws(PDFError) -> FinishedPDF {
        var work = try FinishingWork(PDFFile(chromium), info)
        try work.writePageNumbers()
        try work.markArtifacts()
        try work.markArtifactsInForms()
        try work.repairStructure()
        try work.describeLinks()
        try work.addOutline()
        try work.repairFonts()
        try work.describeDocument()
        return try work.finish()
    }
}
