package import Diagnostics
package import Text

/// Parses the Markdown of documents: a subset of CommonMark and GitHub's Markdown.
///
/// For every text within the subset the result, written as HTML, is what
/// `cmark-gfm -e table -e autolink -e tasklist -e strikethrough` (0.29.0.gfm.6) writes. What is
/// outside is an error with its place; no text is changed silently.
///
/// | construct | here |
/// |---|---|
/// | paragraphs, headings with `#` or an underline, quotes, thematic breaks | as CommonMark |
/// | bullet and numbered lists, nested, tight or loose | as CommonMark |
/// | tasks | as GFM; an error in quotes and behind a second marker, where cmark-gfm fails |
/// | tables | as GFM, to 100 columns; an error where a row has too many cells |
/// | emphasis, links with titles, images, hard breaks, backslash escapes | as CommonMark |
/// | `<https://…>`, `<name@example.nl>` | as CommonMark |
/// | bare `https://…`, `www.…`, `name@example.nl` | as GFM; an error in unclear cases |
/// | `> [!NOTE]` and so on | as GitHub; cmark-gfm shows the marker as text |
/// | `{#id …}`, `{fact.name}` | our own; for cmark-gfm they are text |
/// | raw HTML, also unfinished: `<` before a letter, `/`, `!` or `?` | error |
/// | any backtick, fenced and indented code | error |
/// | a paragraph that begins with `[label]:`; `[^note]` | error |
/// | any `~` that is not in a link | error |
/// | `&name;`, `&#38;`, `&#x26;`, known or not | error |
/// | nesting deeper than 100 | error |
package enum MarkdownParser {
    /// Parses a whole document with its optional header.
    ///
    /// A byte-order mark at the start is passed over. Bytes that are not UTF-8 are reported once
    /// and become U+FFFD.
    package static func parse(
        _ file: SourceFile, into report: inout Report
    ) -> MarkdownDocument {
        SourceChecks.check(file, into: &report)
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let (header, end) = HeaderParser(file: file).parse(from: start, into: &report)
        let nodes = BlockParser.parse(file, from: end, into: &report)
        var builder = BlockBuilder(file, nodes: nodes, report: report)
        let blocks = builder.blocks()
        report = builder.report
        return MarkdownDocument(header: header, blocks: blocks)
    }

    /// Parses running text alone, such as a cell of a CSV file or a translation.
    ///
    /// Nothing in it begins a block, and attributes are an error. Places are exact where the text
    /// stands literally in the range; otherwise every place is the range.
    package static func parseInline(
        _ text: String, at range: SourceRange, into report: inout Report
    ) -> InlineContent {
        InlineParser.parse(SourceText(text, from: range), into: &report)
    }
}
