import Diagnostics

/// The words of a command line, read against the options that a command knows.
struct Arguments {
    private var values: [String: [String]] = [:]
    private(set) var flags: Set<String> = []
    /// The words that are no options, such as the names of municipalities.
    private(set) var words: [String] = []

    /// Reads the words of a command.
    ///
    /// - Parameters:
    ///   - words: What stands after the command's name.
    ///   - names: Options with a value, such as `--content`.
    ///   - switches: Options without one, such as `--strict`.
    ///   - takesWords: Whether words may stand there that are no options.
    /// - Throws: ``UsageError`` for a word that is none of these, with the nearest right one.
    init(
        _ words: [String], names: [String], switches: [String], takesWords: Bool = false
    ) throws(UsageError) {
        var index = 0
        while index < words.count {
            var word = words[index]
            index += 1
            var value: String?
            if word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
                value = String(word[word.index(after: equals)...])
                word = String(word[..<equals])
            }
            if switches.contains(word) {
                guard value == nil else {
                    throw UsageError("the option \"\(word)\" takes no value")
                }
                flags.insert(word)
            } else if names.contains(word) {
                if value == nil, index < words.count, !words[index].hasPrefix("--") {
                    value = words[index]
                    index += 1
                }
                guard let value, !value.isEmpty else {
                    throw UsageError("the option \"\(word)\" needs a value")
                }
                values[word, default: []].append(value)
            } else if takesWords, !word.hasPrefix("-"), value == nil {
                self.words.append(word)
            } else {
                throw UsageError(
                    "there is no option \"\(word)\"",
                    hints: Spelling.hints(for: word, in: names + switches))
            }
        }
    }

    /// Returns all values of an option that may be repeated.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// Returns the value of an option that stands at most once.
    func one(_ name: String) throws(UsageError) -> String? {
        let given = all(name)
        guard given.count <= 1 else {
            throw UsageError("the option \"\(name)\" stands \(given.count) times, expected once")
        }
        return given.first
    }
}
