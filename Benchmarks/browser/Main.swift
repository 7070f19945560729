// Prints files with our browser and writes nothing; says how much memory we and the browser hold
// after every so many documents, if asked to.
import Foundation

@main
struct Main {
    static func main() throws {
        var files = Array(CommandLine.arguments.dropFirst())
        var options = BrowserOptions()
        var interval = Int.max
        while let name = files.first, name.hasPrefix("--"), files.count > 1 {
            let value = Int(files[1]) ?? 0
            switch name {
            case "--tabs": options.tabs = value
            case "--documents-per-tab": options.documentsPerTab = value
            default: interval = value
            }
            files.removeFirst(2)
        }
        let browser = Browser(try BrowserProgram.find(), options: options)
        var count = 0
        var bytes = 0
        try browser.print(
            files.map { PrintJob(url: URL(fileURLWithPath: $0).absoluteString) }
        ) { _, result in
            count += 1
            bytes += try result.get().count
            guard count.isMultiple(of: interval) else { return }
            print(count, "documents:", "we hold", resident(getpid()), "MiB, the browser",
                browserMemory(browser.folder ?? ""), "MiB")
        }
        browser.close()
        if interval == .max { return }
        print(count, "documents,", bytes / max(1, count), "bytes each")
    }

    /// The memory of a process in MiB, pages shared with others counted in parts.
    static func resident(_ process: Int32) -> Int {
        let text = try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
        let line = text?.split(separator: "\n").first { $0.hasPrefix("Pss:") }
        return (line?.split(separator: " ").dropFirst().first).flatMap { Int($0) }.map { $0 / 1024 } ?? 0
    }

    static func browserMemory(_ folder: String) -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        let processes = names.compactMap { Int32($0) }
        // Parts of the browser write their names over their environment, but share its group.
        let first = processes.first { process in
            let variables = try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(process)/environ"))
            return variables?.range(of: Data("TMPDIR=\(folder)".utf8)) != nil
        }
        guard let first else { return 0 }
        return processes.filter { getpgid($0) == getpgid(first) }.map(resident).reduce(0, +)
    }
}
