package import Diagnostics
package import Text

/// Reports what is about persons and stands where everybody can read it.
package enum PrivateDataCheck {
    /// The line by which the private file of a family tells what it is.
    package static let mark = "kind: household"
    /// How far into a file that line is looked for, in bytes.
    private static let reach = 4096

    /// Checks all sources of text, whatever their format.
    static func check(_ trees: [SourceTree], into report: inout Report) {
        for (path, file) in trees.flatMap(\.files) where !ImageFile.isImage(path) {
            checkNumbers(in: file, into: &report)
            if let place = household(in: file) { report.add(.householdInSources(at: place)) }
        }
    }

    /// Reports each citizen service number in a source, and hides it in all messages.
    package static func checkNumbers(in file: SourceFile, into report: inout Report) {
        let numbers = CitizenServiceNumber.find(in: file.bytes)
        guard !numbers.isEmpty else { return }
        report.hide(numbers, in: file)
        for number in numbers {
            report.add(
                .citizenServiceNumber(at: SourceRange(file, number.lowerBound, number.upperBound)))
        }
    }

    /// Returns the line that makes a file the private one of a family.
    private static func household(in file: SourceFile) -> SourceRange? {
        let bytes = file.bytes
        let end = min(bytes.count, reach)
        // Few files hold an "h" behind "kind:", so the key is looked for first.
        let key = Array("kind:".utf8)
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < end {
            var first = start
            while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
            if bytes[first..<end].starts(with: key) {
                let line = SourceRange(
                    file, first,
                    bytes[first...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
                let value = line.text.dropFirst(key.count).filter { $0 != " " && $0 != "\t" }
                if value == "household" { return line }
            }
            start = (bytes[first..<end].firstIndex(of: 0x0A) ?? end) + 1
        }
        return nil
    }
}
