/// The text of marked content, in logical order.
///
/// Source: ISO 32000-1, sections 14.8.2.3.3 (`ReversedChars`) and 14.9.4 (`ActualText`).
struct MarkedText {
    private let bytes: [UInt8]
    private let runs: [PageContent.Run]
    /// The fonts of the page, in the order in which its runs name them.
    private let fonts: [PDFReference?]
    /// The places in ``runs`` of each marked content.
    private var byMark: [Int: [Int]] = [:]

    init(_ page: FinishedPage, _ revision: inout PDFRevision) throws(PDFError) {
        bytes = page.bytes
        runs = page.content.runs
        let names = try PageFonts.names(of: page.reference, &revision)
        fonts = page.content.fontNames.map { names[$0] }
        for (index, run) in runs.enumerated() {
            if let mark = run.mark { byMark[mark, default: []].append(index) }
        }
    }

    /// Letters that were shown together, in logical order.
    private struct Chunk {
        var units: [String] = []
        let isReversed: Bool
        let baseline: Double

        var text: String { isReversed ? units.reversed().joined() : units.joined() }
    }

    /// Returns the text of marked content, its lines in their order.
    func text(
        of mark: Int, _ known: inout PageFonts, _ revision: inout PDFRevision
    ) throws(PDFError) -> String {
        var lines: [[Chunk]] = []
        var last: PageContent.Run?
        for index in byMark[mark] ?? [] {
            let run = runs[index]
            if last?.textObject != run.textObject || last?.isReversed != run.isReversed {
                let chunk = Chunk(isReversed: run.isReversed, baseline: run.baseline)
                if let before = lines.last?.last, abs(before.baseline - chunk.baseline) < 1 {
                    lines[lines.count - 1].append(chunk)
                } else {
                    lines.append([chunk])
                }
            }
            let units = try units(of: run, after: last, &known, &revision)
            lines[lines.count - 1][lines[lines.count - 1].count - 1].units += units
            last = run
        }
        return lines.map(Self.logical).joined(separator: " ")
    }

    private func units(
        of run: PageContent.Run, after last: PageContent.Run?, _ known: inout PageFonts,
        _ revision: inout PDFRevision
    ) throws(PDFError) -> [String] {
        if let replacement = run.replacement {
            return last?.replacement == replacement ? [] : [replaced(replacement)]
        }
        guard let name = run.font, let font = fonts[name],
            let map = try known.map(font, &revision)
        else { return [] }
        return map.codes(bytes, run.operand).map { map.texts[$0] ?? "" }
    }

    /// Puts the parts of a line, which stand as they are seen from the left, in the order in which
    /// they are read: where some are read from the right, so is the line, but for the neighbours
    /// among the others.
    private static func logical(_ line: [Chunk]) -> String {
        guard line.contains(where: \.isReversed) else { return line.map(\.text).joined() }
        var ordered: [Chunk] = []
        var place = 0
        for chunk in line.reversed() {
            let isSpace = chunk.text.allSatisfy { $0 == " " || $0 == "\u{A0}" }
            if chunk.isReversed || isSpace { place = ordered.count }
            ordered.insert(chunk, at: place)
            if chunk.isReversed || isSpace { place = ordered.count }
        }
        return ordered.map(\.text).joined()
    }

    /// Returns the text in a dictionary of properties.
    private func replaced(_ properties: Range<Int>) -> String {
        var lexer = PDFLexer(bytes, at: properties.lowerBound)
        guard let dictionary = try? lexer.dictionary(),
            case .string(let written)? = dictionary["ActualText"]
        else { return "" }
        return PDFText.read(written)
    }
}

extension MarkedText {
    /// Returns what has to stand where for a number to be shown in the place of the last characters
    /// of marked content, digit for character.
    ///
    /// - Throws: ``PDFError`` where there is no room, or the font of a character has no such digit.
    func edits(
        of mark: Int, to number: String, _ known: inout PageFonts, _ revision: inout PDFRevision
    ) throws(PDFError) -> [(place: Range<Int>, bytes: [UInt8])] {
        let places = byMark[mark] ?? []
        guard places.count >= number.count else {
            throw PDFError("the PDF file has no room for the page number \(number)")
        }
        var edits: [(place: Range<Int>, bytes: [UInt8])] = []
        for (index, digit) in zip(places.suffix(number.count), number) {
            let run = runs[index]
            guard let font = run.font.flatMap({ fonts[$0] }),
                let map = try known.map(font, &revision),
                let code = map.code(of: String(digit)), map.codes(bytes, run.operand).count == 1
            else {
                throw PDFError("the PDF file cannot show the digit \(digit) of a page number")
            }
            let written = map.written(code)
            // Behind the string a space, which belongs to the operand.
            let place = run.operand.lowerBound..<run.operand.lowerBound + written.count
            guard written.count <= run.operand.count, bytes[place].first == written.first,
                bytes[place].last == written.last
            else {
                throw PDFError("the PDF file has another way to write letters than expected")
            }
            edits.append((place, written))
        }
        return edits
    }

    /// Says what the codes stand for that a font gives no text, from the texts that stand for a group
    /// of glyphs in which they are: what the other glyphs of the group do not stand for.
    func explain(
        _ codes: Set<UInt32>, of font: PDFReference, _ map: CharacterMap,
        into found: inout [UInt32: String]
    ) {
        var index = 0
        while index < runs.count {
            guard let replacement = runs[index].replacement else {
                index += 1
                continue
            }
            var group: [UInt32] = []
            while index < runs.count, runs[index].replacement == replacement {
                let run = runs[index]
                if let name = run.font, fonts[name] == font {
                    group += map.codes(bytes, run.operand)
                }
                index += 1
            }
            guard let unknown = group.first(where: codes.contains), found[unknown] == nil else {
                continue
            }
            var rest = Array(replaced(replacement).unicodeScalars)
            for code in group {
                for scalar in map.texts[code]?.unicodeScalars ?? "".unicodeScalars {
                    if let place = rest.firstIndex(of: scalar) { rest.remove(at: place) }
                }
            }
            guard !rest.isEmpty else { continue }
            found[unknown] = String(String.UnicodeScalarView(rest))
        }
    }
}
