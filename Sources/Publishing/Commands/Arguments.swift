import Diagnostics

/// The words of a command line, read against the options that a command knows.
struct Arguments {
    private var values: [String: [String]] = [:]
    private(set) var flags: Set<String> = []
    /// The words that are no options, in their order.
    private(set) var operands: [String] = []

    /// Reads the words of a command.
    ///
    /// - Parameters:
    ///   - words: What stands after the command's name.
    ///   - names: Options with a value, such as `--content`.
    ///   - switches: Options without one, such as `--strict`.
    ///   - takesOperands: Whether words that are no options may stand there, such as names.
    /// - Throws: ``UsageError`` for a word that is none of these, with the nearest right one.
    init(
        _ words: [String], names: [String], switches: [String], takesOperands: Bool = false
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
            } else if takesOperands, !word.hasPrefix("-") {
                operands.append(word)
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

    /// Returns the whole number that stands behind an option, such as `--jobs 4`.
    ///
    /// Another word, or a number outside of the range, is a ``UsageError`` that calls what is counted
    /// by its name.
    func number(
        _ name: String, of what: String, in range: ClosedRange<Int>
    ) throws(UsageError) -> Int? {
        guard let word = try one(name) else { return nil }
        guard let number = Int(word), range.contains(number) else {
            throw UsageError(
                "\"\(word)\" is no number of \(what), expected \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }

    /// Returns what an option chooses among the few words that it takes, such as a format.
    ///
    /// Another word is a ``UsageError``, which gives the nearest right one and calls the words by
    /// their kind.
    func choice<Choice>(
        _ name: String, called kind: String = "format"
    ) throws(UsageError) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
        guard let word = try one(name) else { return nil }
        guard let choice = Choice(rawValue: word) else {
            throw UsageError(
                "there is no \(kind) \"\(word)\"",
                hints: Spelling.hints(for: word, in: Choice.allCases.map(\.rawValue)))
        }
        return choice
    }
}
