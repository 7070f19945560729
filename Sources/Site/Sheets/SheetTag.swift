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

    /// Reads a tag by its name and the names of its classes.
    ///
    /// By comparing and not by sets: it is asked for each of the half million tags of a site, and a
    /// hash costs more than twenty comparisons of short texts.
    init(name: String, classes: String?, language: String?) {
        division = Self.division(of: name)
        isVoid = Self.isVoid(name)
        isHeading =
            switch name {
            case "h1", "h2", "h3", "h4", "h5", "h6": true
            default: false
            }
        var isPassedOver = name == "head" || name == "footer"
        var hasNoPictures = name == "dt"
        var state: String?
        var isBox = false
        var isTicked = false
        for style in classes?.split(separator: " ") ?? [] {
            switch style {
            // What is not printed, or is no reason to print anew: ways through the site, the day
            // on which a text was compared with its source, the remark on how many texts are not
            // translated.
            case "no-print", "print-only", "skip", "bar", "sources", "provenance", "notice",
                "mark", "progress", "hidden":
                isPassedOver = true
            case "call", "alert-title": hasNoPictures = true
            case "stale": state = "stale"
            case "foreign": state = state ?? language
            case "box": isBox = true
            case "ticked": isTicked = true
            default: break
            }
        }
        self.isPassedOver = isPassedOver
        self.hasNoPictures = hasNoPictures
        self.state = state
        mark = isBox ? (isTicked ? "[x]" : "[ ]") : nil
    }

    private static func division(of name: String) -> Division {
        switch name {
        case "p", "div", "li": .block
        case "tr", "dd": .whole
        case "td", "th": .cell
        case "dt": .label
        case "a", "b", "span", "bdi", "i", "time", "br", "small", "img", "abbr", "cite", "code",
            "dfn", "em", "mark", "q", "s", "strong", "sub", "sup", "u", "wbr":
            .inline
        default: .block
        }
    }

    private static func isVoid(_ name: String) -> Bool {
        switch name {
        case "br", "hr", "img", "link", "meta", "wbr", "input": true
        default: false
        }
    }
}
