/// A phone number that can be dialled in the Netherlands.
package struct PhoneNumber: Sendable, Equatable {
    /// The number as its owner writes it, with spaces and hyphens.
    package let display: String
    /// Only what is dialled: digits, with a leading `+` for an international number.
    package let dialled: String

    /// Reads a number, or fails when it cannot be one.
    ///
    /// Taken are 3-digit services (112, 113), the six digits of 116 xxx (116 111 for children),
    /// municipal numbers `14 0xx` and `14 0xxx`, 0800 and 0900 numbers of 8 or 11 digits, 10
    /// digits from 0, and `+` with 8 to 15 digits not from 0 (E.164). `+31 (0)20 …` is not taken:
    /// who dials all of its digits reaches nobody. Limits of the Dutch numbering plan: Nummerplan
    /// telefoon- en ISDN-diensten.
    package init?(_ text: String) {
        var digits = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case "+" where index == 0: digits = "+"
            case " ", "-", "(", ")": continue
            default: return nil
            }
        }
        let count = digits.utf8.count
        let valid =
            if digits.hasPrefix("+") {
                (9...16).contains(count) && !digits.hasPrefix("+0") && !digits.hasPrefix("+310")
            } else if digits.hasPrefix("140") {
                count == 5 || count == 6
            } else if digits.hasPrefix("116") {
                count == 6
            } else if digits.hasPrefix("0800") || digits.hasPrefix("0900") {
                count == 8 || count == 11
            } else if digits.hasPrefix("0") {
                count == 10
            } else {
                count == 3 && digits.hasPrefix("1")
            }
        guard valid else { return nil }
        display = text
        dialled = digits
    }
}
