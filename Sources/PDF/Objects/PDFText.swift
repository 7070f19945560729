/// Texts of the document level: titles, names, alternatives.
///
/// Source: ISO 32000-1, section 7.9.2.2.
enum PDFText {
    /// Writes a text: as it is when it is ASCII, else as UTF-16 with its mark.
    static func write(_ text: String) -> PDFObject {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            var bytes: [UInt8] = [UInt8(ascii: "(")]
            for byte in text.utf8 {
                if [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\")].contains(byte) {
                    bytes.append(UInt8(ascii: "\\"))
                }
                bytes.append(byte)
            }
            return .string(bytes + [UInt8(ascii: ")")])
        }
        return .string(Array("<FEFF".utf8) + hexadecimal(text).dropFirst())
    }

    /// Writes the units of UTF-16 of a text, `<…>`.
    static func hexadecimal(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "<")]
        let digits = Array("0123456789ABCDEF".utf8)
        for unit in text.utf16 {
            for shift in [12, 8, 4, 0] as [UInt16] { bytes.append(digits[Int(unit >> shift & 15)]) }
        }
        return bytes + [UInt8(ascii: ">")]
    }

    /// Reads a text; bytes above 127 without a mark of UTF-16 are taken as Latin 1, from which
    /// PDFDocEncoding differs in rare signs only.
    static func read(_ written: [UInt8]) -> String {
        let bytes = self.bytes(written)
        if bytes.starts(with: [0xFE, 0xFF]) {
            var units: [UInt16] = []
            for index in stride(from: 2, to: bytes.count - 1, by: 2) {
                units.append(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]))
            }
            return String(decoding: units, as: UTF16.self)
        }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// Returns the bytes of a string from its written form, `(…)` or `<…>`.
    static func bytes(_ written: [UInt8]) -> [UInt8] {
        written.first == UInt8(ascii: "<") ? hexadecimal(written) : literal(written)
    }

    private static func hexadecimal(_ written: [UInt8]) -> [UInt8] {
        var digits: [UInt8] = []
        for byte in written {
            if let value = PDFText.digit(byte) { digits.append(value) }
        }
        if digits.count % 2 == 1 { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// The value of a hexadecimal digit.
    @inline(__always)
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private static func literal(_ written: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var index = 1
        while index < written.count - 1 {
            let byte = written[index]
            index += 1
            guard byte == UInt8(ascii: "\\"), index < written.count - 1 else {
                bytes.append(byte)
                continue
            }
            let escaped = written[index]
            index += 1
            switch escaped {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "b"): bytes.append(0x08)
            case UInt8(ascii: "f"): bytes.append(0x0C)
            case 0x30...0x37:
                var value = Int(escaped - 0x30)
                var count = 1
                while count < 3, index < written.count - 1, (0x30...0x37).contains(written[index]) {
                    value = value * 8 + Int(written[index] - 0x30)
                    index += 1
                    count += 1
                }
                bytes.append(UInt8(truncatingIfNeeded: value))
            case 0x0D:
                if index < written.count - 1, written[index] == 0x0A { index += 1 }
            case 0x0A: break
            default: bytes.append(escaped)
            }
        }
        return bytes
    }

    /// Returns a name with its `#` sequences read (section 7.3.5).
    static func name(_ written: String) -> String {
        guard written.utf8.contains(UInt8(ascii: "#")) else { return written }
        let source = Array(written.utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "#"), index + 2 < source.count,
                let high = digit(source[index + 1]), let low = digit(source[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
