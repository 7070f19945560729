import Foundation
import TestSupport
import Testing

@Suite("Photos are taken into the sources", .serialized) struct PhotosTests {
    private let folder = "content/municipalities/testdam/photos"
    private let table = "content/municipalities/testdam/photos.csv"

    /// A small site whose page has a place for photos of the town.
    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# Onze stad\n\n## Foto's {#look photos=town}\n",
            to: "content/pages/town.md")
        return workspace
    }

    /// Runs a program of the judges' in a workspace.
    private func judge(_ program: String, _ arguments: [String], in workspace: Workspace)
        async throws -> String
    {
        let judges = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Judges/\(program)").path
        let python = ProcessInfo.processInfo.environment["WEGWIJS_PYTHON"] ?? "python3"
        let result = try await Tool.judge([python, judges] + arguments, in: workspace.folder)
        try #require(result.status == 0, "\(result.error)")
        return result.output
    }

    @Test("Photos of a phone become upright and small, whichever way it was held")
    func phone() async throws {
        let workspace = try workspace()
        _ = try await judge("phone_photos.py", ["draw"], in: workspace)
        let photos = (1...8).map { "IMG 0\($0).JPG" }
        let result = try await Tool.run(
            ["photos", "add"] + photos + ["--municipality", "testdam", "--maker", "Wij"],
            in: workspace.folder)
        #expect(result.status == 0, "\(result.error)")
        #expect(!(result.output + result.error).contains("PRIVATE"))
        #expect(
            result.output.hasSuffix(
                """
                Next:
                  1. Open \(table) and fill in "alternative", "permission" for each new photo.
                  2. Are people in a photo whom one can recognise? Ask them first.
                  3. Run: wegwijs check

                """), "\(result.output)")
        let names = (1...8).map { "\(folder)/img-0\($0).jpg" }
        let said = try await judge("phone_photos.py", ["judge"] + names, in: workspace)
        #expect(said == String(repeating: "1600 x 1200 upright, clean, small\n", count: 8))
        let rows = try workspace.read(table).split(separator: "\r\n")
        #expect(rows.count == 9)
        #expect(rows.last == "img-08.jpg;town;;;Wij;;;")
        let check = try await workspace.run("check")
        #expect(check.status == 1)
        #expect(check.error.contains("[photo-without-text]"))
        #expect(check.error.contains("[photo-without-permission]"))
    }

    @Test func aPhotoThatIsThereIsNotAddedAgain() async throws {
        let workspace = try workspace()
        try workspace.write(SamplePicture.jpeg(comment: "Jan"), to: "a.jpg")
        try workspace.write(SamplePicture.jpeg(height: 1100), to: "other/A.JPG")
        var result = try await workspace.run("photos", "add", "a.jpg", "--municipality", "testdam")
        #expect(result.status == 0, "\(result.error)")
        #expect(
            result.output.hasPrefix("\(folder)/a.jpg: 1600 x 1200 pixels, 0 kB (was 0 kB)\nNext:\n")
        )
        result = try await workspace.run("photos", "add", "a.jpg", "--municipality", "testdam")
        #expect(result.output == "a.jpg: is there already\n")
        result = try await workspace.run(
            "photos", "add", "other/A.JPG", "--municipality", "testdam")
        #expect(result.output.hasPrefix("\(folder)/a-2.jpg: 1600 x 1100 pixels"))
        #expect(
            try workspace.read(table)
                == "\u{FEFF}file;subject;alternative;caption;maker;permission;credit;date\r\n"
                + "a.jpg;town;;;;;;\r\na-2.jpg;town;;;;;;\r\n")
    }

    @Test func rowsGoBelowTheTableAsItIs() async throws {
        let workspace = try workspace()
        try workspace.write(
            "permission,file,subject,maker,alternative\nx,y.jpg,town,z,w", to: table)
        try workspace.write(SamplePicture.jpeg(), to: "a.jpg")
        let result = try await workspace.run(
            "photos", "add", "a.jpg", "--municipality", "testdam", "--permission", "Mail, 2026")
        #expect(result.status == 0)
        #expect(
            try workspace.read(table)
                == "permission,file,subject,maker,alternative\nx,y.jpg,town,z,w\n\"Mail, 2026\",a.jpg,town,,\n"
        )
    }

    @Test func aDamagedPhotoStopsAllOfThem() async throws {
        let workspace = try workspace()
        try workspace.write(SamplePicture.jpeg(), to: "a.jpg")
        try workspace.write(SamplePicture.jpeg().dropLast(3), to: "b.jpg")
        let result = try await workspace.run(
            "photos", "add", "a.jpg", "b.jpg", "--municipality", "testdam")
        #expect(result.status == 1)
        #expect(
            result.error == """
                b.jpg:1:1: error: this picture ends too soon [damaged-picture]
                    hint: copy it once more from where it came
                wegwijs: nothing was written

                """)
        #expect(!workspace.exists(folder) && !workspace.exists(table))
    }

    @Test(
        "A wrong name is told with the right one",
        arguments: [
            (["--municipality", "tesdam"], "there is no municipality \"tesdam\"", "testdam"),
            (
                ["--municipality", "testdam", "--subject", "twon"],
                "no page shows photos of \"twon\"", "town"
            ),
        ])
    func names(options: [String], message: String, hint: String) async throws {
        let workspace = try workspace()
        try workspace.write(SamplePicture.jpeg(), to: "a.jpg")
        let result = try await Tool.run(["photos", "add", "a.jpg"] + options, in: workspace.folder)
        #expect(result.status == 2)
        #expect(
            result.error.hasPrefix("wegwijs: \(message)\n    hint: did you mean \"\(hint)\"?\n"))
    }

    @Test func withoutABrowserALargePhotoStaysOutside() async throws {
        let workspace = try workspace()
        try workspace.write(SamplePicture.jpeg(width: 4000, height: 3000), to: "a.jpg")
        let result = try await Tool.run(
            ["photos", "add", "a.jpg", "--municipality", "testdam"], in: workspace.folder,
            environment: ["WEGWIJS_BROWSER": "/nowhere"])
        #expect(result.status == 3)
        #expect(
            result.error
                == "wegwijs: a.jpg: WEGWIJS_BROWSER names \"/nowhere\", which is no program\n")
        #expect(!workspace.exists(folder) && !workspace.exists(table))
    }

    @Test func aPhotoThatTheBrowserCannotDecodeIsRefused() async throws {
        let workspace = try workspace()
        // A WebP file whose pixels end behind their size (RFC 6386, section 9.1).
        let pixels: [UInt8] = [0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x06, 0xB0, 0x04]
        try workspace.write(
            Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBPVP8 ".utf8) + [10, 0, 0, 0] + pixels,
            to: "a.jpg")
        let result = try await workspace.run(
            "photos", "add", "a.jpg", "--municipality", "testdam")
        #expect(result.status == 3)
        #expect(result.error == "wegwijs: a.jpg: the browser cannot read this picture\n")
    }

    @Test func strippingLeavesThePictureAndTakesTheRest() async throws {
        let workspace = try workspace()
        try workspace.write(SamplePicture.jpeg(withPosition: true), to: "a.jpg")
        var result = try await workspace.run("photos", "strip", "a.jpg")
        #expect(result.status == 0)
        #expect(result.output == "a.jpg: 0 kB taken out\n")
        #expect(
            try Data(contentsOf: URL(fileURLWithPath: workspace.path("a.jpg")))
                == Data(SamplePicture.jpeg()))
        result = try await workspace.run("photos", "strip", "a.jpg")
        #expect(result.output == "a.jpg: there was nothing to take out\n")
    }
}
