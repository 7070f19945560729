import CICU

/// A message with named arguments, in ICU's syntax, opened for one locale.
///
/// Source: ICU User Guide, "Formatting Messages". Arguments are `{name}`,
/// `{n, number}`, `{n, plural, one{# day} other{# days}}` and `{who, select, …}`. An apostrophe
/// is itself unless it stands before a brace, which it then quotes.
// Sendable notes: the message is not changed after opening from the Swift side. ICU's
// MessageFormat makes parts of itself on first use and is not safe for threads; the C++ side
// holds a mutex for the length of a format.
package final class MessageFormat: @unchecked Sendable {
    /// The arguments that the pattern uses, each once, in the order of their first use.
    package let argumentNames: [String]
    package let pattern: MessagePattern
    package let locale: String
    private let message: OpaquePointer

    /// Opens a message.
    ///
    /// - Parameters:
    ///   - pattern: The text in ICU's syntax.
    ///   - locale: A BCP 47 tag, which decides plural forms and digits.
    /// - Throws: With the place in the pattern where ICU can tell it.
    package init(pattern: String, locale: String) throws(ICUError) {
        self.pattern = try MessagePattern(pattern)
        self.argumentNames = self.pattern.argumentNames
        self.locale = locale
        var status: Int32 = 0
        var offset: Int64 = -1
        let opened = locale.withICUText { tag in
            pattern.withICUText { cicu_message_open($0, tag, &offset, &status) }
        }
        guard let opened else {
            throw ICUError(
                status, "open a message for \"\(locale)\"",
                at: ICUError.Place(offset, in: pattern))
        }
        message = opened
    }

    deinit { cicu_message_close(message) }

    /// Returns the message with its arguments filled in.
    ///
    /// - Parameter arguments: The values; those that the pattern does not use are ignored.
    /// - Returns: The text.
    /// - Throws: When a name of ``argumentNames`` has no value, or when the value for a plural
    ///   or a number is a text.
    package func format(
        _ arguments: [(name: String, value: MessageArgument)] = []
    ) throws(ICUError) -> String {
        for name in argumentNames where !arguments.contains(where: { $0.name == name }) {
            throw ICUError(
                ICUError.illegalArgument,
                "format a message without a value for \"\(name)\"")
        }
        // Names and texts go to ICU as one run of bytes, so that no pointer outlives its text.
        var bytes: [UInt8] = []
        let values = arguments.map { argument in
            let start = bytes.count
            bytes.append(contentsOf: argument.name.utf8)
            let nameCount = bytes.count - start
            switch argument.value {
            case .number(let number):
                return cicu_argument(
                    name_count: nameCount, text_count: 0, number: Int64(number), is_number: true)
            case .text(let text):
                bytes.append(contentsOf: text.utf8)
                return cicu_argument(
                    name_count: nameCount, text_count: bytes.count - start - nameCount, number: 0,
                    is_number: false)
            }
        }
        let result = bytes.withUnsafeBufferPointer { bytes in
            values.withUnsafeBufferPointer { values in
                ICU.text {
                    cicu_message_format(
                        message, cicu_text(bytes: bytes.baseAddress, count: bytes.count),
                        values.baseAddress, values.count, $0, $1)
                }
            }
        }
        if result.status > 0 { throw ICUError(result.status, "format a message") }
        return result.text
    }
}
