/// What a start tag of a page means for the texts of its sheet.
struct SheetTag {
    /// How what stands before and inside an element is divided.
    enum Division {
        /// Part of the running text around it.
        case inline
        /// A text of its own.
        case block
        /// One text, with all that stands in it: a row of a table, the value of a detail.
        case whole
        /// A cell of a row.
        case cell
        /// A label that belongs to the value behind it.
        case label
    }

    let division: Division
    let isVoid: Bool
    let isHeading: Bool
    /// Whether nothing of it is read.
    let isPassedOver: Bool
    /// Whether its pictures only adorn: those beside a label.
    let hasNoPictures: Bool
    /// What it says about its text: `stale`, or the code of another language.
    let state: String?
    /// What it stands for by itself, such as a box to tick.
    let mark: String?

    /// What is not printed, or is no reason to print anew: ways through the site, the day on which a
    /// text was compared with its source, the remark on how many texts are not translated.
    private static let passedOver: Set<String> = [
        "no-print", "print-only", "skip", "bar", "sources", "provenance", "notice", "mark",
        "progress", "hidden",
    ]
    private static let adorned: Set<String> = ["call", "alert-title"]
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "br", "cite", "code", "dfn", "em", "i", "img", "mark", "q", "s",
        "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
    ]
    private static let voids: Set<String> = ["br", "hr", "img", "link", "meta", "wbr", "input"]

    init(name: String, classes: [Substring], language: String?) {
        division =
            switch name {
            case "tr", "dd": .whole
            case "td", "th": .cell
            case "dt": .label
            default: Self.inline.contains(name) ? .inline : .block
            }
        isHeading = ["h1", "h2", "h3", "h4", "h5", "h6"].contains(name)
        isVoid = Self.voids.contains(name)
        isPassedOver =
            name == "head" || name == "footer"
            || classes.contains { Self.passedOver.contains(String($0)) }
        hasNoPictures = name == "dt" || classes.contains { Self.adorned.contains(String($0)) }
        state =
            classes.contains("stale") ? "stale" : classes.contains("foreign") ? language : nil
        mark = classes.contains("box") ? (classes.contains("ticked") ? "[x]" : "[ ]") : nil
    }
}
