import Site
import Testing

@Suite struct PageAddressTests {
    struct Link: CustomTestStringConvertible {
        let from: String
        let to: String
        let anchor: String?
        let expected: String

        var testDescription: String { "\(from) → \(to)\(anchor.map { "#" + $0 } ?? "")" }
    }

    private static func address(_ path: String) -> PageAddress {
        PageAddress(path.split(separator: "/").map(String.init))
    }

    @Test(arguments: [
        Link(from: "", to: "zaanstad", anchor: nil, expected: "zaanstad/index.html"),
        Link(from: "", to: "", anchor: nil, expected: "index.html"),
        Link(from: "zaanstad", to: "", anchor: nil, expected: "../index.html"),
        Link(
            from: "zaanstad/ar", to: "zaanstad/ar/health", anchor: nil,
            expected: "health/index.html"),
        Link(from: "zaanstad/ar/health", to: "zaanstad/ar", anchor: nil, expected: "../index.html"),
        Link(
            from: "zaanstad/ar/health", to: "zaanstad/nl/health", anchor: nil,
            expected: "../../nl/health/index.html"),
        Link(
            from: "zaanstad/ar/health", to: "zaanstad/ar/services/health", anchor: "doctor",
            expected: "../services/health/index.html#doctor"),
        Link(
            from: "zaanstad/ar/services/health", to: "zaanstad/ar/health", anchor: nil,
            expected: "../../health/index.html"),
        Link(from: "zaanstad/ar/health", to: "zaanstad/ar/health", anchor: "a", expected: "#a"),
        Link(
            from: "zaanstad/ar/health", to: "zaanstad/ar/health", anchor: nil,
            expected: "index.html"),
        Link(
            from: "zaanstad/ar/health", to: "zevenaar/ar/health", anchor: nil,
            expected: "../../../zevenaar/ar/health/index.html"),
        // The last part of the page is no folder that both have in common with a longer page.
        Link(
            from: "zaanstad/ar/book", to: "zaanstad/ar/book/welcome", anchor: nil,
            expected: "welcome/index.html"),
    ])
    func linksAreRelativeToThePage(_ link: Link) {
        let found = Self.address(link.from).link(to: Self.address(link.to), anchor: link.anchor)
        #expect(found == link.expected)
    }

    @Test(arguments: [
        ("", "assets/wegwijs.css"), ("zaanstad", "../assets/wegwijs.css"),
        ("zaanstad/ar/services/health", "../../../../assets/wegwijs.css"),
    ])
    func filesOfTheSiteAreLinkedFromEachDepth(page: String, expected: String) {
        #expect(Self.address(page).link(toFile: "assets/wegwijs.css") == expected)
    }

    @Test func anAddressNamesItsFileAndItsFolder() {
        let page = Self.address("zaanstad/ar/health")
        #expect(page.file == "zaanstad/ar/health/index.html")
        #expect(page.path == "zaanstad/ar/health/")
        #expect(Self.address("").file == "index.html")
        #expect(Self.address("").path == "")
    }
}
