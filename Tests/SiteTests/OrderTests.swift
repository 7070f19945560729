import Content
import Diagnostics
import Publishing
import Site
import Testing
import Text

/// The site is the same whatever the number of jobs and the order in which files were found.
@Suite struct OrderTests {
    @Test(arguments: [2, 8])
    func theNumberOfJobsChangesNothing(jobs: Int) async throws {
        var site = SampleSite()
        try site.addArabic()
        for (code, name) in [("en", "English"), ("fr", "Français"), ("uk", "Українська")] {
            site.add(code, name: name, direction: "ltr")
        }
        site.page("a", "Tekst.")
        site.pairs = ["ar+nl", "uk+nl", "fr+en"]
        let one = try await site.build(jobs: 1)
        let many = try await site.build(jobs: jobs)
        #expect(one.files.map(\.path) == many.files.map(\.path))
        #expect(one.files.map(\.bytes) == many.files.map(\.bytes))
        #expect(Set(one.files.map(\.path)).count == one.files.count)
    }

    @Test func theOrderOfFilesChangesNothing() async throws {
        var forward = SampleSite()
        for id in ["a", "b", "c", "d"] { forward.page(id, title: id, "Tekst.") }
        var backward = SampleSite()
        backward.content = [:]
        // A table of another size keeps its entries in another order.
        backward.content.reserveCapacity(4096)
        for (path, text) in forward.content.sorted(by: { $0.key > $1.key }) {
            backward.content[path] = text
        }
        let first = try await forward.build()
        let second = try await backward.build()
        #expect(first.files.map(\.path) == second.files.map(\.path))
        #expect(first.files.map(\.bytes) == second.files.map(\.bytes))
    }

    @Test func onlyTheLanguagesAskedForAreMade() async throws {
        var site = SampleSite()
        try site.addArabic()
        site.page("a", "Tekst.")
        site.languages = ["ar"]
        let paths = try await site.build().files.map(\.path)
        #expect(paths.contains("testdam/ar/a/index.html"))
        #expect(!paths.contains { $0.contains("/nl/") })
    }
}
