package import Text
package import Diagnostics
package enum MarkdownParser {
  package static func parse(_ file: SourceFile, into report: inout Report) -> MarkdownDocument { MarkdownDocument(header: nil, blocks: []) }
  package static func parseInline(_ text: String, at range: SourceRange, into report: inout Report) -> InlineContent { InlineContent(inlines: [.text(text)], source: text, range: range) }
}
