/// A Markdown file as a value: its header, if it has one, and its blocks in order.
package struct MarkdownDocument: Sendable {
    package let header: Header?
    package let blocks: [Block]

    package init(header: Header?, blocks: [Block]) {
        self.header = header
        self.blocks = blocks
    }
}
