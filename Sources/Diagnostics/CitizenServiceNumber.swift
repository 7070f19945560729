/// Finds Dutch citizen service numbers (burgerservicenummer, BSN), which belong in no source.
///
/// Nine digits d₁…d₉, not all 0, for which 9·d₁ + 8·d₂ + … + 2·d₈ − d₉ is a multiple of eleven; one
/// number in eleven is. Source: Logisch Ontwerp BSN, "elfproef". They are written in one piece, or as
/// `123 456 782` or `1234 56 782` with one kind of sign between: space, no-break space, `.` or `-`.
/// Arabic and Persian digits count too, since people write down their number as they learnt to.
///
/// What looks alike and is left alone:
/// - a part of a longer number (phone numbers have ten digits), of a word, of a fingerprint in
///   hexadecimal digits, of a number with decimals (`4.123456782`, a place on a map);
/// - the digits behind a country code (`+31 612345678`);
/// - digits in a web address, where they name a page.
///
/// Eight digits, as numbers from before 2007 were written that begin with 0, are left alone: days
/// (`20261123`) and numbers of the chamber of commerce have eight too, one in eleven would pass, and
/// every document prints the 0. The tax number of an organisation (RSIN) cannot be told apart; it is
/// refused too, since no family needs one.
package enum CitizenServiceNumber {
    /// Returns where numbers stand in the bytes of a source, in order.
    package static func find(in bytes: [UInt8]) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { bytes in
            var found: [Range<Int>] = []
            var index = 2
            // Every form begins with three digits, so each third byte is looked at: sources are
            // read many times a day.
            while index < bytes.count {
                guard isDigit(bytes, index) else {
                    index += 3
                    continue
                }
                var scan = DigitScan(bytes, around: index)
                if let number = scan.number() { found.append(number) }
                index = max(index, scan.end - 1) + 3
            }
            return found
        }
    }

    /// Returns whether nine digits pass the eleven test.
    package static func isValid(_ digits: [Int]) -> Bool {
        guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
        let sum = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 == 0
    }

    /// Whether a byte is an ASCII digit or the second one of an Arabic digit.
    private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte &- 0x30 < 10 { return true }
        return byte &- 0xA0 < 10 && bytes[index - 1] == 0xD9
            || byte &- 0xB0 < 10 && bytes[index - 1] == 0xDB
    }
}
