import Pictograms

/// Finds the name of a pictogram by its markup, as it stands in a page.
enum PictogramNames {
    private static let names: [[UInt8]: String] = Dictionary(
        Pictogram.all.map { ($0.markup.withUTF8Buffer(Array.init), $0.name) },
        uniquingKeysWith: { first, _ in first })

    static func name(of markup: ArraySlice<UInt8>) -> String? { names[Array(markup)] }
}
