/// Marks what a page paints outside of its tagged content as artifacts, which readers leave out.
///
/// Chromium leaves page numbers and running heads (the margin boxes of `@page`), backgrounds, borders
/// and parts of drawings without a mark, which PDF/UA-1 does not allow.
///
/// Source: ISO 32000-1, section 14.8.2.2; ISO 14289-1, section 7.1.
enum ArtifactMarker {
    /// Text nearer to an edge than this part of the height is a running head or foot.
    private static let margin = 0.12

    /// Returns the content with its marks, or nil where it needs none.
    static func mark(_ bytes: [UInt8], _ content: PageContent, height: Double?) -> [UInt8]? {
        guard !content.insertions.isEmpty else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + content.insertions.count * 18)
        var start = 0
        for insertion in content.insertions {
            result += bytes[start..<insertion.position]
            start = insertion.position
            if insertion.isBegin {
                result.append(contentsOf: begin(insertion.text, height).utf8)
            } else {
                result.append(contentsOf: "\nEMC".utf8)
            }
        }
        result += bytes[start...]
        return result
    }

    private static func begin(_ text: PDFPoint?, _ height: Double?) -> String {
        guard let text, let height else { return "/Artifact BMC\n" }
        if text.y < height * margin {
            return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n"
        }
        if text.y > height * (1 - margin) {
            return "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n"
        }
        return "/Artifact BMC\n"
    }
}
