import Diagnostics
import Exchange
import Gettext
import Text

/// Whatever comes back from a translator, no translation that was there is emptied.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    var report = Report()
    let file = SourceFile(path: "fuzz.xlf", bytes: bytes)
    guard let document = ExchangeReader.read(file, into: &report) else { return 0 }
    let catalog = Catalog(messages: [
        Message(id: "Bel {emergency.phone}.", strings: ["اتصلوا {emergency.phone}."]),
        Message(id: "Hallo", strings: [""]),
    ])
    let planner = ImportPlanner(
        catalogs: ["pages/a.po": catalog], date: "2026-11-25", check: { _, _ in [] })
    _ = planner.plan(document, into: &report)
    for problem in report.sorted {
        precondition(problem.range.lower >= 0 && problem.range.lower <= count, "a place outside")
    }
    return 0
}
