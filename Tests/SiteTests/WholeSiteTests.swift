import Foundation
import Site
import Testing

/// What holds for every page of a site, tried on the small one and on the one that is shipped.
@Suite struct WholeSiteTests {
    enum Sources: CaseIterable {
        case small
        case committed

        func build() async throws -> BuiltSite {
            switch self {
            case .small: try await SmallSite.build()
            case .committed: try await SmallSite.committed()
            }
        }

        func pages() async throws -> [(path: String, root: Element)] {
            switch self {
            case .small: try await SmallSite.pages()
            case .committed: try await SmallSite.committedPages()
            }
        }
    }

    @Test(arguments: Sources.allCases)
    func everyPageIsWellFormedAndEveryLinkArrives(_ sources: Sources) async throws {
        let site = try await sources.build()
        let files = Set(site.files.map(\.path))
        #expect(files.count == site.files.count, "two files have one path")
        let pages = try await sources.pages()
        #expect(!pages.isEmpty)
        var ids: [String: Set<String>] = [:]
        for (path, root) in pages {
            let all = root.descendants.compactMap { $0["id"] }
            ids[path] = Set(all)
            #expect(Set(all).count == all.count, "an id stands twice in \(path): \(all)")
        }
        for (path, root) in pages {
            for element in root.descendants {
                for key in ["href", "src"] {
                    guard let link = element[key], !Self.isOutside(link) else { continue }
                    let (file, anchor) = Self.resolve(link, from: path)
                    #expect(files.contains(file), "\(path) links to \(link)")
                    guard let anchor else { continue }
                    #expect(
                        (ids[file] ?? []).contains(anchor), "\(path) links to \(link): no such id")
                }
                for key in ["aria-labelledby", "aria-describedby"] {
                    guard let id = element[key] else { continue }
                    #expect((ids[path] ?? []).contains(id), "\(path) has no id \(id)")
                }
            }
        }
    }

    @Test(arguments: Sources.allCases)
    func noLinkStandsInALink(_ sources: Sources) async throws {
        for (path, root) in try await sources.pages() {
            for link in root.all("a") {
                #expect(link.all("a").isEmpty, "\(path): \(link.text)")
                #expect(!link.text.isEmpty, "\(path) has a link without words: \(link.attributes)")
            }
        }
    }

    @Test(arguments: Sources.allCases)
    func everyPageSaysItsLanguageOnceAndWhomToCall(_ sources: Sources) async throws {
        for (path, root) in try await sources.pages() {
            let parts = path.split(separator: "/")
            guard parts.count > 2 else { continue }
            let language = String(parts[1].prefix { $0 != "+" })
            #expect(root["lang"] == language, "\(path)")
            #expect(root["dir"] == (["ar", "fa"].contains(language) ? "rtl" : "ltr"), "\(path)")
            #expect(root.all("h1").count == 1, "\(path)")
            #expect(root.all("main").count == 1, "\(path)")
            let call = try #require(root.all("div", class: "call").first, "\(path)")
            #expect(call.all("a").contains { $0["href"] == "tel:112" }, "\(path)")
            #expect(root.all("title").map(\.text.isEmpty) == [false], "\(path)")
        }
    }

    @Test(arguments: Sources.allCases)
    func theLanguageSwitchStaysOnThePage(_ sources: Sources) async throws {
        let pages = try await sources.pages()
        let folders = Set(pages.compactMap { $0.path.split(separator: "/").dropFirst().first })
            .filter { $0 != "index.html" }.map(String.init)
        let languages = folders.filter { !$0.contains("+") }
        #expect(languages.count >= 2)
        let pairs = folders.filter { $0.contains("+") }
        #expect(!pairs.isEmpty)
        for (path, root) in pages where path.split(separator: "/").count > 2 {
            var parts = path.split(separator: "/").map(String.init)
            let own = parts[1]
            var expected: Set<String> = []
            for language in languages {
                parts[1] = language
                expected.insert(parts.joined(separator: "/"))
            }
            let switches = try #require(root.all("nav", class: "languages").first, "\(path)")
            let links = switches.all("a").filter { !$0.classes.contains("pair-link") }
            let targets = links.compactMap { $0["href"] }.map { Self.resolve($0, from: path).file }
            #expect(Set(targets) == expected, "\(path)")
            for link in links {
                #expect(link["hreflang"] == link["lang"], "\(path)")
                #expect(
                    link["dir"] == (["ar", "fa"].contains(link["lang"]) ? "rtl" : "ltr"), "\(path)")
                #expect(link["aria-current"] == (link["lang"] == own ? "true" : nil), "\(path)")
            }
            let beside = switches.all("a", class: "pair-link")
            let found = beside.compactMap { $0["href"] }.map { Self.resolve($0, from: path).file }
            parts[1] = own
            let right = pairs.filter { own == $0 || $0.split(separator: "+").contains(own[...]) }
                .map { pair in
                    parts[1] = pair
                    return parts.joined(separator: "/")
                }
            #expect(Set(found) == Set(right), "\(path)")
            for link in beside {
                #expect(link["hreflang"] == nil, "\(path)")
                #expect(link["aria-current"] == (own.contains("+") ? "true" : nil), "\(path)")
            }
            let alternates = root.all("link").filter { $0["rel"] == "alternate" }
            let shown = alternates.compactMap { $0["href"] }
                .map { Self.resolve($0, from: path).file }
            #expect(Set(shown) == expected, "\(path)")
            #expect(Set(alternates.compactMap { $0["hreflang"] }) == Set(languages), "\(path)")
        }
    }

    private static func isOutside(_ link: String) -> Bool {
        ["https:", "http:", "tel:", "mailto:", "geo:"].contains { link.hasPrefix($0) }
    }

    private static func resolve(_ link: String, from page: String) -> (
        file: String, anchor: String?
    ) {
        let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = halves.count > 1 ? String(halves[1]) : nil
        if halves[0].isEmpty { return (page, anchor) }
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in halves[0].split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return (parts.joined(separator: "/"), anchor)
    }
}
