import Gettext
import XML

/// The placeholders of a text and its translation, as the inline codes of XLIFF.
///
/// A placeholder and the destination of a link become `<ph>`, which translation programs protect.
/// Marks of Markdown stay text: who sees `**112**` in a PO file, a table and here alike can move
/// the marks with the words, and a program that pairs tags would ask for more than Markdown does.
struct XLIFFText {
    /// The codes of the source text in their order.
    private let codes: [String]

    init(source: String) {
        codes = Self.pieces(of: source).compactMap { $0.isCode ? $0.text : nil }
    }

    /// The codes that differ, in order; the data of the nth has the id `dn`.
    private var data: [String] {
        var seen: Set<String> = []
        return codes.filter { seen.insert($0).inserted }
    }

    /// Writes `<originalData>`, where there are codes.
    func writeData(to writer: inout XMLWriter) {
        guard !codes.isEmpty else { return }
        writer.newLine()
        writer.start("originalData")
        for (index, text) in data.enumerated() {
            writer.newLine()
            writer.start("data", ("id", "d\(index + 1)"))
            Self.write(text, to: &writer)
            writer.end()
        }
        writer.end(onNewLine: true)
    }

    /// Writes the source, or a translation: a code of it that the source does not have is text.
    func write(_ text: String, to writer: inout XMLWriter) {
        var free = codes.indices.map { Optional($0) }
        let data = data
        for piece in Self.pieces(of: text) {
            let place = piece.isCode ? free.firstIndex { $0.map { codes[$0] } == piece.text } : nil
            guard let place, let number = data.firstIndex(of: piece.text) else {
                Self.write(piece.text, to: &writer)
                continue
            }
            free[place] = nil
            writer.empty(
                "ph", ("id", "\(place + 1)"), ("canDelete", "no"), ("dataRef", "d\(number + 1)"),
                ("disp", piece.text))
        }
    }

    private struct Piece {
        let text: String
        let isCode: Bool
    }

    private static func pieces(of text: String) -> [Piece] {
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var end = 0
        for code in PlaceholderCheck.codes(in: text) {
            append(bytes[end..<code.lowerBound], isCode: false, to: &pieces)
            append(bytes[code], isCode: true, to: &pieces)
            end = code.upperBound
        }
        append(bytes[end...], isCode: false, to: &pieces)
        return pieces
    }

    private static func append(_ bytes: ArraySlice<UInt8>, isCode: Bool, to pieces: inout [Piece]) {
        guard !bytes.isEmpty else { return }
        pieces.append(Piece(text: String(decoding: bytes, as: UTF8.self), isCode: isCode))
    }

    /// Writes text, with the characters that XML does not have as `<cp>` (XLIFF 2.0, 4.2.3.1).
    private static func write(_ text: String, to writer: inout XMLWriter) {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if XMLCharacters.isAllowed(scalar.value) {
                plain.append(scalar)
                continue
            }
            writer.text(String(plain))
            plain.removeAll()
            let digits = String(scalar.value, radix: 16, uppercase: true)
            writer.empty(
                "cp", ("hex", String(repeating: "0", count: max(0, 4 - digits.count)) + digits))
        }
        writer.text(String(plain))
    }
}
