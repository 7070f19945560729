import CSV
import Diagnostics
import Text

/// The written forms of the terms of the glossary, in small letters.
enum KnownTerms {
    /// Reads the columns `term` and `forms` (parted by `|`); nothing without a readable file.
    ///
    /// A term of several words also makes each of its words known.
    static func read(_ file: SourceFile?) -> Set<String>? {
        var unused = Report()
        guard let file, let table = CSVParser.parse(file, into: &unused) else { return nil }
        let columns = table.columns.indices.filter {
            ["term", "forms"].contains(table.columns[$0].text)
        }
        var known: Set<String> = []
        for row in table.rows {
            for column in columns where column < row.cells.count {
                for form in row.cells[column].text.split(separator: "|") {
                    let words = form.split(separator: " ").map { $0.lowercased() }
                    known.insert(words.joined(separator: " "))
                    known.formUnion(words)
                }
            }
        }
        return known
    }
}
