import Diagnostics
import Markdown
import Text

/// Reads one Markdown file into a document, and checks what holds for every kind.
enum DocumentReader {
    static func read(
        _ file: SourceFile, path: String, pictograms: Set<String>, into report: inout Report
    ) -> Document? {
        let id = SourcePath.stem(path)
        let markdown = MarkdownParser.parse(file, into: &report)
        if !Identifier.isValid(id) { report.add(.invalidFileName(id, at: SourceRange(file))) }
        guard
            let header = HeaderReader.read(
                markdown.header, of: file, pictograms: pictograms, into: &report)
        else { return nil }
        var body = markdown.blocks
        var title = InlineContent.empty(in: file)
        if case .heading(level: 1, let content)? = body.first?.content,
            header.kind != .changes || body.first?.attributes == nil
        {
            title = content
            let heading = body.removeFirst()
            if let attributes = heading.attributes {
                report.add(.titleAttributes(at: attributes.range))
            }
        } else if header.kind != .changes {
            report.add(.missingTitle(at: body.first?.range ?? SourceRange(file)))
        }
        for block in body {
            if case .heading(level: 1, _) = block.content {
                report.add(.secondTitle(at: block.range))
            }
        }
        let document = Document(
            id: id, path: path, file: file, header: header, title: title, body: body)
        AttributeCheck(allowsChanges: header.kind == .changes, pictograms: pictograms)
            .check(document, into: &report)
        return document
    }
}

extension InlineContent {
    /// Text that is not there, at the start of a file.
    static func empty(in file: SourceFile) -> InlineContent {
        InlineContent(inlines: [], source: "", range: SourceRange(file))
    }
}
