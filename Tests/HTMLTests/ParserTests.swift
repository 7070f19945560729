import Foundation
import HTML
import TestSupport
import Testing

/// Python's parser of HTML as the judge: what it reads is what was written.
struct ParserTests {
    /// Reads one document in hexadecimal per line; answers with the values of all attributes,
    /// and the text, each in hexadecimal, and the names of the tags.
    private static let judge = """
        import sys
        from html.parser import HTMLParser
        class Reader(HTMLParser):
            def __init__(self):
                super().__init__(convert_charrefs=True)
                self.tags, self.values, self.data = [], [], []
            def handle_starttag(self, tag, attributes):
                self.tags.append(tag)
                self.values += [value or "" for name, value in attributes]
            def handle_endtag(self, tag):
                self.tags.append("/" + tag)
            def handle_data(self, data):
                self.data.append(data)
            def handle_comment(self, data):
                self.tags.append("!")
            handle_decl = handle_pi = unknown_decl = handle_comment
        answers = []
        for line in sys.stdin.read().split():
            reader = Reader()
            reader.feed(bytes.fromhex(line).decode("utf-8"))
            reader.close()
            fields = ["".join(reader.data), "".join(reader.values), " ".join(reader.tags)]
            answers.append(",".join(field.encode("utf-8").hex() for field in fields))
        print("\\n".join(answers))
        """

    private struct Case {
        let text: String
        let value: String

        var document: [UInt8] {
            HTMLWriter.fragment { html in
                html.element("div", [.of("title", value), .class(value)]) { html in
                    html.text(text)
                    html.element("b", text: value)
                    html.void("br", [.id(text)])
                    html.text(text)
                }
            }
            .bytes
        }
    }

    /// The text as HTML can hold it.
    private func kept(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0D: scalars.append("\n")
            case 0x0A where isAfterReturn: break
            case 0x09, 0x0A: scalars.append(scalar)
            case 0..<0x20, 0x7F..<0xA0: break
            default: scalars.append(scalar)
            }
            isAfterReturn = scalar.value == 0x0D
        }
        return String(scalars)
    }

    private func cases() -> [Case] {
        let pieces = [
            "<", ">", "&", "\"", "'", "=", "/", "!", "-", "--", " ", "\n", "\r", "\t", "\u{0}",
            "\u{B}",
            "\u{7F}", "\u{85}", "\u{A0}", "a", "script", "</", "<!--", "-->", "&amp", ";", "#60",
            "#x3c",
            "lt", "<b>", "</div>", "مرحبا", "é", "🇳🇱", "\u{FEFF}", "\u{202E}", "`", "]]>", "<?",
            "CDATA[",
        ]
        var generator = SplitMix64(seed: 37)
        func text() -> String {
            (0..<Int.random(in: 0...10, using: &generator))
                .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
                .joined()
        }
        return (0..<3000).map { _ in Case(text: text(), value: text()) }
    }

    @Test func isReadBackByAParser() throws {
        let cases = cases()
        let input = cases.map { hexadecimal($0.document) }.joined(separator: "\n")
        let answers = try run(input).split(separator: UInt8(ascii: "\n"))
        try #require(answers.count == cases.count, "the parser answered \(answers.count) lines")
        for (item, answer) in zip(cases, answers) {
            let text = kept(item.text)
            let value = kept(item.value)
            let expected = [text + value + text, value + value + text, "div b /b br /div"]
                .map { hexadecimal(Array($0.utf8)) }.joined(separator: ",")
            #expect(
                String(decoding: answer, as: UTF8.self) == expected,
                "\(String(decoding: item.document, as: UTF8.self).debugDescription)")
        }
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self)
    }

    private func run(_ input: String) throws -> Data {
        let python = ProcessInfo.processInfo.environment["WEGWIJS_PYTHON"] ?? "python3"
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, "-c", Self.judge]
        // By way of a file: writing to a judge that is not there would end this process.
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let answers = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = answers
        try process.run()
        let output = try answers.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(
            process.terminationStatus == 0,
            "cannot run \"\(python)\": install Python 3 or name it in WEGWIJS_PYTHON")
        return output
    }
}
