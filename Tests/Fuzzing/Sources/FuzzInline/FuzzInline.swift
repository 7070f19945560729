import Diagnostics
import Markdown
import Text

/// What a translator sees of a paragraph, read again, is the same source.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
    let file = SourceFile(path: "fuzz.md", text: text)
    var report = Report()
    let document = MarkdownParser.parse(file, into: &report)
    guard !report.hasErrors else { return 0 }
    for block in document.blocks {
        guard case .paragraph(let content) = block.content else { continue }
        let again = SourceFile(path: "again.md", text: content.source)
        var second = Report()
        let read = MarkdownParser.parseInline(
            content.source, at: SourceRange(again, 0, again.bytes.count), into: &second)
        precondition(read.source == content.source, "another source the second time")
    }
    return 0
}
