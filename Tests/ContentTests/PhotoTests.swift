import Content
import Diagnostics
import Markdown
import TestSupport
import Testing
import Text

@Suite("Photos of a municipality") struct PhotoTests {
    private static let folder = "municipalities/zaanstad/photos"
    private static let header = "file;subject;alternative;caption;maker;permission;credit;date\n"
    private static let station =
        "station.jpg;town;Een groen gebouw met veel ramen;Het *station*;Jan;Mail van 2026-11-20;;2026\n"

    /// A page with a place for photos of the town, and one whose section has words of its own.
    private static let page = SampleTree.page(
        "Tekst.\n\n## Foto's {#photos photos=town}\n\n## Straten {#streets photos=streets}\n\nRustig."
    )

    private func reading(
        _ rows: String?, pictures: [String: [UInt8]], page: String = Self.page
    ) -> Reading {
        var files: [String: SourceFile] = [:]
        for (path, text) in SampleTree.content {
            files[path] = SourceFile(path: "content/\(path)", text: text)
        }
        files["pages/town.md"] = SourceFile(path: "content/pages/town.md", text: page)
        let table = "municipalities/zaanstad/photos.csv"
        if let rows {
            files[table] = SourceFile(path: "content/\(table)", text: Self.header + rows)
        }
        for (name, bytes) in pictures {
            let path = "\(Self.folder)/\(name)"
            files[path] = SourceFile(path: "content/\(path)", bytes: bytes)
        }
        return Reading(
            content: SourceTree(root: "content", files: files),
            locales: SourceTree(root: "locales", texts: SampleTree.locales))
    }

    @Test func aPhotoHasItsWordsInTheEditionOfItsMunicipalityAlone() throws {
        let reading = reading(Self.station, pictures: ["station.jpg": SamplePicture.jpeg()])
        #expect(reading.problems == "")
        let photo = try #require(reading.edition()?.photos(of: "town").first)
        #expect(photo.path == "\(Self.folder)/station.jpg")
        #expect(photo.alternative.source == "Een groen gebouw met veel ramen")
        #expect(photo.caption?.source == "Het *station*")
        let others = reading.editions.filter { $0.municipality != "zaanstad" }
        #expect(others.allSatisfy { $0.photos.isEmpty })
        #expect(!others.isEmpty)
    }

    @Test func aHeadingWithoutPhotosAndWordsIsLeftOut() throws {
        let with = reading(Self.station, pictures: ["station.jpg": SamplePicture.jpeg()])
        let without = reading(nil, pictures: [:])
        #expect(try #require(with.edition()?.entry("town")).anchors == ["photos", "streets"])
        #expect(try #require(without.edition()?.entry("town")).anchors == ["streets"])
        #expect(without.problems == "")
    }

