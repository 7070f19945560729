package import Text

/// Checks that hold for every source, whatever its format.
package enum SourceChecks {
    /// Reports bytes that are not UTF-8, marks that set the direction of text, and control codes.
    ///
    /// - Errors reported: `invalid-utf-8` once, at the first bad sequence (The Unicode Standard,
    ///   section 3.9, table 3-7); `bidi-control` for each of U+061C, U+200E, U+200F,
    ///   U+202A–U+202E and U+2066–U+2069; `control-character` for each of U+0000–U+001F except
    ///   tab and line ends, and for U+007F.
    /// - Returns: Whether the file is UTF-8.
    @discardableResult
    package static func check(_ file: SourceFile, into report: inout Report) -> Bool {
        let bytes = file.bytes
        var isValid = true
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte >= 0x20, byte < 0x7F {
                offset += 1
            } else if byte < 0x80 {
                if byte != 0x0A, byte != 0x09, byte != 0x0D {
                    let found = "found the control character \(codePoint(UInt32(byte)))"
                    report.error(
                        "control-character", "\(found), which has no place in text",
                        at: SourceRange(file, offset, offset + 1),
                        hints: ["delete it; most editors can show it"])
                }
                offset += 1
            } else {
                let length = sequenceLength(in: bytes, at: offset)
                if length == 0 {
                    if isValid { reportInvalid(byte, in: file, at: offset, into: &report) }
                    isValid = false
                } else if length >= 2, let name = bidiName(in: bytes, at: offset) {
                    report.error(
                        "bidi-control", "found \(name), a mark that sets the direction of text",
                        at: SourceRange(file, offset, offset + length),
                        hints: ["delete it; directions are set without such marks"])
                }
                offset += max(length, 1)
            }
        }
        return isValid
    }

    /// Returns the offset of the first byte that is not UTF-8, or nil where all are.
    package static func invalidUTF8(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                offset += 1
                continue
            }
            let length = sequenceLength(in: bytes, at: offset)
            guard length > 0 else { return offset }
            offset += length
        }
        return nil
    }

    private static func reportInvalid(
        _ byte: UInt8, in file: SourceFile, at offset: Int, into report: inout Report
    ) {
        report.error(
            "invalid-utf-8", "the byte 0x\(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8",
            at: SourceRange(file, offset, offset + 1),
            hints: ["save the file as UTF-8"])
    }

    /// Returns the length of the well-formed sequence of two to four bytes at an offset, or 0.
    private static func sequenceLength(in bytes: [UInt8], at offset: Int) -> Int {
        let length: Int
        // The second byte has narrower bounds after some first bytes: no overlong forms, no
        // surrogates, nothing above U+10FFFF.
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[offset] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
        for index in offset + 2..<max(offset + length, offset + 2)
        where !(0x80...0xBF).contains(bytes[index]) {
            return 0
        }
        return length
    }

    /// Returns the name of the direction mark at an offset, if one stands there.
    private static func bidiName(in bytes: [UInt8], at offset: Int) -> String? {
        switch bytes[offset] {
        case 0xD8 where bytes[offset + 1] == 0x9C: return "U+061C (Arabic letter mark)"
        case 0xE2: break
        default: return nil
        }
        switch (bytes[offset + 1], bytes[offset + 2]) {
        case (0x80, 0x8E): return "U+200E (left-to-right mark)"
        case (0x80, 0x8F): return "U+200F (right-to-left mark)"
        case (0x80, 0xAA): return "U+202A (left-to-right embedding)"
        case (0x80, 0xAB): return "U+202B (right-to-left embedding)"
        case (0x80, 0xAC): return "U+202C (pop directional formatting)"
        case (0x80, 0xAD): return "U+202D (left-to-right override)"
        case (0x80, 0xAE): return "U+202E (right-to-left override)"
        case (0x81, 0xA6): return "U+2066 (left-to-right isolate)"
        case (0x81, 0xA7): return "U+2067 (right-to-left isolate)"
        case (0x81, 0xA8): return "U+2068 (first strong isolate)"
        case (0x81, 0xA9): return "U+2069 (pop directional isolate)"
        default: return nil
        }
    }

    private static func codePoint(_ value: UInt32) -> String {
        "U+" + hexadecimal(value, digits: 4)
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
