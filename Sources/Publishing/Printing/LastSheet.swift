import Browser
import PDF

/// Sets a document a little smaller when its last sheet would bear only a few lines.
///
/// How full a sheet is shows only once the browser has made the pages: the document is printed, the
/// sheets are compared, and it is printed again with the class `tight` (see `paper.css`). Where that
/// spares no sheet, the larger letters stay.
enum LastSheet {
    /// How much the class `tight` makes room for, as a part of all other sheets: letters are smaller
    /// by a twelfth in both directions, and gaps and lines are narrower.
    private static let room = 0.18
    /// More of a sheet than this is no waste, however many there are before it.
    private static let few = 0.35

    static let revision = PrintRevision(script: script) { second, first in
        guard let second = sizes(second), let first = sizes(first) else { return false }
        return second.count < first.count
    }

    /// Returns the script that sets a document tighter; nothing where that would spare no sheet, or
    /// where the PDF cannot be read, which the finishing will tell.
    static func script(_ pdf: [UInt8]) -> String? {
        guard let sizes = sizes(pdf), sizes.count > 1, let last = sizes.last else { return nil }
        let others = sizes.dropLast().reduce(0, +)
        let sheet = Double(others) / Double(sizes.count - 1)
        guard Double(last) < min(room * Double(others), few * sheet) else { return nil }
        return "document.documentElement.classList.add(\"tight\")"
    }

    private static func sizes(_ pdf: [UInt8]) -> [Int]? {
        guard var file = try? PDFFile(pdf) else { return nil }
        return try? file.contentSizes()
    }
}
