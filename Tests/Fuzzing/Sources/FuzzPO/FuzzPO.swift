import Diagnostics
import Gettext
import Text

/// A catalogue that was read without a problem is written and read again as it was; any catalogue is
/// merged with itself without losing an entry.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    var report = Report()
    let catalog = POParser.parse(SourceFile(path: "fuzz.po", bytes: bytes), into: &report)
    for message in catalog.messages {
        for string in message.strings {
            _ = PlaceholderCheck.compare(source: message.id, translation: string)
        }
    }
    let merged = CatalogMerge.merge(existing: catalog, template: catalog).catalog
    precondition(merged.messages.count == catalog.messages.count)
    guard !report.hasErrors else { return 0 }
    let written = POWriter.write(catalog)
    var again = Report()
    let second = POParser.parse(SourceFile(path: "again.po", bytes: written), into: &again)
    precondition(!again.hasErrors, "a written catalogue has errors")
    precondition(POWriter.write(second) == written, "writing a second time gives other bytes")
    return 0
}
