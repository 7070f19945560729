/// A page on its way to being finished.
struct FinishedPage {
    let reference: PDFReference
    let height: Double
    let bytes: [UInt8]
    let content: PageContent
}
