import Foundation

@testable import Browser

/// A folder with pages, and a browser that prints them.
final class Pages {
    let folder: URL
    let browser: Browser

    init(_ files: [String: String] = [:], _ change: (inout BrowserOptions) -> Void = { _ in })
        throws
    {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("browser-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        var options = BrowserOptions()
        change(&options)
        browser = Browser(try BrowserProgram.find(), options: options)
    }

    deinit {
        browser.close()
        try? FileManager.default.removeItem(at: folder)
    }

    func url(_ name: String) -> String {
        name.contains(":") ? name : folder.appendingPathComponent(name).absoluteString
    }

    /// Prints pages, and returns what became of each; every one must be delivered once.
    func print(_ names: String..., during: (Int) throws -> Void = { _ in }) throws
        -> [Result<[UInt8], BrowserError>]
    {
        try print(names.map { PrintJob(url: url($0)) }, during: during)
    }

    func print(_ jobs: [PrintJob], during: (Int) throws -> Void = { _ in }) throws
        -> [Result<[UInt8], BrowserError>]
    {
        var results: [Result<[UInt8], BrowserError>?] = Array(repeating: nil, count: jobs.count)
        try browser.print(jobs) { index, result in
            guard results[index] == nil else { throw Twice(index: index) }
            results[index] = result
            try during(index)
        }
        return try results.map { result in
            guard let result else { throw Undelivered() }
            return result
        }
    }

    func evaluate(_ script: String, on name: String = "about:blank") throws -> String {
        var results: [Result<String, BrowserError>] = []
        try browser.evaluate([PageJob(url: url(name), script: script)]) { results.append($1) }
        guard results.count == 1 else { throw Undelivered() }
        return try results[0].get()
    }

    struct Twice: Error { let index: Int }
    struct Undelivered: Error {}
}

/// A page with one line.
func page(_ body: String, head: String = "") -> String {
    """
    <!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Blad</title>
    <style>@page { size: A5 }</style>\(head)<p>\(body)</p>
    """
}

extension Result<[UInt8], BrowserError> {
    var isFile: Bool {
        guard case .success(let bytes) = self else { return false }
        return bytes.starts(with: Array("%PDF-".utf8)) && bytes.suffix(8).contains(0x46)
    }

    var error: BrowserError? {
        guard case .failure(let error) = self else { return nil }
        return error
    }
}
