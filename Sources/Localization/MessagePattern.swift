import CICU

/// What stands in a message's pattern: its arguments, for checks before it is formatted.
package struct MessagePattern: Sendable, Equatable {
    /// What an argument does with its value.
    package enum Kind: Sendable, Equatable {
        /// Shows the value as it is: `{name}`.
        case plain
        /// Shows the value by a type, which is given: `{n, number}`.
        case withFormat(String)
        /// The old form of plural, which ICU advises against.
        case choice
        case plural
        case select
        case ordinal
    }

    /// One choice of a plural or select: `few`, `=3`, `other`.
    package struct Selector: Sendable, Equatable {
        package let text: String
        /// The value of an explicit choice such as `=3`; nothing for one that is not whole.
        package fileprivate(set) var number: Int?

        /// Whether this is the choice of one number, and not the name of a form.
        package var isExplicit: Bool { text.utf8.first == UInt8(ascii: "=") }
    }

    /// One place where the pattern uses an argument.
    package struct Argument: Sendable, Equatable {
        package fileprivate(set) var name = ""
        package fileprivate(set) var kind: Kind
        /// What is taken from the number before the form is chosen: `offset:1`.
        package fileprivate(set) var offset = 0
        /// The choices of a plural or select, in the order of the pattern.
        package fileprivate(set) var selectors: [Selector] = []
        /// From the opening brace to after the closing one, in bytes of UTF-8.
        package fileprivate(set) var range: Range<Int>
    }

    /// The arguments by the place where they start, nested ones too.
    package private(set) var arguments: [Argument] = []

    /// Reads a pattern, for which no locale is needed.
    ///
    /// - Throws: With the place of the first problem.
    package init(_ pattern: String) throws(ICUError) {
        var status: Int32 = 0
        var offset: Int64 = -1
        let opened = pattern.withICUText { cicu_pattern_open($0, &offset, &status) }
        guard let opened else {
            throw ICUError(
                status, "read a message", at: ICUError.Place(offset, in: pattern))
        }
        defer { cicu_pattern_close(opened) }
        read(opened, Array(pattern.utf8))
    }

    /// The names of the arguments, each once, in the order of their first use.
    package var argumentNames: [String] {
        var names: [String] = []
        for argument in arguments where !names.contains(argument.name) {
            names.append(argument.name)
        }
        return names
    }

    private mutating func read(_ pattern: OpaquePointer, _ bytes: [UInt8]) {
        // The indices of the arguments that are open at this place, the innermost last.
        var open: [Int] = []
        var isAfterSelector = false
        for index in 0..<cicu_pattern_count(pattern) {
            let part = cicu_pattern_part(pattern, index)
            if part.kind == cicu_part_argument_start {
                open.append(arguments.count)
                arguments.append(Argument(kind: Kind(part.argument), range: part.range))
            }
            guard let current = open.last else { continue }
            var text: String { String(decoding: bytes[part.range], as: UTF8.self) }
            switch part.kind {
            case cicu_part_argument_end:
                let start = arguments[current].range.lowerBound
                arguments[current].range = start..<part.range.upperBound
                open.removeLast()
            case cicu_part_name:
                arguments[current].name = text
            case cicu_part_type:
                if case .withFormat = arguments[current].kind {
                    arguments[current].kind = .withFormat(text)
                }
            case cicu_part_selector:
                arguments[current].selectors.append(Selector(text: text, number: nil))
            case cicu_part_number where isAfterSelector:
                let last = arguments[current].selectors.count - 1
                arguments[current].selectors[last].number = part.is_whole ? Int(part.number) : nil
            case cicu_part_number where arguments[current].selectors.isEmpty:
                arguments[current].offset = Int(part.number)
            default:
                break
            }
            isAfterSelector = part.kind == cicu_part_selector
        }
    }
}

extension MessagePattern.Kind {
    fileprivate init(_ kind: cicu_argument_kind) {
        switch kind {
        case cicu_argument_simple: self = .withFormat("")
        case cicu_argument_choice: self = .choice
        case cicu_argument_plural: self = .plural
        case cicu_argument_select: self = .select
        case cicu_argument_ordinal: self = .ordinal
        default: self = .plain
        }
    }
}

extension cicu_part {
    fileprivate var range: Range<Int> { start..<(start + count) }
}
