import Diagnostics
import Markdown
import Text

/// Every place that the parser tells lies in the file, and problems can be shown.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let file = SourceFile(path: "fuzz.md", bytes: bytes)
    var report = Report()
    let document = MarkdownParser.parse(file, into: &report)
    for block in document.blocks {
        precondition(block.range.lower >= 0 && block.range.upper <= count, "a place outside")
    }
    for problem in report.sorted {
        precondition(problem.range.lower >= 0 && problem.range.upper <= count, "a place outside")
        _ = problem.range.start
        _ = problem.range.text
    }
    return 0
}
