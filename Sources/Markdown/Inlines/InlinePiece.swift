import Text

/// A piece of a text in the order of the source, before the pieces become a tree.
///
/// Positions count bytes of the block's ``SourceText``.
enum InlinePiece {
    /// Bytes that are shown as they are.
    case text(Int, Int)
    case softBreak
    case hardBreak
    /// A run of `*` or `_`, by its index.
    case run(Int)
    /// The `[` or `![` of a link or image, by its index, and the place where its text ends.
    case linkStart(Int)
    case linkEnd
    /// A link that is its own text, from the first to the last byte of that text.
    case autolink(AutolinkKind, Int, Int)
    /// A name in braces, with the braces.
    case fact(Int, Int)
}

/// How a link that is its own text is written.
enum AutolinkKind {
    /// `<https://…>`
    case address
    /// `<name@example.nl>`
    case mail
    /// `https://…`
    case bareAddress
    /// `www.…`
    case bareHost

    /// What is put before the text to make it an address.
    var prefix: String {
        switch self {
        case .address, .bareAddress: ""
        case .mail: "mailto:"
        case .bareHost: "http://"
        }
    }

    /// The bytes on each side that belong to the link and not to its text.
    var margin: Int {
        switch self {
        case .address, .mail: 1
        case .bareAddress, .bareHost: 0
        }
    }
}

/// Where a link leads or which file an image shows.
struct LinkTarget {
    let destination: String
    let title: String?
    let isImage: Bool
    let range: SourceRange
}

/// A `[` or `![` that may become a link or an image.
struct Bracket {
    /// The index of its piece, which is text until the link is complete.
    let piece: Int
    let position: Int
    let isImage: Bool
    /// The last run of marks before it; marks inside a link pair only with each other.
    let previousRun: Int
    /// Whether it may become a link; no link stands in a link.
    var isActive = true
    /// Whether bare links inside it are text.
    ///
    /// In cmark-gfm an image that is not complete no longer does that once a link was completed
    /// inside it.
    var blocksBareLinks = true
}

/// A run of `*` or `_` (CommonMark 0.29, section 6.4).
struct DelimiterRun {
    let sign: UInt8
    /// The first byte of the run.
    let position: Int
    let length: Int
    let canOpen: Bool
    let canClose: Bool
    /// The signs that are not yet part of a pair.
    var remaining: Int
    /// The neighbours in the list of runs that may still pair, or -1.
    var previous: Int
    var next = -1
    /// The pairs that end here, the first innermost: whether each is strong.
    var closings: [Bool] = []
    /// The pairs that begin here, the first innermost.
    var openings: [Bool] = []
}
