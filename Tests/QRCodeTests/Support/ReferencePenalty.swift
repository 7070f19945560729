@testable import QRCode

/// The penalty rules written down a second time, module by module and run by run, as slow and as
/// near to Table 11 of ISO/IEC 18004:2015 as possible.
struct ReferencePenalty {
    let modules: [[Bool]]

    init(_ symbol: QRCode) {
        modules = (0..<symbol.size).map { y in (0..<symbol.size).map { symbol[$0, y] } }
    }

    init(modules: [[Bool]]) { self.modules = modules }

    var score: Int {
        lines.reduce(0) { $0 + runs(in: $1) + finderLikes(in: $1) } + blocks + balance
    }

    private var lines: [[Bool]] {
        modules + modules.indices.map { x in modules.map { $0[x] } }
    }

    private struct Run {
        let isDark: Bool
        var length: Int
    }

    private func runLengths(of line: [Bool]) -> [Run] {
        var runs: [Run] = []
        for isDark in line {
            if runs.last?.isDark == isDark {
                runs[runs.count - 1].length += 1
            } else {
                runs.append(Run(isDark: isDark, length: 1))
            }
        }
        return runs
    }

    func runs(in line: [Bool]) -> Int {
        runLengths(of: line).filter { $0.length >= 5 }.reduce(0) { $0 + 3 + $1.length - 5 }
    }

    func finderLikes(in line: [Bool]) -> Int {
        // A quiet zone wider than any pattern stands at both ends.
        let quiet = [Bool](repeating: false, count: 4 * line.count)
        let runs = runLengths(of: quiet + line + quiet)
        var score = 0
        for index in runs.indices.dropFirst(3).dropLast(3) where runs[index].isDark {
            let unit = runs[index - 2].length
            let lengths = (-2...2).map { runs[index + $0].length }
            if lengths != [unit, unit, 3 * unit, unit, unit] { continue }
            if max(runs[index - 3].length, runs[index + 3].length) >= 4 * unit { score += 40 }
        }
        return score
    }

    var blocks: Int {
        var squares = 0
        for y in 1..<modules.count {
            for x in 1..<modules.count {
                let colours = Set([
                    modules[y][x], modules[y - 1][x], modules[y][x - 1], modules[y - 1][x - 1],
                ])
                if colours.count == 1 { squares += 1 }
            }
        }
        return 3 * squares
    }

    var balance: Int {
        let percent =
            Double(modules.joined().count { $0 } * 100)
            / Double(modules.count * modules.count)
        return 10 * Int((percent - 50).magnitude / 5)
    }
}
