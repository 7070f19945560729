/// What a page's content says about itself: where marked content stands, which text is shown, and
/// what is painted outside of every mark.
///
/// Source: ISO 32000-1, sections 9.4 (text), 14.6 (marked content) and 14.7.4 (its identifiers).
struct PageContent {
    /// A text that one operator shows.
    struct Run {
        /// The marked content it belongs to; nil outside.
        let mark: Int?
        /// The place of the font's name in ``PageContent/fontNames``; nil before the first is set.
        let font: Int?
        /// The place of the operand, a string or an array of strings.
        let operand: Range<Int>
        /// The place of the properties with `ActualText`, if the text stands within such a mark.
        let replacement: Range<Int>?
        /// Whether the letters stand in the order in which they are seen, from the left.
        let isReversed: Bool
        /// Counts text objects: what is reversed is so within one.
        let textObject: Int
        /// The height of the line, in the coordinates of the text.
        let baseline: Double
    }

    private(set) var runs: [Run] = []
    private(set) var fontNames: [String] = []
    /// The upper left corner of the first that is painted of each marked content, by its number.
    private(set) var places: [Int: PDFPoint] = [:]
    private(set) var insertions: [Insertion] = []

    /// Where the bytes of a mark are to be put in.
    struct Insertion {
        let position: Int
        let isBegin: Bool
        /// The place of the text in the page that becomes an artifact; nil for drawings.
        let text: PDFPoint?
    }

    private struct Mark {
        let number: Int?
        let isTagged: Bool
        let isReversed: Bool
        let replacement: Range<Int>?
    }

    private var lexer: ContentLexer
    /// The form XObjects that hold marked content of their own, by name.
    private let markedForms: Set<String>
    private var marks = [Mark(number: nil, isTagged: false, isReversed: false, replacement: nil)]
    private var matrices: [PDFMatrix] = []
    private var matrix = PDFMatrix.identity
    private var lineMatrix = PDFMatrix.identity
    private var leading = 0.0
    private var fontSize = 0.0
    private var font: Int?
    private var fonts: [(size: Double, font: Int?)] = []
    private var pathStart: Int?
    private var pathPoint = PDFPoint(x: 0, y: 0)

    private var textObject = 0
    private var textStart: Int?
    /// What a text object shows outside of marked content, and whether it has marked content.
    private var untaggedShows: [(range: Range<Int>, point: PDFPoint)] = []
    private var hasTaggedShows = false
    /// The end of the artifact that is open.
    private var artifactEnd: Int?

    init(_ bytes: [UInt8], markedForms: Set<String> = []) throws(PDFError) {
        lexer = ContentLexer(bytes)
        self.markedForms = markedForms
        while let role = try lexer.next() { try read(role) }
        closeArtifact()
        guard marks.count == 1, textStart == nil else {
            throw PDFError("a page of the PDF file has marked content that is not closed")
        }
    }

    private mutating func read(_ role: ContentOperator.Role) throws(PDFError) {
        let numbers = lexer.numbers
        switch role {
        case .other: break
        case .textMove: move(numbers.4, numbers.5)
        case .show: show()
        case .beginMarkWithProperties: beginMark(hasProperties: true)
        case .endMark:
            if textStart == nil { closeArtifact() }
            guard marks.count > 1 else {
                throw PDFError("a page of the PDF file ends marked content that did not begin")
            }
            marks.removeLast()
        case .path:
            guard pathStart == nil else { break }
            pathStart = lexer.start
            // The operands of `m` and `re` begin with a point.
            let isRectangle = lexer.position - lexer.operatorStart == 2
            pathPoint =
                isRectangle
                ? matrix.point(numbers.2, numbers.3) : matrix.point(numbers.4, numbers.5)
        case .paint:
            painted(from: pathStart ?? lexer.start, at: pathPoint)
            pathStart = nil
        case .endPath: pathStart = nil
        case .font:
            let name = lexer.bytes[lexer.name]
            font = fontNames.firstIndex { $0.utf8.elementsEqual(name) }
            if font == nil {
                font = fontNames.count
                fontNames.append(String(decoding: name, as: UTF8.self))
            }
            fontSize = numbers.5
        case .textMatrix:
            lineMatrix = PDFMatrix(
                numbers.0, numbers.1, numbers.2, numbers.3, numbers.4, numbers.5)
        case .beginMark: beginMark(hasProperties: false)
        case .beginText:
            textObject += 1
            textStart = lexer.start
            lineMatrix = .identity
            untaggedShows = []
            hasTaggedShows = false
        case .endText: endText()
        case .save:
            closeArtifact()
            matrices.append(matrix)
            fonts.append((fontSize, font))
        case .restore:
            closeArtifact()
            matrix = matrices.popLast() ?? matrix
            if let saved = fonts.popLast() { (fontSize, font) = saved }
        case .transform:
            matrix = PDFMatrix(
                numbers.0, numbers.1, numbers.2, numbers.3, numbers.4, numbers.5
            ).then(matrix)
        case .textMoveWithLeading:
            leading = -numbers.5
            move(numbers.4, numbers.5)
        case .leading: leading = numbers.5
        case .nextLine: move(0, -leading)
        case .showOnNextLine:
            move(0, -leading)
            show()
        case .object:
            let name = String(decoding: lexer.bytes[lexer.name], as: UTF8.self)
            if !markedForms.contains(name) { painted(from: lexer.start, at: matrix.point(0, 1)) }
        case .shading, .inlineImage: painted(from: lexer.start, at: matrix.point(0, 1))
        }
    }

