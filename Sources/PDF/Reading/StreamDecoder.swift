/// Unpacks a stream whose filter this program knows: none, or `FlateDecode` with PNG's predictors.
///
/// Needed for tables of objects and for pages whose content stands in several streams; what a page
/// shows is copied packed as it is.
///
/// Source: ISO 32000-1, section 7.4.4.
enum StreamDecoder {
    static func decode(_ stream: PDFStream) throws(PDFError) -> [UInt8] {
        var filters: [String]
        switch stream.dictionary["Filter"] {
        case nil, .null?: filters = []
        case .name(let name)?: filters = [name]
        case .array(let items)?: filters = items.compactMap(\.name)
        default: throw PDFError("a stream of the PDF file has a filter that is no name")
        }
        guard !filters.isEmpty else { return stream.data }
        guard filters == ["FlateDecode"] || filters == ["Fl"] else {
            throw PDFError(
                "a stream of the PDF file is packed by \"\(filters.joined(separator: ", "))\", "
                    + "expected FlateDecode")
        }
        guard let data = Inflate.unpack(stream.data) else {
            throw PDFError("a stream of the PDF file cannot be unpacked")
        }
        var parameters = stream.dictionary["DecodeParms"]
        if case .array(let items)? = parameters { parameters = items.first }
        guard let dictionary = parameters?.dictionary, let predictor = dictionary["Predictor"],
            predictor.integer ?? 1 > 1
        else { return data }
        guard predictor.integer ?? 0 >= 10 else {
            throw PDFError("a stream of the PDF file has a predictor of TIFF")
        }
        let colors = dictionary["Colors"]?.integer ?? 1
        let bits = dictionary["BitsPerComponent"]?.integer ?? 8
        let columns = dictionary["Columns"]?.integer ?? 1
        guard (1...32).contains(colors), (1...16).contains(bits), (1...1_000_000).contains(columns)
        else { throw PDFError("a stream of the PDF file has wrong parameters") }
        return unfiltered(
            data, rowLength: (columns * colors * bits + 7) / 8,
            step: max(1, colors * bits / 8))
    }

    /// Undoes the filters of PNG (ISO/IEC 15948, section 9).
    private static func unfiltered(_ data: [UInt8], rowLength: Int, step: Int) -> [UInt8] {
        var result: [UInt8] = []
        var previous = [UInt8](repeating: 0, count: rowLength)
        var start = 0
        while start < data.count {
            let type = data[start]
            var row = Array(data[(start + 1)..<min(start + 1 + rowLength, data.count)])
            row += [UInt8](repeating: 0, count: rowLength - row.count)
            for index in row.indices {
                let left = index >= step ? row[index - step] : 0
                let above = previous[index]
                let corner = index >= step ? previous[index - step] : 0
                switch type {
                case 1: row[index] &+= left
                case 2: row[index] &+= above
                case 3: row[index] &+= UInt8((Int(left) + Int(above)) / 2)
                case 4: row[index] &+= paeth(Int(left), Int(above), Int(corner))
                default: break
                }
            }
            result += row
            previous = row
            start += 1 + rowLength
        }
        return result
    }

    private static func paeth(_ left: Int, _ above: Int, _ corner: Int) -> UInt8 {
        let estimate = left + above - corner
        let distances = (abs(estimate - left), abs(estimate - above), abs(estimate - corner))
        if distances.0 <= distances.1, distances.0 <= distances.2 { return UInt8(left) }
        return UInt8(distances.1 <= distances.2 ? above : corner)
    }
}
