import CICU

/// What ICU said when it could not do something.
package struct ICUError: Error, Sendable, Equatable {
    /// Where in a pattern the problem is.
    package struct Place: Sendable, Equatable {
        /// The offset in the pattern, in bytes of UTF-8.
        package let offset: Int
        /// At most 15 characters before the place.
        package let before: String
        /// At most 15 characters from the place on.
        package let after: String
    }

    /// ICU's number for the failure, a positive UErrorCode.
    package let code: Int32
    /// What was attempted, to follow "cannot".
    package let action: String
    /// The place in a pattern, where ICU tells it.
    package let place: Place?

    init(_ code: Int32, _ action: String, at place: Place? = nil) {
        self.code = code
        self.action = action
        self.place = place
    }

    /// The code for what this target itself does not allow.
    static let illegalArgument = Int32(cicu_illegal_argument)

    /// ICU's name for the failure, such as `U_PATTERN_SYNTAX_ERROR`.
    package var name: String { String(cString: cicu_status_name(code)) }

    /// The failure in words for the author of a pattern.
    package var reason: String {
        switch name {
        case "U_UNMATCHED_BRACES": "a brace has no partner"
        case "U_DEFAULT_KEYWORD_MISSING": "the form \"other\" is missing"
        case "U_PATTERN_SYNTAX_ERROR": "the pattern is not written as ICU expects"
        case "U_ILLEGAL_ARGUMENT_ERROR": "a name, type or value is not allowed here"
        case "U_INDEX_OUTOFBOUNDS_ERROR": "the pattern is too large"
        case "U_MISSING_RESOURCE_ERROR": "ICU has no data for it"
        default: name
        }
    }
}

extension ICUError: CustomStringConvertible {
    package var description: String {
        let what = "cannot \(action): \(reason) (\(name))"
        guard let place else { return what }
        return what
            + ", at byte \(place.offset), between \"\(place.before)\" and \"\(place.after)\""
    }
}

extension ICUError.Place {
    /// Finds the text around a byte of a pattern; nothing where ICU told no byte.
    init?(_ offset: Int64, in pattern: String) {
        guard offset >= 0, offset <= pattern.utf8.count else { return nil }
        let bytes = Array(pattern.utf8)
        self.offset = Int(offset)
        self.before = String(String(decoding: bytes[..<Int(offset)], as: UTF8.self).suffix(15))
        self.after = String(String(decoding: bytes[Int(offset)...], as: UTF8.self).prefix(15))
    }
}
