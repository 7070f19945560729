import Content
import Diagnostics
import Foundation
import Publishing
import Site
import Testing

/// The small site of the fixtures, with a document of each kind, in Arabic, in Dutch and in both.
enum SmallSite {
    static let folder = Project.root.appendingPathComponent("Tests/PublishingTests/Fixtures/small")

    /// The site without a public address, made once for all tests.
    static func build() async throws -> BuiltSite { try await made.value }

    /// Its pages and those of the sources that the project ships, read once for all tests.
    static func pages() async throws -> [(path: String, root: Element)] { try await read.value }

    static func committed() async throws -> BuiltSite { try await madeCommitted.value }

    static func committedPages() async throws -> [(path: String, root: Element)] {
        try await readCommitted.value
    }

    private static let made = Task { try await build(baseURL: nil) }
    private static let read = Task { try await made.value.pages() }
    private static let madeCommitted = Task { try await buildCommitted() }
    private static let readCommitted = Task { try await madeCommitted.value.pages() }

    static func build(baseURL: String?) async throws -> BuiltSite {
        var site = try sample()
        site.baseURL = baseURL
        site.pairs = ["ar+nl"]
        return try await site.build()
    }

    /// Its sources, for tests that change them.
    static func sample() throws -> SampleSite {
        var site = SampleSite()
        site.content = try texts(below: "content")
        site.locales = try texts(below: "locales")
        // The words of the pages are the project's own, so that a new one is missing nowhere.
        site.locales["ar/interface.po"] = try Project.text("locales/ar/interface.po")
        return site
    }

    /// The sources that the project ships.
    static func committedSample() throws -> SampleSite {
        var site = SampleSite()
        site.content = try texts(below: "content", in: Project.root)
        site.locales = try texts(below: "locales", in: Project.root)
        return site
    }

    private static func texts(
        below name: String, in folder: URL = folder
    ) throws -> [String: String] {
        let root = folder.appendingPathComponent(name).path
        let found = try #require(FileManager.default.enumerator(atPath: root), "no \(root)")
        var texts: [String: String] = [:]
        while let path = found.nextObject() as? String {
            guard found.fileAttributes?[.type] as? FileAttributeType == .typeRegular,
                let data = FileManager.default.contents(atPath: "\(root)/\(path)")
            else { continue }
            texts[path] = String(decoding: data, as: UTF8.self)
        }
        return texts
    }

    private static func buildCommitted() async throws -> BuiltSite {
        var options = BuildOptions()
        options.sources.content = Project.root.appendingPathComponent("content").path
        options.sources.locales = Project.root.appendingPathComponent("locales").path
        let outcome = try await Pipeline(options).run()
        let problems = DiagnosticFormat.text.write(
            outcome.diagnostics.filter { $0.severity == .error })
        return BuiltSite(files: try #require(outcome.files, "\(problems)"))
    }
}
