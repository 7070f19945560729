package struct PDFDocumentInfo: Sendable {
    package init(title: String, language: String, isRightToLeft: Bool, headings: [(Int, String)]) {}
}
package enum PDFFinisher {
    package static func finish(_ bytes: [UInt8], _ info: PDFDocumentInfo) throws(PDFError)
        -> [UInt8]
    { bytes }
}
extension PDFFile {
    package mutating func destinations() throws(PDFError) -> [String: Int] { [:] }
}
