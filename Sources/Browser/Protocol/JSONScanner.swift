import Glibc

/// Finds members of a JSON object by their names without reading what else is in it.
///
/// A printed document comes as one string of some megabytes in a small object: reading that with
/// `JSONSerialization` would copy and check it three times over. The scanner takes what is JSON as
/// it is; in what is none it finds nothing or something, but never reads beyond the end.
///
/// Source: RFC 8259.
struct JSONScanner {
    let bytes: [UInt8]

    /// Returns the places of a member's value in an object that begins there, white space apart.
    ///
    /// Names are compared as they are written: a name with an escape in it is not found.
    func value(of name: StaticString, inObjectAt start: Int = 0) -> Range<Int>? {
        var position = afterSpace(start)
        guard byte(position) == UInt8(ascii: "{") else { return nil }
        position = afterSpace(position + 1)
        while byte(position) == UInt8(ascii: "\"") {
            guard let key = string(at: position) else { return nil }
            position = afterSpace(key.upperBound)
            guard byte(position) == UInt8(ascii: ":") else { return nil }
            position = afterSpace(position + 1)
            guard let value = value(at: position) else { return nil }
            if isName(name, at: key) { return value }
            position = afterSpace(value.upperBound)
            guard byte(position) == UInt8(ascii: ",") else { return nil }
            position = afterSpace(position + 1)
        }
        return nil
    }

    /// Returns the places between the quotes of a string, unless an escape is in it.
    func plainString(_ value: Range<Int>?) -> Range<Int>? {
        guard let value, byte(value.lowerBound) == UInt8(ascii: "\""), value.count >= 2 else {
            return nil
        }
        let inside = value.lowerBound + 1..<value.upperBound - 1
        return find(UInt8(ascii: "\\"), inside) == nil ? inside : nil
    }

    /// Returns a whole number of up to 18 digits.
    func integer(_ value: Range<Int>?) -> Int? {
        guard let value, 1...18 ~= value.count else { return nil }
        var number = 0
        for byte in bytes[value] {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }

    private func isName(_ name: StaticString, at key: Range<Int>) -> Bool {
        guard key.count == name.utf8CodeUnitCount + 2 else { return false }
        return name.withUTF8Buffer { $0.elementsEqual(bytes[key].dropFirst().dropLast()) }
    }

    /// Returns the places of the value that begins at a position: nested values are passed by
    /// counting brackets.
    private func value(at start: Int) -> Range<Int>? {
        var position = start
        var depth = 0
        while let byte = byte(position) {
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = string(at: position) else { return nil }
                position = string.upperBound
                if depth == 0 { return start..<position }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return start < position ? start..<position : nil }
                depth -= 1
                position += 1
                if depth == 0 { return start..<position }
            case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
                if depth == 0 { return start < position ? start..<position : nil }
                position += 1
            default: position += 1
            }
        }
        return nil
    }

    /// Returns the places of the string that begins with the quote at a position, both quotes
    /// included.
    private func string(at start: Int) -> Range<Int>? {
        var from = start + 1
        while let quote = find(UInt8(ascii: "\""), from..<bytes.count) {
            var slashes = quote
            while slashes - 1 > start, bytes[slashes - 1] == UInt8(ascii: "\\") { slashes -= 1 }
            if (quote - slashes).isMultiple(of: 2) { return start..<quote + 1 }
            from = quote + 1
        }
        return nil
    }

    private func find(_ byte: UInt8, _ range: Range<Int>) -> Int? {
        bytes.withUnsafeBytes { all -> Int? in
            guard !range.isEmpty, let base = all.baseAddress,
                let found = memchr(base + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private func byte(_ position: Int) -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private func afterSpace(_ start: Int) -> Int {
        var position = start
        while let byte = byte(position), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
        return position
    }
}
