package import Text

/// What was printed on one day: every sheet with the texts that it showed.
package struct PrintedEdition: Sendable {
    /// One sheet, the page of one municipality in one language.
    package struct Sheet: Sendable {
        /// The address of the page: `zaanstad/ar/health/`.
        package let address: String
        /// The fingerprints of its texts, in reading order.
        package let blocks: [String]
        /// The place of the row; nothing for a sheet that was not read from a file.
        package let range: SourceRange?

        package init(address: String, blocks: [String], range: SourceRange? = nil) {
            self.address = address
            self.blocks = blocks
            self.range = range
        }

        /// The municipality and the language: `zaanstad/ar/`.
        package var scope: String { Self.scope(of: address) }

        /// Returns the part of a sheet's address that names its municipality and language.
        package static func scope(of address: String) -> String {
            address.split(separator: "/").prefix(2).map { $0 + "/" }.joined()
        }
    }

    package let name: String
    package let date: CalendarDate
    /// In the order of their addresses.
    package let sheets: [Sheet]
    /// Every text that one of the sheets shows, by its fingerprint.
    package let texts: [String: SheetBlock]

    package init(
        name: String, date: CalendarDate, sheets: [Sheet], texts: [String: SheetBlock]
    ) {
        self.name = name
        self.date = date
        self.sheets = sheets
        self.texts = texts
    }

    /// Takes the sheets of a site as they are now.
    package init(
        name: String, date: CalendarDate, sheets: [(address: String, blocks: [SheetBlock])]
    ) {
        var texts: [String: SheetBlock] = [:]
        let taken = sheets.map { sheet in
            let names = sheet.blocks.map { block in
                let name = block.fingerprint
                texts[name] = block
                return name
            }
            return Sheet(address: sheet.address, blocks: names)
        }
        self.init(
            name: name, date: date, sheets: taken.sorted { $0.address < $1.address }, texts: texts)
    }

    /// Whether a text may be the name of an edition: as an id, but a digit may come first.
    package static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
        return text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
    }
}
