extension PDFFile {
    /// Returns how many bytes, as packed in the file, show each page: a measure of how much stands
    /// on it.
    ///
    /// Source: ISO 32000-1, sections 7.7.3.3 (`Contents`) and 7.3.8.2 (`Length`).
    package mutating func contentSizes() throws(PDFError) -> [Int] {
        var sizes: [Int] = []
        for page in try pages() {
            let contents: PDFObject? = try resolve(page.dictionary["Contents"])
            var size = 0
            for part in contents?.array ?? [contents].compactMap({ $0 }) {
                if case .stream(let stream) = try resolve(part) as PDFObject {
                    size += stream.data.count
                }
            }
            sizes.append(size)
        }
        return sizes
    }
}
