import Browser
import PDF
import Testing

@testable import Publishing

@Suite struct LastSheetTests {
    /// A PDF file whose pages show so many bytes each.
    private static func pdf(_ sizes: [Int]) throws -> [UInt8] {
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        func add(_ object: String) {
            places.append(file.utf8.count)
            file += "\(places.count) 0 obj \(object) endobj\n"
        }
        let kids = sizes.indices.map { "\(2 * $0 + 3) 0 R" }.joined(separator: " ")
        add("<</Type/Catalog/Pages 2 0 R>>")
        add("<</Type/Pages/Count \(sizes.count)/MediaBox[0 0 595 842]/Kids[\(kids)]>>")
        for (index, size) in sizes.enumerated() {
            // The last one in two parts, as the standard allows.
            let content = 2 * index + 4
            let parts =
                index == sizes.count - 1 ? "[\(content) 0 R \(content) 0 R]" : "\(content) 0 R"
            let length = index == sizes.count - 1 ? size / 2 : size
            add("<</Type/Page/Parent 2 0 R/Contents \(parts)>>")
            add(
                "<</Length \(length)>>stream\n" + String(repeating: " ", count: length)
                    + "\nendstream")
        }
        let start = file.utf8.count
        file += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        file += "trailer <</Size \(places.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

    @Test(
        arguments: [
            ([1000, 60], true), ([1000, 200], false), ([1000, 1000, 1000, 200], true),
            ([1000, 1000, 1000, 400], false), ([1000, 170], true),
            ([1000, 1000, 1000, 1000, 300], true), ([1000, 1000, 1000, 1000, 400], false),
            ([1000], false),
        ])
    func aLastSheetIsSparedWhereTheOthersHaveRoom(sizes: [Int], isSpared: Bool) throws {
        let bytes = try Self.pdf(sizes)
        var file = try PDFFile(bytes)
        #expect(try file.contentSizes() == sizes)
        #expect((LastSheet.script(bytes) != nil) == isSpared)
    }

    @Test func aSecondPrintingIsKeptOnlyWhereItSparesASheet() throws {
        let (one, two) = (try Self.pdf([1000]), try Self.pdf([1000, 60]))
        let other = try Self.pdf([900, 30])
        #expect(LastSheet.revision.isBetter(one, two))
        #expect(!LastSheet.revision.isBetter(other, two))
        #expect(!LastSheet.revision.isBetter(Array("x".utf8), two))
    }

    @Test func whatIsNoPDFStaysAsItIs() {
        #expect(LastSheet.script(Array("x".utf8)) == nil)
    }
}
