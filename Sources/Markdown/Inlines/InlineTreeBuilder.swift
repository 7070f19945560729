import Diagnostics
import Text

/// Makes the tree of inlines out of the flat pieces, which are properly nested.
struct InlineTreeBuilder {
    /// What is open around the next piece.
    private enum Opener {
        case emphasis
        case strong
        case link(Int)
        /// A level below the limit of nesting; what is in it goes to the level above.
        case tooDeep
    }

    private struct Frame {
        let opener: Opener
        var children: [Inline] = []
    }

    /// Text that was not yet made a node, and where its pieces came from.
    private struct PendingText {
        var bytes: [UInt8] = []
        var pieces: [(start: Int, position: Int)] = []
    }

    let text: SourceText
    let pieces: [InlinePiece]
    let runs: [DelimiterRun]
    let links: [LinkTarget]
    private(set) var report = Report()
    private var children: [Inline] = []
    private var frames: [Frame] = []
    private var pending = PendingText()
    private var openLinks = 0
    private var hasReportedNesting = false

    init(
        text: SourceText, pieces: [InlinePiece], runs: [DelimiterRun], links: [LinkTarget]
    ) {
        self.text = text
        self.pieces = pieces
        self.runs = runs
        self.links = links
    }

    mutating func build() -> [Inline] {
        for piece in pieces {
            switch piece {
            case .text(let lower, let upper): append(lower, upper)
            case .softBreak: append(.softBreak)
            case .hardBreak: append(.hardBreak)
            case .fact(let lower, let upper):
                let name = decode(text.bytes[lower + 1..<upper - 1])
                append(.fact(FactReference(name: name, range: text.range(lower, upper))))
            case .run(let index): append(runs[index])
            case .linkStart(let index): open(.link(index), at: links[index].range)
            case .linkEnd: close()
            case .autolink(let kind, let lower, let upper):
                let shown = decode(text.bytes[lower..<upper])
                append(
                    .link(
                        destination: kind.prefix + shown, title: nil, children: [.text(shown)],
                        range: text.range(lower - kind.margin, upper + kind.margin)))
            }
        }
        flush()
        return children
    }

    // MARK: Nesting

    private mutating func open(_ opener: Opener, at range: SourceRange) {
        flush()
        guard frames.count < Nesting.limit else {
            if !hasReportedNesting { report.add(.nesting, at: range) }
            hasReportedNesting = true
            frames.append(Frame(opener: .tooDeep))
            return
        }
        if case .link = opener { openLinks += 1 }
        frames.append(Frame(opener: opener, children: children))
        children = []
    }

    private mutating func close() {
        flush()
        guard let frame = frames.popLast() else { return }
        let inner = children
        let node: Inline
        switch frame.opener {
        case .tooDeep: return
        case .emphasis: node = .emphasis(inner)
        case .strong: node = .strong(inner)
        case .link(let index):
            openLinks -= 1
            let link = links[index]
            node =
                link.isImage
                ? .image(
                    source: link.destination, title: link.title, alternative: inner,
                    range: link.range)
                : .link(
                    destination: link.destination, title: link.title, children: inner,
                    range: link.range)
        }
        children = frame.children
        children.append(node)
    }

    private mutating func append(_ run: DelimiterRun) {
        for _ in run.closings { close() }
        let used = run.closings.reduce(0) { $0 + ($1 ? 2 : 1) }
        let start = run.position + used
        if run.remaining > 0 { append(start, start + run.remaining) }
        for isStrong in run.openings.reversed() {
            let range = text.range(run.position, run.position + run.length)
            open(isStrong ? .strong : .emphasis, at: range)
        }
    }

    // MARK: Text

    private mutating func append(_ inline: Inline) {
        flush()
        children.append(inline)
    }

    private mutating func append(_ lower: Int, _ upper: Int) {
        guard lower < upper else { return }
        pending.pieces.append((pending.bytes.count, lower))
        pending.bytes += text.bytes[lower..<upper]
    }

    /// Makes nodes of the pending text; e-mail addresses in it become links.
    private mutating func flush() {
        guard !pending.bytes.isEmpty else { return }
        let bytes = pending.bytes
        var start = 0
        if openLinks == 0, bytes.contains(Byte.at) {
            let scanner = MailScanner(bytes: bytes)
            while let match = scanner.next(from: start) {
                let range = text.range(position(match.lower), position(match.upper - 1) + 1)
                if match.isUnclear {
                    report.add(.bareLink(decode(bytes[match.lower..<match.upper])), at: range)
                    break
                }
                appendText(bytes[start..<match.lower])
                let address = decode(bytes[match.lower..<match.upper])
                children.append(
                    .link(
                        destination: "mailto:" + address, title: nil, children: [.text(address)],
                        range: range))
                start = match.upper
            }
        }
        appendText(bytes[start...])
        pending.bytes.removeAll(keepingCapacity: true)
        pending.pieces.removeAll(keepingCapacity: true)
    }

    private mutating func appendText(_ bytes: ArraySlice<UInt8>) {
        if !bytes.isEmpty { children.append(.text(decode(bytes))) }
    }

    /// Returns where a byte of the pending text stands in the block's text.
    private func position(_ index: Int) -> Int {
        var low = 0
        var high = pending.pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pending.pieces[middle].start <= index { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return index }
        return pending.pieces[low - 1].position + index - pending.pieces[low - 1].start
    }

    private func decode(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
