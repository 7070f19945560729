/// The text of a cell such that no spreadsheet takes it for something else.
///
/// A spreadsheet runs what begins with `=`, `+`, `-` or `@` as a formula (OWASP, "CSV injection"),
/// and turns `1-2`, `0800` and `1 mei` into dates and numbers. Such text gets an apostrophe before
/// it, and so does text that would look guarded itself; so the way back is exact.
enum SpreadsheetCell {
    static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

    static func unguarded(_ cell: String) -> String {
        guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
        let rest = String(cell.unicodeScalars.dropFirst())
        return needsGuard(rest) ? rest : cell
    }

    private static func needsGuard(_ text: String) -> Bool {
        // Guards that stand in the text itself do not change the answer.
        let text = text.utf8.drop { $0 == UInt8(ascii: "'") }
        switch text.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
            UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            return true
        default:
            return looksLikeNumber(text) || isFailure(String(decoding: text, as: UTF8.self))
        }
    }

    /// The first letters of the months in Dutch and English.
    private static let months: Set<String> = [
        "jan", "feb", "maa", "mrt", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt",
        "oct", "nov", "dec",
    ]

    /// Whether a text is a number, an amount, a time or a date for some spreadsheet, such as `10:00`,
    /// `0800 1234`, `€ 5`, `2 mei` or `May 2`.
    private static func looksLikeNumber(_ text: some Collection<UInt8>) -> Bool {
        guard text.count <= 24, text.contains(where: isDigit) else { return false }
        let words = text.split { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
        return words.count <= 4
            && words.allSatisfy { word in
                let letters = String(decoding: word.prefix(3), as: UTF8.self)
                return isDigit(word[word.startIndex]) || !word.contains(where: isLetter)
                    || letters == "€" || months.contains(letters.lowercased())
            }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
    }

    /// What stands in a cell whose formula failed, in English and Dutch spreadsheets.
    private static let failures: Set<String> = [
        "#NAME?", "#NAAM?", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#DIV/0!", "#DEEL/0!",
        "#N/A", "#N/B", "#NUM!", "#GETAL!", "#NULL!", "#LEEG!", "#SPILL!", "#OVERLOOP!",
    ]

    /// Whether a cell holds a formula or what became of one.
    static func isFormula(_ cell: String) -> Bool {
        cell.utf8.first == UInt8(ascii: "=") || isFailure(cell)
    }

    private static func isFailure(_ cell: String) -> Bool {
        // A row of these signs stands where a number does not fit.
        failures.contains(cell)
            || (cell.utf8.count > 2 && cell.utf8.allSatisfy { $0 == UInt8(ascii: "#") })
    }
}
