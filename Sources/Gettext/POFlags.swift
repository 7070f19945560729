/// The flags of an entry, in the order in which gettext writes them.
enum POFlags {
    /// The languages of format strings, in gettext 0.21's order.
    private static let formats = [
        "c", "objc", "python", "python-brace", "java", "java-printf", "csharp", "javascript",
        "scheme", "lisp", "elisp", "librep", "ruby", "sh", "awk", "lua", "object-pascal",
        "smalltalk", "qt", "qt-plural", "kde", "kde-kuit", "boost", "tcl", "perl", "perl-brace",
        "php", "gcc-internal", "gfc-internal", "ycp",
    ]

    /// Returns the flags each once: format flags, `range:`, `no-wrap`, then those that gettext
    /// does not know (and would drop), these in their own order.
    static func sorted(_ flags: [String]) -> [String] {
        guard flags.count > 1 else { return flags }
        var seen: Set<String> = []
        return flags.filter { seen.insert($0).inserted }.enumerated()
            .sorted { left, right in
                (rank(left.element), left.offset) < (rank(right.element), right.offset)
            }
            .map(\.element)
    }

    private static func rank(_ flag: String) -> Int {
        if flag == "no-wrap" { return formats.count + 1 }
        if flag.hasPrefix("range:") { return formats.count }
        guard flag.hasSuffix("-format") else { return formats.count + 2 }
        var language = flag.dropLast("-format".count)
        if language.hasPrefix("no-") { language = language.dropFirst("no-".count) }
        return formats.firstIndex { $0 == language } ?? formats.count + 2
    }

    /// Whether the strings of an entry are written without breaking long lines.
    static func forbidsWrapping(_ flags: [String]) -> Bool { flags.contains("no-wrap") }
}
