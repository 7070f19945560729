/// Where the objects of a file stand, from its cross-reference tables and streams.
///
/// Source: ISO 32000-1, sections 7.5.4, 7.5.6 and 7.5.8.
struct CrossReferences {
    enum Place {
        /// The offset of `N G obj`.
        case offset(Int, generation: Int)
        /// Inside an object stream, by its number.
        case compressed(stream: Int, index: Int)
        case free
    }

    private(set) var places: [Int: Place] = [:]
    private(set) var trailer = PDFDictionary()
    private let bytes: [UInt8]
    private var seen: Set<Int> = []

    init(_ bytes: [UInt8]) throws(PDFError) {
        self.bytes = bytes
        var next: Int? = try Self.start(of: bytes)
        while let offset = next, seen.insert(offset).inserted {
            next = try section(at: offset)
        }
    }

    /// Finds the offset behind the last `startxref`.
    private static func start(of bytes: [UInt8]) throws(PDFError) -> Int {
        let keyword = Array("startxref".utf8)
        var index = bytes.count - keyword.count
        // The standard asks for the last 1024 bytes; mailed files have more behind the end.
        let limit = max(0, bytes.count - 4096)
        while index >= limit {
            if bytes[index] == keyword[0], bytes[index..<index + keyword.count] == keyword[...] {
                var lexer = PDFLexer(bytes, at: index + keyword.count)
                if let offset = lexer.integer(), (0..<bytes.count).contains(offset) {
                    return offset
                }
                throw .damaged("\"startxref\" leads nowhere", at: index)
            }
            index -= 1
        }
        throw PDFError("the PDF file is cut off: its end with \"startxref\" is missing")
    }

    /// Reads a table or a stream and returns where the one before it stands.
    private mutating func section(at offset: Int) throws(PDFError) -> Int? {
        var lexer = PDFLexer(bytes, at: offset)
        let dictionary = lexer.take("xref") ? try table(&lexer) : try stream(at: offset)
        for entry in dictionary.entries where trailer[entry.name] == nil {
            trailer[entry.name] = entry.value
        }
        if let hybrid = dictionary["XRefStm"]?.integer, seen.insert(hybrid).inserted,
            (0..<bytes.count).contains(hybrid)
        {
            _ = try stream(at: hybrid)
        }
        guard let previous = dictionary["Prev"]?.integer else { return nil }
        guard (0..<bytes.count).contains(previous) else {
            throw .damaged("the table before this one is outside of the file", at: offset)
        }
        return previous
    }

    private mutating func table(_ lexer: inout PDFLexer) throws(PDFError) -> PDFDictionary {
        while !lexer.take("trailer") {
            guard let first = lexer.integer(), let count = lexer.integer(), first >= 0, count >= 0,
                count <= bytes.count / 18
            else { throw .damaged("a table of objects was expected", at: lexer.position) }
            places.reserveCapacity(places.count + count)
            for number in first..<first + count {
                guard let offset = lexer.integer(), let generation = lexer.integer() else {
                    throw .damaged("an entry of the table of objects is wrong", at: lexer.position)
                }
                let isUsed = lexer.take("n")
                guard isUsed || lexer.take("f") else {
                    throw .damaged("an entry of the table of objects is wrong", at: lexer.position)
                }
                set(number, isUsed ? .offset(offset, generation: generation) : .free)
            }
        }
        guard case .dictionary(let dictionary) = try lexer.object() else {
            throw .damaged("the trailer is no dictionary", at: lexer.position)
        }
        return dictionary
    }

    private mutating func stream(at offset: Int) throws(PDFError) -> PDFDictionary {
        var lexer = PDFLexer(bytes, at: offset)
        guard lexer.integer() != nil, lexer.integer() != nil, lexer.take("obj"),
            case .stream(let stream) = try StreamReader.object(&lexer, length: { $0.integer }),
            stream.dictionary["Type"]?.name == "XRef"
        else { throw .damaged("a table of objects was expected", at: offset) }
        let data = try StreamDecoder.decode(stream)
        let widths = (stream.dictionary["W"]?.array ?? []).compactMap(\.integer)
        guard widths.count >= 3, widths.allSatisfy({ (0...8).contains($0) }) else {
            throw .damaged("the widths of the table of objects are wrong", at: offset)
        }
        let width = widths.reduce(0, +)
        let size = stream.dictionary["Size"]?.integer ?? 0
        let ranges = (stream.dictionary["Index"]?.array ?? []).compactMap(\.integer)
        let index = ranges.count >= 2 ? ranges : [0, size]
        guard width > 0 else { throw .damaged("the table of objects is empty", at: offset) }
        var row = 0
        for pair in stride(from: 0, to: index.count - 1, by: 2) {
            for number in 0..<max(0, index[pair + 1]) {
                guard (row + 1) * width <= data.count else { break }
                add(index[pair] + number, data[(row * width)..<(row + 1) * width], widths)
                row += 1
            }
        }
        return stream.dictionary
    }

    private mutating func add(_ number: Int, _ row: ArraySlice<UInt8>, _ widths: [Int]) {
        var start = row.startIndex
        var fields: [Int] = []
        for width in widths.prefix(3) {
            fields.append(row[start..<start + width].reduce(0) { $0 << 8 | Int($1) })
            start += width
        }
        // Without a first field every entry is of type 1.
        switch widths[0] == 0 ? 1 : fields[0] {
        case 0: set(number, .free)
        case 1: set(number, .offset(fields[1], generation: fields[2]))
        case 2: set(number, .compressed(stream: fields[1], index: fields[2]))
        default: break
        }
    }

    /// Later sections are read first, so that the first place of a number counts.
    private mutating func set(_ number: Int, _ place: Place) {
        if places[number] == nil { places[number] = place }
    }
}
