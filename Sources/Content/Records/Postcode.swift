/// The rule for Dutch postcodes: four digits not from 0, a space at will, two capital letters.
package enum Postcode {
    package static func isValid(_ text: String) -> Bool {
        var marks = Array(text.utf8)
        if marks.count == 7, marks[4] == UInt8(ascii: " ") { marks.remove(at: 4) }
        return marks.count == 6 && (0x31...0x39).contains(marks[0])
            && marks[1...3].allSatisfy { (0x30...0x39).contains($0) }
            && marks[4...5].allSatisfy { (0x41...0x5A).contains($0) }
    }
}
