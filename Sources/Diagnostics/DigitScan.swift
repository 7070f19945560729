/// Reads the digits around one place, in groups with one kind of sign between them.
struct DigitScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The offset after the last digit of the run at the place itself.
    private(set) var end: Int
    private var start: Int

    /// Reads the run of digits that holds an offset; an empty one where none does.
    init(_ bytes: UnsafeBufferPointer<UInt8>, around index: Int) {
        self.bytes = bytes
        start = index
        end = index
        // The second byte of an Arabic digit: its first byte stands before.
        if Self.value(bytes, index) == nil, index > 0 { start = index - 1 }
        guard Self.value(bytes, start) != nil else {
            start = index
            return
        }
        end = start
        while let length = Self.lengthBefore(bytes, start) { start -= length }
        while let digit = Self.value(bytes, end) { end += digit.length }
    }

    /// Returns the stretch of a citizen service number that begins with this run, if one does.
    mutating func number() -> Range<Int>? {
        let rest: [Int]
        switch count(start..<end) {
        case 9: rest = []
        case 4: rest = [2, 3]
        case 3: rest = [3, 3]
        default: return nil
        }
        guard let last = rest.isEmpty ? end : endOfGroups(rest),
            CitizenServiceNumber.isValid(digits(start..<last)), !isPart(before: start),
            !isPart(after: last), !isBehindCountryCode(), !isInWebAddress()
        else { return nil }
        end = last
        return start..<last
    }

    /// Returns the end of further groups of so many digits each, with one kind of sign between
    /// them and no more digits behind that sign; nothing where others stand there.
    private func endOfGroups(_ counts: [Int]) -> Int? {
        guard let sign = separator(at: end) else { return nil }
        var offset = end
        for wanted in counts {
            guard separator(at: offset) == sign else { return nil }
            let from = offset + sign.length
            offset = from
            while let digit = Self.value(bytes, offset) { offset += digit.length }
            guard count(from..<offset) == wanted else { return nil }
        }
        let isLonger =
            separator(at: offset) == sign && Self.value(bytes, offset + sign.length) != nil
        return isLonger ? nil : offset
    }

    // MARK: What stands around

    private func byte(_ offset: Int) -> UInt8? {
        offset >= 0 && offset < bytes.count ? bytes[offset] : nil
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
    }

    /// Whether what ends at an offset makes the digits a part of it.
    private func isPart(before offset: Int) -> Bool {
        guard let before = byte(offset - 1) else { return false }
        if Self.isWord(before) || before == UInt8(ascii: "+") { return true }
        guard let sign = separator(before: offset),
            Self.lengthBefore(bytes, offset - sign.length) != nil
        else { return false }
        // Groups behind more digits are a longer number; nine digits are one by themselves, except
        // behind a decimal point.
        return count(offset..<end) < 9 || sign.scalar == "."
    }

    private func isPart(after offset: Int) -> Bool {
        guard let after = byte(offset) else { return false }
        if Self.isWord(after) { return true }
        // A point before digits, not that at the end of a sentence.
        return after == UInt8(ascii: ".") && Self.value(bytes, offset + 1) != nil
    }

    /// Whether a country code stands before: `+` and at most three digits, or `00` and two.
    private func isBehindCountryCode() -> Bool {
        var index = start - 1
        while index >= 0, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "-") { index -= 1 }
        let last = index
        while index >= 0, (0x30...0x39).contains(bytes[index]) { index -= 1 }
        let zero = UInt8(ascii: "0")
        switch last - index {
        case 1...3: return index >= 0 && bytes[index] == UInt8(ascii: "+")
        case 4: return bytes[index + 1] == zero && bytes[index + 2] == zero
        default: return false
        }
    }

    /// Whether the digits stand in an address of the web: back to white space or a sign that no
    /// address holds there is a `://`.
    private func isInWebAddress() -> Bool {
        var from = start
        let ends = Set("\"<>();,| \t\r\n".utf8)
        while from > 0, start - from < 2000, !ends.contains(bytes[from - 1]) { from -= 1 }
        let scheme = Array("://".utf8)
        return (from..<max(from, start - 2)).contains { bytes[$0..<$0 + 3].elementsEqual(scheme) }
    }

    // MARK: Digits

    /// A sign that people put between groups of digits.
    private struct Separator: Equatable {
        let scalar: Unicode.Scalar
        let length: Int
    }

    private func separator(at offset: Int) -> Separator? {
        switch byte(offset) {
        case 0x20?: Separator(scalar: " ", length: 1)
        case 0x2D?: Separator(scalar: "-", length: 1)
        case 0x2E?: Separator(scalar: ".", length: 1)
        case 0xC2? where byte(offset + 1) == 0xA0: Separator(scalar: "\u{A0}", length: 2)
        case 0xE2? where byte(offset + 1) == 0x80 && byte(offset + 2) == 0xAF:
            Separator(scalar: "\u{202F}", length: 3)
        default: nil
        }
    }

    private func separator(before offset: Int) -> Separator? {
        for length in 1...3 {
            if let sign = separator(at: offset - length), sign.length == length { return sign }
        }
        return nil
    }

    /// Returns the digit at an offset: ASCII, Arabic-Indic (U+0660) or Extended (U+06F0).
    private static func value(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int
    ) -> (value: Int, length: Int)? {
        guard offset < bytes.count else { return nil }
        let byte = bytes[offset]
        if (0x30...0x39).contains(byte) { return (Int(byte) - 0x30, 1) }
        guard offset + 1 < bytes.count else { return nil }
        let next = bytes[offset + 1]
        switch byte {
        case 0xD9 where (0xA0...0xA9).contains(next): return (Int(next) - 0xA0, 2)
        case 0xDB where (0xB0...0xB9).contains(next): return (Int(next) - 0xB0, 2)
        default: return nil
        }
    }

    /// Returns how many bytes the digit that ends at an offset has, if one does.
    private static func lengthBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int? {
        if offset > 0, (0x30...0x39).contains(bytes[offset - 1]) { return 1 }
        if offset > 1, let digit = value(bytes, offset - 2), digit.length == 2 { return 2 }
        return nil
    }

    private func count(_ range: Range<Int>) -> Int {
        // An Arabic digit has two bytes, and no run mixes both kinds but by mistake.
        var count = 0
        for byte in bytes[range] where !(0xA0...0xB9).contains(byte) { count += 1 }
        return count
    }

    /// Returns the digits of a stretch, whatever stands between them.
    private func digits(_ range: Range<Int>) -> [Int] {
        var digits: [Int] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let digit = Self.value(bytes, offset)
            if let digit { digits.append(digit.value) }
            offset += digit?.length ?? 1
        }
        return digits
    }
}
