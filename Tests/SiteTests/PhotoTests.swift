import Diagnostics
import Pictures
import Site
import TestSupport
import Testing

@Suite("Photos on pages") struct PhotoTests {
    private static let folder = "municipalities/testdam/photos"

    /// A page with two photos: one with all its words, one with no more than it needs.
    private func site() throws -> SampleSite {
        var site = SampleSite()
        try site.addArabic()
        site.page(
            "town",
            "## Foto's {#look photos=town}\n\n## Straten {#streets photos=streets}\n\nRustig.")
        site.pictures["\(Self.folder)/station.jpg"] = SamplePicture.jpeg(comment: "Jan")
        site.pictures["\(Self.folder)/square.jpg"] = SamplePicture.jpeg(width: 1200, height: 1600)
        site.content["municipalities/testdam/photos.csv"] = """
            file;subject;alternative;caption;maker;permission;credit
            station.jpg;town;"Een ""groen"" gebouw";Het station van {municipality.name};Jan;Mail;A. & B.
            square.jpg;town;Een plein;;Jan;Mail;

            """
        site.translate(
            "municipalities/testdam/photos", "ar",
            [
                ("Een \"groen\" gebouw", "مبنى أخضر"),
                ("Het station van {municipality.name}", "محطة {municipality.name}"),
            ])
        return site
    }

    @Test func aPhotoStandsWithItsWordsAndItsSides() async throws {
        let main = try await site().build().main("testdam/nl/town")
        #expect(
            main.contains(
                "<div class=\"photos\"><figure><img src=\"../../../assets/municipalities/testdam/photos/station.jpg\" alt=\"Een &quot;groen&quot; gebouw\" width=\"1600\" height=\"1200\" loading=\"lazy\"><figcaption><p>Het station van"
            ), "\(main)")
        #expect(
            main.contains(
                "<p class=\"credit\">Foto: <bdi>A. &amp; B.</bdi></p></figcaption></figure>"))
        #expect(
            main.contains(
                "alt=\"Een plein\" width=\"1200\" height=\"1600\" loading=\"lazy\"></figure></div>")
        )
    }

    @Test func wordsThatAreNotTranslatedTellTheirLanguage() async throws {
        let page = try await site().build().page("testdam/ar/town")
        let images = page.all("img")
        #expect(images.map { $0["alt"] } == ["مبنى أخضر", "Een plein"])
        #expect(images.map { $0["lang"] } == [nil, "nl"])
        #expect(images.map { $0["dir"] } == [nil, "ltr"])
    }

    @Test func aPairShowsAPhotoOnceWithBothCaptions() async throws {
        var site = try site()
        site.pairs = ["ar+nl"]
        let page = try await site.build().page("testdam/ar+nl/town")
        #expect(
            page.all("img").map { $0["alt"] } == ["مبنى أخضر · Een \"groen\" gebouw", "Een plein"])
        let caption = try #require(page.all("figcaption").first?.text)
        #expect(caption.contains("محطة") && caption.contains("Het station van Testdam"))
    }

    @Test func whereThereAreNoPhotosNothingIsShown() async throws {
        var site = try site()
        site.content["municipalities/testdam/photos.csv"] = nil
        let page = try await site.build().page("testdam/nl/town")
        #expect(page.all("figure").filter { !$0.classes.contains("code") }.isEmpty)
        #expect(page.with(id: "look") == nil)
        #expect(page.with(id: "streets")?.text == "Straten Rustig.")
    }

    @Test("Only pictures that a page shows go out, and without what they tell beside")
    func whatGoesOut() async throws {
        var site = try site()
        site.page("more", "![Een fiets](bicycle.jpg)")
        site.pictures["pages/bicycle.jpg"] = SamplePicture.jpeg(comment: "Jan")
        site.pictures["pages/nobody.jpg"] = SamplePicture.jpeg()
        site.pictures["\(Self.folder)/unlisted.jpg"] = SamplePicture.jpeg()
        let files = try await site.build().files.filter { $0.path.hasSuffix(".jpg") }
        #expect(
            files.map(\.path) == [
                "assets/\(Self.folder)/square.jpg", "assets/\(Self.folder)/station.jpg",
                "assets/pages/bicycle.jpg",
            ])
        for file in files {
            #expect(try Picture(file.bytes).metadata.isEmpty)
            #expect(file.bytes.count < SamplePicture.jpeg(comment: "Jan").count)
        }
    }

    @Test("A picture that tells where it was taken, or that is damaged, never goes out as it is")
    func errors() async throws {
        var site = try site()
        site.pictures["\(Self.folder)/station.jpg"] = SamplePicture.jpeg(withPosition: true)
        site.pictures["\(Self.folder)/square.jpg"] = SamplePicture.jpeg().dropLast(1)
        #expect(
            site.diagnostics().filter { $0.severity == .error }.map(\.identifier)
                == ["damaged-picture", "picture-position"])
        let files = try await site.build(toleratesErrors: true).files
        let pictures = files.filter { $0.path.hasSuffix(".jpg") }
        #expect(pictures.map(\.path) == ["assets/\(Self.folder)/station.jpg"])
        #expect(pictures.first?.bytes == SamplePicture.jpeg())
    }
}