    private mutating func move(_ x: Double, _ y: Double) {
        lineMatrix = PDFMatrix(1, 0, 0, 1, x, y).then(lineMatrix)
    }

    private mutating func beginMark(hasProperties: Bool) {
        if textStart == nil { closeArtifact() }
        let outer = marks[marks.count - 1]
        let tag = lexer.name
        let properties = hasProperties ? lexer.dictionary : 0..<0
        let number = properties.isEmpty ? nil : Self.number(lexer.bytes, properties)
        let isArtifact = Self.holds(lexer.bytes, tag, "Artifact")
        let hasReplacement =
            number == nil && !properties.isEmpty
            && Self.find("/ActualText", in: lexer.bytes, properties) != nil
        marks.append(
            Mark(
                number: number ?? outer.number,
                isTagged: outer.isTagged || number != nil || isArtifact,
                isReversed: outer.isReversed || Self.holds(lexer.bytes, tag, "ReversedChars"),
                replacement: hasReplacement ? properties : outer.replacement))
    }

    private mutating func show() {
        let mark = marks[marks.count - 1]
        runs.append(
            Run(
                mark: mark.number, font: font, operand: lexer.start..<lexer.operatorStart,
                replacement: mark.replacement, isReversed: mark.isReversed,
                textObject: textObject, baseline: lineMatrix.f))
        if mark.isTagged {
            hasTaggedShows = true
            guard let number = mark.number, places[number] == nil else { return }
            places[number] = lineMatrix.then(matrix).point(0, fontSize)
        } else {
            untaggedShows.append(
                (lexer.start..<lexer.position, lineMatrix.then(matrix).point(0, fontSize)))
        }
    }

    private mutating func endText() {
        defer { textStart = nil }
        guard let start = textStart, let first = untaggedShows.first else { return }
        if hasTaggedShows {
            closeArtifact()
            for show in untaggedShows {
                openArtifact(at: show.range.lowerBound, text: show.point)
                artifactEnd = show.range.upperBound
                closeArtifact()
            }
        } else {
            closeArtifact()
            openArtifact(at: start, text: first.point)
            artifactEnd = lexer.position
            closeArtifact()
        }
    }

    private mutating func painted(from start: Int, at point: PDFPoint) {
        let mark = marks[marks.count - 1]
        if mark.isTagged {
            if let number = mark.number, places[number] == nil { places[number] = point }
            return
        }
        openArtifact(at: start, text: nil)
        artifactEnd = lexer.position
    }

    private mutating func openArtifact(at position: Int, text: PDFPoint?) {
        guard artifactEnd == nil else { return }
        insertions.append(Insertion(position: position, isBegin: true, text: text))
        artifactEnd = position
    }

    /// Ends the open artifact behind the last that was painted.
    private mutating func closeArtifact() {
        guard let end = artifactEnd else { return }
        insertions.append(Insertion(position: end, isBegin: false, text: nil))
        artifactEnd = nil
    }
}

extension PageContent {
    /// The number of marked content in a dictionary of properties.
    private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let end = find("/MCID", in: bytes, range) else { return nil }
        var lexer = PDFLexer(bytes, at: end)
        return lexer.integer()
    }

    private static func holds(
        _ bytes: [UInt8], _ range: Range<Int>, _ text: StaticString
    ) -> Bool {
        range.count == text.utf8CodeUnitCount
            && text.withUTF8Buffer { bytes[range].elementsEqual($0) }
    }

    /// Returns the place behind the first occurrence of a text.
    private static func find(
        _ text: StaticString, in bytes: [UInt8], _ range: Range<Int>
    ) -> Int? {
        let count = text.utf8CodeUnitCount
        return text.withUTF8Buffer { text in
            var index = range.lowerBound
            while index + count <= range.upperBound {
                if bytes[index] == text[0], bytes[index + 1] == text[1],
                    bytes[index..<index + count].elementsEqual(text)
                {
                    return index + count
                }
                index += 1
            }
            return nil
        }
    }
}
