import Content

/// Which sheets of an edition show other texts by now, for people and for tools.
///
/// The same text stands on several sheets: on its page, in the booklet, in each municipality. So each
/// difference gets a number and is told once, and each sheet names its numbers.
struct ReprintReport {
    let library: Library
    let edition: PrintedEdition
    /// How many sheets of the edition were asked for.
    let printed: Int
    /// The titles of the present pages, by their addresses.
    let titles: [String: String]
    /// What is not as it was printed.
    let sheets: [SheetChanges]

    /// A difference of one language.
    struct Difference: Hashable {
        let language: String
        let change: SheetChanges.Change
    }

    /// Returns all differences in the order of the sheets, and by address the numbers of each sheet's,
    /// counted from 1.
    func differences() -> (all: [Difference], numbers: [String: [Int]]) {
        var index: [Difference: Int] = [:]
        var all: [Difference] = []
        var numbers: [String: [Int]] = [:]
        for sheet in sheets {
            let language = Self.language(of: sheet.address)
            for change in sheet.changes {
                let difference = Difference(language: language, change: change)
                let number = index[difference] ?? all.count + 1
                if index[difference] == nil {
                    index[difference] = number
                    all.append(difference)
                }
                if numbers[sheet.address]?.contains(number) != true {
                    numbers[sheet.address, default: []].append(number)
                }
            }
        }
        return (all, numbers)
    }

    func sheets(_ state: SheetChanges.State) -> [SheetChanges] {
        sheets.filter { $0.state == state }
    }

    /// How many sheets are as they were printed.
    var unchanged: Int { printed - sheets(.changed).count - sheets(.gone).count }

    /// Divides sheets by municipality and language, in the order of their addresses.
    static func groups(
        _ sheets: [SheetChanges]
    ) -> [(municipality: String, language: String, sheets: [SheetChanges])] {
        var groups: [(municipality: String, language: String, sheets: [SheetChanges])] = []
        for sheet in sheets {
            let place = (municipality(of: sheet.address), language(of: sheet.address))
            if let last = groups.indices.last,
                (groups[last].municipality, groups[last].language) == place
            {
                groups[last].sheets.append(sheet)
            } else {
                groups.append((place.0, place.1, [sheet]))
            }
        }
        return groups
    }

    static func municipality(of address: String) -> String { part(0, of: address) }

    static func language(of address: String) -> String { part(1, of: address) }

    private static func part(_ index: Int, of address: String) -> String {
        let parts = address.split(separator: "/")
        return index < parts.count ? String(parts[index]) : ""
    }
}
