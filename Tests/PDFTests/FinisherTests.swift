import Foundation
import PDF
import TestSupport
import Testing

/// What Chromium prints becomes a document with bookmarks, tags and metadata, that other programs
/// judge well and read as before.
@Suite struct FinisherTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let printed: Result<[UInt8], any Error>
        let info: PDFDocumentInfo
    }

    private static let samples: [Sample] = {
        var dutch = PDFDocumentInfo(
            title: "Je eerste dag", language: "nl", isRightToLeft: false, author: "Wegwijs",
            subject: "Testdam & <omgeving>")
        dutch.headings = [
            (1, "Je eerste dag"), (2, "De dag erna"), (2, "Later & (nog) verder"),
            (3, "Échte zaken"),
        ].map { PDFDocumentInfo.Heading(level: $0.0, title: $0.1) }
        dutch.pageLabels = [
            PDFDocumentInfo.PageLabels(firstPage: 0, style: nil, prefix: "omslag"),
            PDFDocumentInfo.PageLabels(firstPage: 1, style: .decimal, start: 2),
        ]
        var arabic = PDFDocumentInfo(title: "يومكم الأول", language: "ar", isRightToLeft: true)
        arabic.headings = [
            (1, "يومكم الأول"), (2, "بعد ذلك"), (2, "الغسّالة (wasmachine)"),
        ].map { PDFDocumentInfo.Heading(level: $0.0, title: $0.1) }
        return [
            Sample(testDescription: "Dutch", printed: PrintedPage.dutch, info: dutch),
            Sample(testDescription: "Arabic", printed: PrintedPage.arabic, info: arabic),
        ]
    }()

    private static func finished(_ sample: Sample) throws -> FinishedPDF {
        try PDFFinisher.finish(sample.printed.get(), sample.info)
    }

    @Test(arguments: samples)
    func veraPDFFindsNothingAgainstPDFUA(_ sample: Sample) throws {
        let said = try ShellJudge.output(
            of: "\"$PYTHON\" \"$JUDGES/pdfua.py\" a.pdf",
            files: ["a.pdf": Self.finished(sample).bytes],
            // The judges that look at whole sites are in the folder above.
            test: #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/-")
        #expect(said == "1 passed, 0 failed\n")
    }

    @Test(arguments: samples)
    func qpdfHasNoWarning(_ sample: Sample) throws {
        let said = try ShellJudge.output(
            of: "qpdf --check --warning-exit-0 a.pdf 2>&1; qpdf --json --json-key=pagelabels a.pdf",
            files: ["a.pdf": Self.finished(sample).bytes])
        #expect(said.contains("No syntax or stream encoding errors found"))
        #expect(!said.contains("WARNING"), "\(said)")
        #expect(said.contains("omslag") == !sample.info.pageLabels.isEmpty)
    }

    @Test(arguments: samples)
    func theTextIsReadAsBefore(_ sample: Sample) throws {
        let said = try ShellJudge.output(
            of: "pdftotext a.pdf a.txt; pdftotext b.pdf b.txt; cmp a.txt b.txt && wc -c < a.txt",
            files: ["a.pdf": sample.printed.get(), "b.pdf": Self.finished(sample).bytes])
        #expect((Int(said.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 100)
    }

    @Test(arguments: samples)
    func popplerReadsTheBookmarksInLogicalOrder(_ sample: Sample) throws {
        let said = try ShellJudge.output(
            of: "pdftohtml -q -i -xml -stdout a.pdf; pdfinfo a.pdf",
            files: ["a.pdf": Self.finished(sample).bytes])
        var rest = Substring(said)
        for (index, heading) in (sample.info.headings ?? []).enumerated() {
            let title = heading.title.split(separator: "&").joined(separator: "&amp;")
            let page = index > 1 ? 2 : 1
            let item = "<item page=\"\(page)\">\(title)</item>"
            let found = try #require(rest.range(of: item), "\(item) in \(rest)")
            rest = rest[found.upperBound...]
        }
        #expect(said.contains("Title:           \(sample.info.title)\n"))
        #expect(said.contains("Tagged:          yes"))
        #expect(said.contains("Metadata Stream: yes"))
        #expect(!said.contains("Date:"))
    }

    @Test(arguments: samples)
    func twoRunsGiveTheSameBytes(_ sample: Sample) throws {
        let first = try Self.finished(sample)
        #expect(try Self.finished(sample).bytes == first.bytes)
        #expect(first.localLinks.isEmpty)
        #expect(first.pageCount == 2)
    }

    /// Chromium counts the elements of all pages that its process has shown.
    @Test func namesOfHeaderCellsDoNotDependOnThePagesBefore() throws {
        let sample = Self.samples[0]
        let printed = try sample.printed.get()
        let name = Array("(node".utf8)
        var other = printed
        var count = 0
        for start in printed.indices.dropLast(14) where printed[start...].starts(with: name) {
            let digits = String(decoding: printed[(start + 5)..<(start + 13)], as: UTF8.self)
            let later = String(try #require(Int(digits)) + 7000)
            let padded = String(repeating: "0", count: 8 - later.count) + later
            other.replaceSubrange((start + 5)..<(start + 13), with: padded.utf8)
            count += 1
        }
        #expect(count > 6)
        let finished = try PDFFinisher.finish(other, sample.info).bytes
        #expect(try finished == Self.finished(sample).bytes)
    }

    @Test(arguments: ["nl", "ar"], [3, 12])
    func linksWithRoomForItGetTheNumberOfTheirPage(language: String, chapters: Int) throws {
        var info = PDFDocumentInfo(
            title: "Boek", language: language, isRightToLeft: language == "ar")
        info.pageNumberBlank = "\u{2007}\u{2007}\u{2007}"
        let printed = try PrintedPage.contents(language, chapters: chapters)
        let finished = try PDFFinisher.finish(printed, info).bytes
        let said = try ShellJudge.output(
            of: """
                qpdf --check a.pdf >/dev/null && pdftotext -l 1 -enc UTF-8 a.pdf - | tr '[:cntrl:]' ' '
                """, files: ["a.pdf": finished])
        // Each chapter stands on the page behind its number; the first page has a number too.
        let found = said.split { !$0.isNumber }.compactMap { Int($0) }.sorted()
        let chapterNumbers = Array(1...chapters)
        let expected = chapterNumbers + chapterNumbers.map { $0 + 1 } + [1]
        #expect(found == expected.sorted(), "\(said)")
        #expect(!said.contains("\u{2007}\u{2007}\u{2007}"))
        // A link is described by all that it shows; it has an annotation for each of its boxes.
        let links = try ShellJudge.output(
            of: """
                PYTHONUTF8=1 "$PYTHON" -c 'import pikepdf
                pdf = pikepdf.open("a.pdf")
                for link in pdf.pages[0].Annots: print(link.Contents)' | uniq
                """, files: ["a.pdf": finished])
        let word = language == "ar" ? "الفصل" : "Deel"
        #expect(links == chapterNumbers.map { "\(word) \($0) \($0 + 1)\n" }.joined())
    }

    @Test func theDirectionSaysAtWhichSideABookletIsBound() throws {
        for sample in Self.samples {
            var file = try PDFFile(Self.finished(sample).bytes)
            #expect(try file.isRightToLeft() == sample.info.isRightToLeft)
        }
    }

    @Test func anchorsThatAreLinkedToAreFound() throws {
        for sample in Self.samples.prefix(1) {
            var printed = try PDFFile(sample.printed.get())
            #expect(try printed.destinations() == ["later": 1])
            var finished = try PDFFile(Self.finished(sample).bytes)
            #expect(try finished.destinations() == ["later": 1])
        }
    }

    @Test func otherHeadingsThanThePrintHasAreAnError() throws {
        var info = Self.samples[0].info
        let headings = info.headings ?? []
        func message(_ headings: [PDFDocumentInfo.Heading]) throws -> String {
            info.headings = headings
            let printed = try PrintedPage.dutch.get()
            let error = #expect(throws: PDFError.self) { try PDFFinisher.finish(printed, info) }
            return error?.description ?? ""
        }
        #expect(
            try message(Array(headings.dropLast()))
                == "the document has 3 headings, its print 4")
        #expect(
            try message(headings + [PDFDocumentInfo.Heading(level: 2, title: "Nooit")])
                == "the document has 5 headings, its print 4; heading 5, \"Nooit\" is not printed")
        #expect(
            try message([headings[0], headings[3]] + headings[2...])
                == "the document has 4 headings, its print 4; heading 2, \"Échte zaken\", of level 3 "
                + "is printed with level 2")
    }

    @Test func linksToFilesAndFiguresWithoutWordsAreTold() throws {
        let printed = try PrintedPage.print(
            """
            <!doctype html><html lang="nl"><title>x</title><p><a href="other.html">daar</a></p>
            <svg role="img" viewBox="0 0 9 9" width="9mm"><path d="M1 1h7v7z"/></svg>
            """)
        let finished = try PDFFinisher.finish(
            printed, PDFDocumentInfo(title: "x", language: "nl", isRightToLeft: false))
        #expect(finished.localLinks.count == 1)
        #expect(finished.localLinks.first?.hasPrefix("file:///") == true)
        #expect(finished.localLinks.first?.hasSuffix("/other.html") == true)
        #expect(finished.figuresWithoutAlternative == 1)
    }

    @Test func damageAnywhereIsAMessageAndNoCrash() throws {
        let sample = Self.samples[0]
        let good = try sample.printed.get()
        var random = SplitMix64(seed: 17)
        for _ in 0..<300 {
            var bytes = good
            for _ in 0..<6 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            _ = try? PDFFinisher.finish(bytes, sample.info)
        }
    }
}
