/// Numbers as PDF writes them: no exponent, at most four digits after the point.
package enum PDFNumber {
    package static func write(_ value: Double) -> PDFObject {
        let scaled = (value * 10_000).rounded()
        let whole = Int(scaled / 10_000)
        let rest = Int(abs(scaled)) % 10_000
        if rest == 0 { return .integer(whole) }
        let digits = String(rest)
        let padded = String(repeating: "0", count: 4 - digits.utf8.count) + digits
        let sign = scaled < 0 && whole == 0 ? "-" : ""
        return .real(Array("\(sign)\(whole).\(padded)".utf8))
    }
}
