import PDF

/// Fills a table of contents with the numbers of the pages on which its chapters begin.
///
/// A browser knows them only when it has made the pages: so the document is printed once, the pages
/// of its anchors are read from the PDF, and it is printed again. The room for a number is kept from
/// the start, so that the second printing has the same pages.
struct PageNumbers {
    /// Returns the script that writes the numbers into the elements with `data-page`; nothing when
    /// the PDF cannot be read, which the finishing will tell.
    static func script(_ pdf: [UInt8]) -> String? {
        guard var file = try? PDFFile(pdf), let pages = try? file.destinations() else { return nil }
        let numbers = JSONText.write(pages.mapValues { $0 + 1 })
        return """
            (()=>{const pages=\(numbers);\
            for(const e of document.querySelectorAll("[data-page]"))\
            {const n=pages[e.dataset.page];if(n)e.textContent=n}})()
            """
    }
}
