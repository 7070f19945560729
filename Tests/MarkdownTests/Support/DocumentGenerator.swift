import TestSupport

/// Makes random documents out of the constructs of the subset, with noise of punctuation.
struct DocumentGenerator {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func document() -> String {
        var lines: [String] = []
        for _ in 0...random.below(5) {
            lines += block(depth: 0)
            if !random.chance(1, in: 4) { lines.append("") }
        }
        if random.chance(1, in: 6) { lines = lines.map { disturbed($0) } }
        // A document may not begin with what would be its header.
        if lines.first?.hasPrefix("---") == true { lines.insert("tekst", at: 0) }
        let end = random.chance(1, in: 10) ? "\r\n" : "\n"
        return lines.joined(separator: end) + (random.chance(1, in: 5) ? "" : end)
    }

    // MARK: Blocks

    private mutating func block(depth: Int) -> [String] {
        switch random.below(depth > 3 ? 6 : 12) {
        case 0, 1, 2: return paragraph()
        case 3: return [heading()]
        case 4:
            return random.chance(1, in: 2)
                ? [line(), random.pick(["===", "-", "---  ", "="])] : table()
        case 5: return [random.pick(["***", "---", "_ _ _", " * * *", "- - -", "___"])]
        case 6, 7: return quote(depth: depth)
        default: return list(depth: depth)
        }
    }

    private mutating func paragraph() -> [String] {
        var lines = [line()]
        while random.chance(1, in: 2) {
            lines[lines.count - 1] += random.pick(["", "", "", "  ", "\\", " ", "   "])
            lines.append(random.pick(["", "", "", " ", "   ", "  "]) + line())
        }
        return lines
    }

    private mutating func heading() -> String {
        String(repeating: "#", count: 1 + random.below(7))
            + random.pick([" ", " ", "  ", "", "\t"])
            + line() + random.pick(["", "", " #", " ###", "#", " # "])
    }

    private mutating func quote(depth: Int) -> [String] {
        var lines: [String] = []
        for _ in 0...random.below(2) { lines += block(depth: depth + 1) + [""] }
        lines.removeLast()
        return lines.map { line in
            if random.chance(1, in: 30) { return line }
            return random.pick(["> ", "> ", "> ", ">", " > ", ">  "]) + line
        }
    }

    private mutating func list(depth: Int) -> [String] {
        var lines: [String] = []
        let marker = random.pick(["-", "-", "*", "+", "1.", "1)", "7.", "10."])
        let isLoose = random.chance(1, in: 3)
        let isTask = depth == 0 && random.chance(1, in: 3)
        for number in 0...random.below(3) {
            let own = random.chance(1, in: 12) ? random.pick(["-", "*", "2.", "3)"]) : marker
            let space = random.chance(1, in: 30) ? "\t" : random.pick([" ", " ", "  ", "   "])
            var inner = random.chance(1, in: 12) ? [""] : block(depth: depth + 1)
            if isTask { inner[0] = random.pick(["[ ] ", "[x] ", "[X] ", "[ ]  "]) + inner[0] }
            while random.chance(1, in: 4) {
                if random.chance(1, in: 2) { inner.append("") }
                inner += block(depth: depth + 1)
            }
            let indent = String(
                repeating: " ", count: own.count + (space == "\t" ? 3 : space.count))
            for (index, text) in inner.enumerated() {
                if index == 0 {
                    lines.append(own + space + text)
                } else if text.isEmpty || random.chance(1, in: 40) {
                    lines.append(text)
                } else {
                    lines.append(indent + text)
                }
            }
            if isLoose, number < 3 { lines.append("") }
        }
        return lines
    }

    private mutating func table() -> [String] {
        let columns = 1 + random.below(4)
        var lines = random.chance(1, in: 6) ? [line()] : []
        lines.append(row(columns) { $0.cell() })
        lines.append(
            row(columns) { $0.random.pick(["---", ":--", "--:", ":-:", "-", " - ", ":-"]) })
        for _ in 0..<random.below(4) {
            lines.append(row(max(1, columns - random.below(2))) { $0.cell() })
        }
        return lines
    }

    private mutating func row(_ count: Int, _ cell: (inout Self) -> String) -> String {
        let cells = (0..<count).map { _ in cell(&self) }
        let joined = cells.joined(separator: random.pick([" | ", "|", " |", "| "]))
        switch random.below(5) {
        case 0: return joined
        case 1: return "|" + joined
        case 2: return joined + " |"
        default: return "| " + joined + " |"
        }
    }

