import Diagnostics
import Text

extension XMLReader {
    /// Looks at the bytes as a whole and passes over the XML declaration.
    mutating func begin() {
        guard bytes.count <= Self.maximalSize else {
            fail(
                "xml-too-large", "the file has more than \(Self.maximalSize >> 20) MiB", length: 0)
            return
        }
        // Appendix F of XML 1.0: the first bytes show UTF-16 with and without a mark.
        if [[0xFE, 0xFF], [0xFF, 0xFE], [0x3C, 0x00], [0x00, 0x3C]]
            .contains(where: bytes.starts(with:))
        {
            reportEncoding("UTF-16", at: 0..<0)
            return
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        if starts(with: "<?xml"), position + 5 < bytes.count,
            XMLCharacters.isBlank(bytes[position + 5])
        {
            readDeclaration()
        }
        guard isWellFormed else { return }
        checkCharacters()
    }

    /// Reads `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`.
    private mutating func readDeclaration() {
        let start = position
        position += 5
        guard let version = pseudoAttribute("version"), isVersion(version) else {
            fail(
                "xml-syntax", "the declaration gives no version that XML has", at: start, length: 5,
                hints: ["expected <?xml version=\"1.0\" encoding=\"UTF-8\"?>"])
            return
        }
        if let encoding = pseudoAttribute("encoding") {
            let name = text(encoding)
            guard ["utf-8", "us-ascii", "ascii"].contains(name.lowercased()) else {
                reportEncoding(name, at: encoding)
                return
            }
        }
        if let standalone = pseudoAttribute("standalone"),
            !["yes", "no"].contains(text(standalone))
        {
            fail(
                "xml-syntax", "standalone is \"\(text(standalone))\", expected \"yes\" or \"no\"",
                at: standalone.lowerBound, length: standalone.count)
            return
        }
        skipBlanks()
        guard starts(with: "?>") else {
            fail("xml-syntax", "the declaration does not end with \"?>\"", at: start, length: 5)
            return
        }
        position += 2
    }

    private func isVersion(_ range: Range<Int>) -> Bool {
        let digits = bytes[range].dropFirst(2)
        return bytes[range].starts(with: [UInt8(ascii: "1"), UInt8(ascii: ".")])
            && !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Reads ` name="value"` and returns the value; leaves the place where it is for another name.
    private mutating func pseudoAttribute(_ name: String) -> Range<Int>? {
        let start = position
        skipBlanks()
        guard position > start, bytes[position...].starts(with: name.utf8) else {
            position = start
            return nil
        }
        position += name.utf8.count
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            position = start
            return nil
        }
        position += 1
        skipBlanks()
        guard position < bytes.count,
            bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'"),
            let end = bytes[(position + 1)...].firstIndex(of: bytes[position])
        else {
            position = start
            return nil
        }
        let value = position + 1..<end
        position = end + 1
        return value
    }

    /// Reports the first byte that is not UTF-8, or the first character that XML does not have.
    private mutating func checkCharacters() {
        if let place = SourceChecks.invalidUTF8(in: bytes) {
            fail(
                "xml-other-encoding", "the file is not UTF-8", at: place, length: 1,
                hints: ["save the file as UTF-8"])
            return
        }
        for (index, byte) in bytes.enumerated() {
            let isControl = byte < 0x20 && !XMLCharacters.isBlank(byte)
            // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
            let isNone =
                byte == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xBF
                && bytes[index + 2] >= 0xBE
            guard isControl || isNone else { continue }
            fail(
                "xml-invalid-character", "found a character that XML does not have", at: index,
                length: isNone ? 3 : 1)
            return
        }
    }
}
