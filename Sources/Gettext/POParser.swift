package import Diagnostics
package import Text

/// Reads a catalogue of translations in the PO format (GNU gettext manual, "The Format of PO
/// Files").
package enum POParser {
    /// Returns the entries of a file; those with mistakes are reported, and left out where
    /// nothing sensible can be made of them.
    ///
    /// The text is taken as UTF-8, with wrong bytes replaced by U+FFFD. Comments behind the last
    /// entry are dropped, as gettext does.
    package static func parse(_ file: SourceFile, into report: inout Report) -> Catalog {
        var reader = POReader(file: file)
        reader.read()
        report.add(contentsOf: reader.report)
        let catalog = reader.catalog
        POChecks.check(catalog, in: file, into: &report)
        return catalog
    }
}
