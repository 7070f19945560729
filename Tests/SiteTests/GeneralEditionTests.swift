import Content
import Diagnostics
import Localization
import Site
import Testing

/// A booklet of no municipality, made for paper only.
@Suite struct GeneralEditionTests {
    @Test(arguments: ["nl", "ar", "ar+nl"])
    func aBookOfNoMunicipalityLeavesLinesToWriteOn(folder: String) async throws {
        let book = try general(folder, "welcome")
        let title = try #require(book.all("h1").first)
        #expect(title.text.contains("………………"))
        #expect(!book.all("span", class: "blank").isEmpty)
        let chapters = book.all("article", class: "chapter").filter { $0["id"] != "Services" }
        #expect(!chapters.contains { $0.text.contains("Testdam") })
        #expect(book.all("p", class: "call-municipality").isEmpty)
        #expect(!book.all("p", class: "call-emergency").isEmpty)
        let place = try #require(book.all("span", class: "place").first)
        #expect(place.text.contains(folder == "ar" ? "هولندا" : "Nederland"))
    }

    @Test func itsChaptersLinkToNoPageOutsideOfTheBook() throws {
        let book = try general("nl", "welcome")
        let links = book.all("article", class: "chapter").flatMap { $0.all("a") }
            .compactMap { $0["href"] }
        #expect(!links.isEmpty)
        #expect(links.filter { $0.hasPrefix("..") || $0.hasSuffix(".html") } == [])
    }

    @Test func itHasNoCodeOfAPageThatIsOnNoSite() throws {
        let book = try general("nl", "welcome")
        let cover = try #require(book.all("section", class: "cover").first)
        #expect(cover.all("figure", class: "code").isEmpty)
    }

    @Test func theSiteHoldsNothingOfIt() async throws {
        for site in [try await SmallSite.build(), try await SmallSite.committed()] {
            #expect(!site.files.contains { $0.path.hasPrefix(Edition.generalID + "/") })
        }
    }

    @Test(arguments: ["nl", "ar", "en"])
    func thePackThatTheProjectShipsNamesNoMunicipality(language: String) throws {
        let book = try general(language, "pre-departure", of: try SmallSite.committedSample())
        for name in ["Zaanstad", "Nissewaard", "Zevenaar"] { #expect(!book.text.contains(name)) }
        #expect(!book.all("span", class: "blank").isEmpty)
        #expect(book.all("article", class: "chapter").count > 20)
        let services = try #require(book.with(id: "Services"))
        #expect(services.all("article").count < 10)
    }

    /// Makes a book of sources without their municipalities.
    private func general(
        _ folder: String, _ booklet: String, of sample: SampleSite? = nil
    ) throws -> Element {
        let sample = try sample ?? SmallSite.sample()
        var report = Report()
        let library = sample.library(into: &report)
        let edition = EditionResolver(general: library).resolve(into: &report)
        #expect(!report.hasErrors)
        let languages = library.languages
        let dutch = try #require(languages.first { $0.code == "nl" })
        let arabic = try #require(languages.first { $0.code == "ar" })
        let site = Site(
            library, editions: [edition], languages: languages,
            pairs: [LanguagePair(arabic, dutch)],
            options: SiteOptions(baseURL: "https://wegwijs.example/"))
        let path = "\(Edition.generalID)/\(folder)/book/\(booklet)/index.html"
        let file = try #require(try SitePages(site).file(at: path))
        return try PageParser.parse(String(decoding: file.bytes, as: UTF8.self))
    }
}
