import Pictograms

/// Finds the name of a pictogram by its markup, as it stands in a page.
enum PictogramNames {
    private static let names: [Key: String] = Dictionary(
        Pictogram.all.map { ($0.markup.withUTF8Buffer { Key($0) }, $0.name) },
        uniquingKeysWith: { first, _ in first })

    static func name(of markup: ArraySlice<UInt8>) -> String? { names[Key(markup)] }

    /// Markup by its length and FNV-1a, which is cheaper than hashing it byte by byte for a table;
    /// a test sees that no two pictograms have the same.
    private struct Key: Hashable {
        let count: Int
        let hash: UInt64

        init(_ markup: some RandomAccessCollection<UInt8>) {
            count = markup.count
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in markup { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            self.hash = hash
        }
    }
}
