import TestSupport

/// Makes documents with all that XML has, and damages them.
struct DocumentGenerator {
    var random: SplitMix64

    private static let names = ["a", "b1", "x:c", "y:d", "e-f.g", "_h", "é", "名", "xliff", "A"]
    private static let texts = [
        "text", " ", "\n  ", "\r\n", "\r", "a & b".replacing("&", with: "&amp;"), "&lt;", "&gt;",
        "&quot;&apos;", "&#233;", "&#x1F600;", "&#xA;", "&#13;", "مرحبا", "\t", "]]",
        "<![CDATA[<&]]>",
        "<![CDATA[]]>", "<![CDATA[a]]]]>", "é\u{301}", "漢", "\u{FFFD}", "'\"", "<!-- c -->",
        "<!---->", "<?pi some  data ?>", "<?p?>", "\u{85}", "\u{2028}",
    ]
    private static let values = [
        "", "v", "a b", "a\tb", "a\nb", "a\r\nb", "&amp;", "&#10;", "&#x9;", "&lt;>", "'", "ة",
        " v ",
    ]
    private static let damages = [
        "<", ">", "&", "\"", "'", "/", "]]>", "--", "<!", "<?", "?>", "<!DOCTYPE a>", "&x;", "&#0;",
        "&#x110000;", "=", " ", "\u{0}", "\u{1}", "\u{FFFE}", "xmlns=\"\"", ":", "</a>", "<a>",
        "<?xml version=\"1.0\"?>", "\u{FEFF}", "<![CDATA[", "é",
    ]

    mutating func document() -> [UInt8] {
        var text = random.pick([
            "", "\u{FEFF}", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' ?>\n",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n", "<!-- c -->\n",
            "<?p d?>", "\n ",
        ])
        text += "<r xmlns:x=\"urn:x\" xmlns:y=\"urn:y\""
        if random.oneIn(2) { text += " xmlns=\"urn:r\"" }
        text += ">"
        for _ in 0..<Int.random(in: 0...4, using: &random) { element(depth: 0, into: &text) }
        text += "</r>"
        if random.oneIn(3) { text += random.pick(["\n", "<!-- end -->", " <?p?>\n"]) }
        return Array(text.utf8)
    }

    private mutating func element(depth: Int, into text: inout String) {
        let name = random.pick(Self.names)
        text += "<\(name)"
        var used: Set<String> = []
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let attribute = random.pick(Self.names + ["xml:space", "xml:lang"])
            guard used.insert(attribute).inserted else { continue }
            let value = random.pick(Self.values)
            let quote = value.contains("'") || random.oneIn(2) ? "\"" : "'"
            text += random.pick([" ", "\n", "  "]) + attribute
            text += random.pick(["=", " = "]) + quote + value + quote
        }
        if random.oneIn(6) { text += " xmlns:z=\"urn:\(depth)\"" }
        if random.oneIn(8) { text += " xmlns=\"\"" }
        if random.oneIn(4) {
            text += random.pick(["/>", " />"])
            return
        }
        text += ">"
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            if depth < 4, random.oneIn(2) {
                element(depth: depth + 1, into: &text)
            } else {
                text += random.pick(Self.texts)
            }
        }
        text += random.pick(["</\(name)>", "</\(name) >"])
    }

    /// Returns a document with one to three mistakes, which may happen to be none.
    mutating func damaged(_ document: [UInt8]) -> [UInt8] {
        var bytes = document
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes = Array(bytes[..<place])
            case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 3:
                let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
                bytes.removeSubrange(place..<end)
            default: bytes.insert(contentsOf: Array(random.pick(Self.damages).utf8), at: place)
            }
        }
        return bytes
    }
}
