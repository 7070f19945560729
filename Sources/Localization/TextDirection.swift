import CICU

/// The direction in which a language's script runs.
package enum TextDirection: Sendable, Equatable {
    case leftToRight
    case rightToLeft

    /// Finds the direction of the script that a locale is likely written in.
    package init(locale: String) throws(ICUError) {
        var status: Int32 = 0
        let isRightToLeft = locale.withICUText { cicu_locale_is_right_to_left($0, &status) }
        if status > 0 { throw ICUError(status, "find the direction of \"\(locale)\"") }
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }
}
