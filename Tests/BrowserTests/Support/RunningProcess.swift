import Foundation
import Glibc

/// A process of this machine, as `/proc` shows it.
struct RunningProcess {
    let identifier: pid_t
    let parent: pid_t
    let group: pid_t
    let state: Character
    let arguments: [String]

    /// Returns all processes of the browser that has this temporary folder: the one that got it,
    /// and its group. (Parts of the browser write their names over their environment.)
    static func all(temporary folder: String) -> [RunningProcess] {
        let all = all()
        let groups = Set(
            all.filter { $0.environment.contains("TMPDIR=\(folder)") }.map(\.group)
        ).subtracting([getpgrp()])
        return all.filter { groups.contains($0.group) }
    }

    /// Returns the processes of a group that are still at work.
    static func alive(inGroups groups: Set<pid_t>) -> [RunningProcess] {
        all().filter { groups.contains($0.group) && $0.state != "Z" }
    }

    /// Waits until all processes of these groups are gone: one that was killed takes its time to go.
    ///
    /// - Returns: Whether they went within 20 seconds.
    static func leave(groups: Set<pid_t>) -> Bool {
        let end = ContinuousClock.now + .seconds(20)
        while !alive(inGroups: groups).isEmpty {
            guard .now < end else { return false }
            usleep(20_000)
        }
        return true
    }

    /// Returns all processes that a process has started, and that those have started.
    static func below(_ ancestor: pid_t) -> [RunningProcess] {
        let all = all()
        var found: [RunningProcess] = []
        var parents: Set<pid_t> = [ancestor]
        while !parents.isEmpty {
            let next = all.filter { parents.contains($0.parent) }
            found += next
            parents = Set(next.map(\.identifier))
        }
        return found
    }

    /// Whether this is the browser itself and not the script around it, or a part of it.
    var isBrowser: Bool {
        line.contains("--remote-debugging-pipe") && !line.contains("--type=")
            && arguments.first?.hasSuffix("/sh") == false
    }

    var isRenderer: Bool { line.contains("--type=renderer") }

    /// Parts of the browser put all their arguments into one.
    private var line: String { arguments.joined(separator: " ") }

    private var environment: [String] { Self.parts("/proc/\(identifier)/environ") }

    private static func all() -> [RunningProcess] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int32($0) }.compactMap { identifier in
            guard let bytes = try? Data(contentsOf: URL(filePath: "/proc/\(identifier)/stat"))
            else {
                return nil
            }
            // The name stands in brackets and may hold anything; state and parent follow it.
            let fields = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?
                .split(separator: " ")
            guard let fields, fields.count > 2, let state = fields[0].first,
                let parent = Int32(fields[1]), let group = Int32(fields[2])
            else { return nil }
            return RunningProcess(
                identifier: identifier, parent: parent, group: group, state: state,
                arguments: parts("/proc/\(identifier)/cmdline"))
        }
    }

    private static func parts(_ path: String) -> [String] {
        let bytes = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}
