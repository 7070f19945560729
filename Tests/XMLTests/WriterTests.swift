import Diagnostics
import TestSupport
import Testing
import Text
import XML

/// What the writer writes, our reader and libxml2 read back.
@Suite struct WriterTests {
    private static let scalars: [Unicode.Scalar] = [
        "a", "<", ">", "&", "\"", "'", "]", "\r", "\n", "\t", " ", "é", "م", "漢", "😀", "\u{1}",
        "\u{0}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{85}", "\u{2028}", "-",
    ]

    @Test func anyTextComesBack() throws {
        var random = SplitMix64(seed: 3)
        var documents: [[UInt8]] = []
        var expected: [(text: String, value: String)] = []
        for _ in 0..<500 {
            let texts = (0..<2).map { _ in
                var text = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...12, using: &random) {
                    text.append(random.pick(Self.scalars))
                }
                return String(text)
            }
            var writer = XMLWriter()
            writer.start("a", ("b", texts[1]))
            writer.text(texts[0])
            writer.end()
            documents.append(writer.finish())
            expected.append((Self.readable(texts[0]), Self.readable(texts[1])))
        }
        let judged = try Judge.verdicts(on: documents)
        for (number, document) in documents.enumerated() {
            var reader = XMLReader(SourceFile(path: "a.xml", bytes: document))
            guard case .start(let tag) = reader.next(), let element = reader.element(tag) else {
                Issue.record("\(String(decoding: document, as: UTF8.self))")
                continue
            }
            #expect(
                Array(element.text.unicodeScalars) == Array(expected[number].text.unicodeScalars))
            #expect(
                tag["b"].map { Array($0.unicodeScalars) }
                    == Array(expected[number].value.unicodeScalars))
            #expect(Dump.lines(of: document).map(Judge.Verdict.taken) == judged[number])
        }
    }

    /// The text with what XML does not have replaced.
    private static func readable(_ text: String) -> String {
        var readable = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            readable.append(XMLCharacters.isAllowed(scalar.value) ? scalar : "\u{FFFD}")
        }
        return String(readable)
    }

    @Test func linesAreIndented() {
        var writer = XMLWriter()
        writer.start("a")
        writer.newLine()
        writer.start("b")
        writer.newLine()
        writer.empty("c", ("d", "1"))
        writer.end(onNewLine: true)
        writer.end(onNewLine: true)
        #expect(
            String(decoding: writer.finish(), as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a>
                  <b>
                    <c d="1"/>
                  </b>
                </a>

                """)
    }
}