    @Test func translatorsGetTheWordsOfPhotos() throws {
        let reading = reading(Self.station, pictures: ["station.jpg": SamplePicture.jpeg()])
        let texts = reading.library.texts.first { $0.path == "municipalities/zaanstad/photos.csv" }
        #expect(
            texts?.texts.map(\.source) == ["Een groen gebouw met veel ramen", "Het *station*"])
    }

    @Test func aPositionIsNoPartOfWhatAPictureIs() throws {
        let plain = reading(Self.station, pictures: ["station.jpg": SamplePicture.jpeg()])
        let full = reading(
            Self.station, pictures: ["station.jpg": SamplePicture.jpeg(withPosition: true)])
        #expect(plain.library.pictures == full.library.pictures)
        #expect(plain.library.pictures["\(Self.folder)/station.jpg"]?.width == 1600)
    }

    struct Problem: CustomTestStringConvertible, Sendable {
        let name: String
        var rows: String? = PhotoTests.station
        var pictures = ["station.jpg": SamplePicture.jpeg()]
        var page = PhotoTests.page
        let expected: String

        var testDescription: String { name }
    }

    @Test("What is wrong with photos is told with its place", arguments: problems)
    func problem(_ problem: Problem) {
        let reading = reading(problem.rows, pictures: problem.pictures, page: problem.page)
        #expect(reading.problems == problem.expected)
    }

    private static let table = "content/municipalities/zaanstad/photos.csv"
    private static let picture = "content/municipalities/zaanstad/photos"

    static let problems: [Problem] = [
        Problem(
            name: "no words, no maker, no permission",
            rows: "station.jpg;town;;;;;;\n",
            expected: """
                \(table):2:1: error: nothing says who made the photo "station.jpg" [photo-without-permission]
                  hint: write it in the column "maker"; pages do not show it
                \(table):2:1: error: nothing says that the photo "station.jpg" may be shown [photo-without-permission]
                  hint: write in the column "permission" who allowed it and when, or the licence
                \(table):2:1: error: the photo "station.jpg" has no words for those who cannot see it [photo-without-text]
                  hint: write in the column "alternative" what the photo shows, in one sentence
                """),
        Problem(
            name: "a wrong name, and so a photo without a row",
            rows: station.with("station.jpg", as: "statoin.jpg"),
            expected: """
                \(table):2:1: error: found no photo "statoin.jpg" in the folder "photos" [unknown-photo]
                  hint: did you mean "station.jpg"?
                \(picture)/station.jpg:1:1: warning: no row names this photo, so no page shows it [unlisted-photo]
                  hint: add a row to \(table), or take the photo out
                """),
        Problem(
            name: "a subject that no page shows",
            rows: station.with(";town;", as: ";twon;"),
            expected: """
                \(table):2:13: error: no page shows photos of "twon" [unknown-photo-subject]
                  hint: did you mean "town"?
                """),
        Problem(
            name: "two rows for one photo",
            rows: station + station,
            expected: """
                \(table):3:1: error: the photo "station.jpg" has two rows [duplicate-photo]
                  note: \(table):2:1: the first is here
                """),
        Problem(
            name: "a photo of an iPhone",
            rows: station.with("station.jpg", as: "station.heic"),
            pictures: ["station.heic": Array("\0\0\0 ftypheic".utf8)],
            expected: """
                \(table):2:1: error: "station.heic" does not end in .jpg, .jpeg, .png or .webp [unknown-picture-format]
                  hint: save it as JPEG; an iPhone does so after Settings, Camera, Formats, Most Compatible
                \(picture)/station.heic:1:1: error: "station.heic" does not end in .jpg, .jpeg, .png or .webp [unknown-picture-format]
                  hint: save it as JPEG; an iPhone does so after Settings, Camera, Formats, Most Compatible
                """),
        Problem(
            name: "another format under the name of a JPEG",
            pictures: ["station.jpg": Array("\0\0\0 ftypheic".utf8)],
            expected: """
                \(picture)/station.jpg:1:1: error: this is no JPEG, PNG or WebP picture [unknown-picture-format]
                  hint: save it as JPEG; an iPhone does so after Settings, Camera, Formats, Most Compatible
                """),
        Problem(
            name: "cut off",
            pictures: ["station.jpg": SamplePicture.jpeg().dropLast(2)],
            expected: """
                \(picture)/station.jpg:1:1: error: this picture ends too soon [damaged-picture]
                  hint: copy it once more from where it came
                """),
        Problem(
            name: "the position",
            pictures: ["station.jpg": SamplePicture.jpeg(withPosition: true)],
            expected: """
                \(picture)/station.jpg:1:1: error: this picture tells where it was taken [picture-position]
                  hint: the site never shows that; to take it out of the file, run: wegwijs photos strip \(picture)/station.jpg
                """),
        Problem(
            name: "a comment, whose words no message repeats",
            pictures: ["station.jpg": SamplePicture.jpeg(comment: "made by Jan")],
            expected: """
                \(picture)/station.jpg:1:1: warning: this picture tells more than it shows: remarks [picture-metadata]
                  hint: the site never shows that; to take it out of the file, run: wegwijs photos strip \(picture)/station.jpg
                """),
        Problem(
            name: "too small for paper",
            pictures: ["station.jpg": SamplePicture.jpeg(width: 999, height: 600)],
            expected: """
                \(table):2:1: warning: the photo "station.jpg" has 999 x 600 pixels, too few for paper [small-photo]
                  hint: its long side needs 1000; use the original of the camera
                """),
        Problem(
            name: "too large for phones",
            pictures: [
                "station.jpg": SamplePicture.jpeg().dropLast(2)
                    + [UInt8](repeating: 1, count: 4_760_000) + [0xFF, 0xD9]
            ],
            expected: """
                \(picture)/station.jpg:1:1: warning: this picture has 4.8 MB, too much for a phone [large-picture]
                  hint: "wegwijs photos add" makes photos smaller
                """),
        Problem(
            name: "a name that no address can hold",
            rows: station.with("station.jpg", as: "het station.jpg"),
            pictures: ["het station.jpg": SamplePicture.jpeg()],
            expected: """
                \(picture)/het station.jpg:1:1: error: the name of a picture and its folders may hold a-z, A-Z, 0-9, "-", "_" and "." only [picture-name]
                  hint: give the file another name, such as town-hall.jpg
                """),
        Problem(
            name: "a date that is none",
            rows: station.with(";2026\n", as: ";vorig jaar\n"),
            expected: """
                \(table):2:89: error: "vorig jaar" is not a date [invalid-date]
                  hint: expected a year, a month or a day: 2026, 2026-11 or 2026-11-23
                """),
        Problem(
            name: "photos in an introduction",
            rows: nil, pictures: [:],
            page: SampleTree.page("Tekst. {#intro photos=town}"),
            expected: """
                content/pages/town.md:8:16: error: "photos" means nothing here [misplaced-attribute]
                  hint: it belongs to headings of level 2 in pages
                """),
    ]
}
