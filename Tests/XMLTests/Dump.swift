import Diagnostics
import Text
import XML

/// What our reader finds in a document, in the lines of `Judges/dump.py`.
enum Dump {
    /// Returns the steps, or nil where the document is not well-formed.
    static func lines(of bytes: [UInt8]) -> [String]? {
        var reader = XMLReader(SourceFile(path: "a.xml", bytes: bytes))
        var lines: [String] = []
        var text = ""
        func flush() {
            if !text.isEmpty { lines.append("t \(quoted(text))") }
            text = ""
        }
        while let event = reader.next() {
            if case .text(let piece) = event {
                text += piece.text
                continue
            }
            flush()
            switch event {
            case .start(let tag):
                let attributes = tag.attributes
                    .map { (name: name($0.name), value: $0.value) }
                    .sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
                    .map { " \(quoted($0.name))=\(quoted($0.value))" }
                lines.append("< \(quoted(name(tag.name)))\(attributes.joined())")
            case .end(let ended): lines.append("> \(quoted(name(ended)))")
            case .comment(let words): lines.append("# \(quoted(words))")
            case .instruction(let target, let data):
                lines.append("? \(quoted(target)) \(quoted(data))")
            case .text: break
            }
        }
        return reader.isWellFormed ? lines : nil
    }

    private static func name(_ name: XMLName) -> String { "{\(name.namespace)}\(name.local)" }

    private static func quoted(_ text: String) -> String {
        var quoted = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.value > 0x20 && scalar.value < 0x7F && scalar != "%"
            quoted +=
                isPlain
                ? String(scalar) : "%\(String(scalar.value, radix: 16, uppercase: true));"
        }
        return quoted
    }
}