    private mutating func cell() -> String {
        random.chance(1, in: 8) ? random.pick(["", "a\\|b", "\\|", "\\\\|"]) : inline(depth: 1)
    }

    // MARK: Inlines

    private mutating func line() -> String {
        var text = inline(depth: 0)
        while random.chance(1, in: 3) {
            text += random.pick([" ", " ", "", ", "]) + inline(depth: 0)
        }
        return text
    }

    private mutating func inline(depth: Int) -> String {
        guard depth < 3 else { return word() }
        switch random.below(22) {
        case 0: return "*" + inline(depth: depth + 1) + "*"
        case 1: return "**" + inline(depth: depth + 1) + "**"
        case 2: return "_" + inline(depth: depth + 1) + "_"
        case 3: return "__" + inline(depth: depth + 1) + "__"
        case 4:
            return "***" + inline(depth: depth + 1)
                + random.pick(["***", "** " + word() + "*", "*"])
        case 5, 6: return "[" + inline(depth: depth + 1) + "](" + destination() + title() + ")"
        case 7: return "![" + inline(depth: depth + 1) + "](" + destination() + title() + ")"
        case 8:
            return random.pick(["<https://a.nl/b?c=d&e>", "<a@b.nl>", "<tel:+31-20>", "<x-y:z>"])
        case 9:
            return random.pick([
                "https://a.nl", "http://a.nl/b_c_d.", "www.a.nl", "(www.a.nl/x(y)),", "a.b@c.nl",
                "ftp://x.y:8/z?", "HTTPS://A.NL/)", "www.", "a@b", "www.a-b.nl/c*d*", "x@y.nl.",
                "http://a.nl/b", "http://x/?a=b&c", "(http://a.b))", "httpx://a", "http:/a", "w.w",
            ])
        case 10: return noise()
        case 11:
            return "\\"
                + random.pick(["*", "_", "[", "]", "\\", "a", "#", "{", "<", "&", "~", "@"])
        case 12:
            return random.pick([
                "{municipality.phone}", "{service:library}", "{a}", "\\{x y}", "{ a}", "{1}",
            ])
        case 13: return word() + random.pick(["*", "_", "**", "__"]) + word()
        case 14: return inline(depth: depth + 1) + " " + inline(depth: depth + 1)
        default: return word()
        }
    }

    private mutating func destination() -> String {
        random.pick([
            "health.md", "../a/b.md#c", "https://a.nl/(b)", "<a b>", "", "a\\)b", "/é", "x\"y",
            "tel:+31", "a(b(c))", "<>", "#x", "a&b", "javascript:x", "a*b_c",
        ])
    }

    private mutating func title() -> String {
        random.chance(2, in: 3)
            ? ""
            : random.pick([
                " \"t\"", " 'a \"b\"'", " (p)", "  \"x\\\"y\" ", " \"\"", "\n'l'", " \"a", " z",
            ])
    }

    private mutating func word() -> String {
        random.pick([
            "huis", "de", "straat", "één", "بيت", "«x»", "، ", "a", "5", "don't", "\"q\"", "x.y",
            "!",
            "(z)", "-", "+", "1.", "#", "=", "w", "wij", "a:b", "\u{A0}", "„a”", "…", "€5", "٪",
        ])
    }

    private mutating func noise() -> String {
        let signs = [
            "*", "_", "[", "]", "(", ")", "!", "\\", "\"", "'", "|", "-", "+", "#", ">", "=", ":",
            ".", " ", "&", "@", "/", "a", "}", "**", "](", "1.", "\t", "_", "*", "![", "\\*",
        ]
        if random.chance(1, in: 20) { return random.pick(["<", "{", "~", "`", "&a;", "[^x]"]) }
        return (0...random.below(6)).map { _ in random.pick(signs) }.joined()
    }

    /// Changes, removes or doubles one sign of a line.
    private mutating func disturbed(_ line: String) -> String {
        guard random.chance(1, in: 3), !line.isEmpty else { return line }
        var signs = Array(line.unicodeScalars)
        let place = random.below(signs.count)
        switch random.below(4) {
        case 0: signs.remove(at: place)
        case 1: signs.insert(signs[place], at: place)
        case 2: signs.insert(random.pick(Array(" *_[]()>-\t".unicodeScalars)), at: place)
        default: signs.swapAt(place, random.below(signs.count))
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: signs)
        return String(result)
    }
}
