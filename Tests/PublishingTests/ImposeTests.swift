import Foundation
import TestSupport
import Testing

/// `impose` takes PDF files that it can read, and says of others why not.
@Suite struct ImposeTests {
    /// A PDF file of so many empty pages, in the plainest form, with a language.
    private static func pdf(pages: Int, language: String) -> String {
        var objects = [
            "<</Type/Catalog/Pages 2 0 R/Lang(\(language))>>",
            "<</Type/Pages/Count \(pages)/MediaBox[0 0 420 595]/Kids["
                + (0..<pages).map { "\($0 + 3) 0 R" }.joined(separator: " ") + "]>>",
        ]
        objects += Array(repeating: "<</Type/Page/Parent 2 0 R>>", count: pages)
        var text = "%PDF-1.4\n"
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let digits = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
            text += "\(index + 1) 0 obj\(object)endobj\n"
        }
        let start = text.utf8.count
        return text + table
            + "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF"
    }

    @Test(arguments: [("ar", "right"), ("nl", "left"), ("ar-SY", "right"), ("en", "left")])
    func theLanguageOfTheFileDecidesTheSide(_ language: String, _ side: String) async throws {
        let workspace = try Workspace()
        try workspace.write(Self.pdf(pages: 5, language: language), to: "in.pdf")
        let result = try await workspace.run("impose", "in.pdf", "--output", "out.pdf")
        #expect(result.status == 0, "\(result.error)")
        #expect(result.output.hasPrefix("out.pdf: 2 sheets, bound \(side); "))
        let judged = try await Tool.judge(["qpdf", "--check", "out.pdf"], in: workspace.folder)
        #expect(judged.status == 0, "\(judged.output)\(judged.error)")
        let first = FileManager.default.contents(atPath: workspace.path("out.pdf"))
        _ = try await workspace.run("impose", "in.pdf", "--output", "again.pdf")
        #expect(FileManager.default.contents(atPath: workspace.path("again.pdf")) == first)
    }

    @Test(arguments: [
        ("hello", "this is no PDF file: it does not begin with \"%PDF-\""),
        ("%PDF-1.4\n", "the PDF file is cut off: its end with \"startxref\" is missing"),
        (
            "%PDF-1.4\nxref\n0 0\ntrailer<</Encrypt 1 0 R>>\nstartxref\n9\n%%EOF",
            "the PDF file is encrypted; save it without a password and without restrictions"
        ),
        (
            "%PDF-1.4\nxref\n0 0\ntrailer<</Size 0>>\nstartxref\n9\n%%EOF",
            "the PDF file has no pages"
        ),
    ])
    func anUnreadableFileIsRefusedAndNothingWritten(_ text: String, _ why: String) async throws {
        let workspace = try Workspace()
        try workspace.write(text, to: "in.pdf")
        let result = try await workspace.run("impose", "in.pdf", "--output", "out.pdf")
        #expect(result.status == 1)
        #expect(result.error == "in.pdf:1:1: error: \(why) [unreadable-pdf]\n")
        #expect(!workspace.exists("out.pdf"))
    }

    @Test func damageAnywhereIsAMessageAndNoCrash() async throws {
        let workspace = try Workspace()
        let good = Array(Self.pdf(pages: 3, language: "nl").utf8)
        var random = SplitMix64(seed: 3)
        for _ in 0..<40 {
            var bytes = good
            for _ in 0..<4 {
                bytes[Int.random(in: 8..<bytes.count, using: &random)] = .random(
                    in: 0x20...0x7E, using: &random)
            }
            try workspace.write(bytes, to: "in.pdf")
            let result = try await workspace.run("impose", "in.pdf", "--output", "out.pdf")
            #expect(result.status == 0 || result.status == 1, "\(bytes)")
        }
    }

    @Test(arguments: [
        (["impose"], "expected a PDF file"),
        (["impose", "a.pdf"], "expected --output and the name of the file to make"),
        (["impose", "no.pdf", "--output", "x.pdf"], "there is no file \"no.pdf\""),
        (
            ["impose", "a", "--output", "x", "--binding", "rigth"],
            "\"rigth\" is no value of --binding"
        ),
        (
            ["impose", "a", "b", "--output", "x", "--binding", "left"],
            "two files have two bindings"
        ),
        (["impose", "a", "--output", "x", "--sheets", "0"], "\"0\" is no number of sheets"),
        (["impose", "a", "--output", "x", "--paper", "9"], "\"9\" is no thickness of paper"),
    ])
    func aWrongUseIsCodeTwo(_ words: [String], _ message: String) async throws {
        let workspace = try Workspace()
        let result = try await Tool.run(words, in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.error.hasPrefix("wegwijs: \(message)"), "\(result.error)")
    }
}
