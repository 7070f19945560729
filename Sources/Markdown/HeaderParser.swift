import Diagnostics
import Text

/// Reads the header of a document: `key: value` lines between two lines `---`, with no empty line.
///
/// A line that begins with `#` is a remark for those who read the source, as in `settings.txt`.
struct HeaderParser {
    let file: SourceFile

    /// Returns the header, if the document begins with one, and the offset of what follows it.
    func parse(from start: Int, into report: inout Report) -> (header: Header?, end: Int) {
        let opening = Line(in: file.bytes, from: start)
        guard isFence(opening) else { return (nil, start) }
        var fields: [Header.Field] = []
        // The end of the field lines, for a header that is not closed.
        var end = opening.next
        var next = opening.next
        while next < file.bytes.count {
            let line = Line(in: file.bytes, from: next)
            next = line.next
            if isFence(line) {
                let range = SourceRange(file, start, line.upper)
                return (Header(fields: fields, range: range), next)
            }
            // Without this, a forgotten `---` would make a header of everything up to a
            // thematic break.
            let content = Trimming.trim(file.bytes, line.slice)
            if content.isEmpty { break }
            let isRemark = file.bytes[content.lower] == Byte.hash
            if !isRemark, let field = field(in: line, into: &report) { fields.append(field) }
            end = next
        }
        let place = SourceRange(file, opening.lower, opening.upper)
        report.add(.openHeader, at: place)
        return (Header(fields: fields, range: SourceRange(file, start, end)), end)
    }

    private func isFence(_ line: Line) -> Bool {
        let slice = Trimming.trimEnd(file.bytes, line.slice)
        return slice.upper - slice.lower == 3
            && file.bytes[slice.lower..<slice.upper].allSatisfy { $0 == Byte.hyphen }
    }

    private func field(in line: Line, into report: inout Report) -> Header.Field? {
        let whole = Trimming.trim(file.bytes, line.slice)
        let place = SourceRange(file, whole.lower, whole.upper)
        guard
            let colon = (whole.lower..<whole.upper).first(where: {
                file.bytes[$0] == Byte.colon
            })
        else {
            report.add(.headerWithoutColon(place.excerpt), at: place)
            return nil
        }
        let key = Trimming.trimEnd(file.bytes, Slice(lower: whole.lower, upper: colon))
        let keyRange = SourceRange(file, key.lower, key.upper)
        let keyBytes = file.bytes[key.lower..<key.upper]
        guard let first = keyBytes.first, Byte.isLowercase(first), keyBytes.allSatisfy(Byte.isName)
        else {
            report.add(.badHeaderKey(keyRange.excerpt), at: keyRange)
            return nil
        }
        let value = Trimming.trim(file.bytes, Slice(lower: colon + 1, upper: whole.upper))
        guard !value.isEmpty else {
            report.add(.emptyHeaderValue(keyRange.text), at: keyRange)
            return nil
        }
        let valueRange = SourceRange(file, value.lower, value.upper)
        return Header.Field(
            key: keyRange.text, value: valueRange.text, keyRange: keyRange, valueRange: valueRange)
    }
}
