/// The settings of one language, from `locales/CODE/settings.txt`.
package struct Language: Sendable, Equatable {
    package enum Direction: String, Sendable, CaseIterable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    /// The BCP 47 tag, which is also the folder's name: `ar`.
    package let code: String
    /// The name of the language in itself: العربية.
    package let name: String
    package let direction: Direction
    /// The tag by which ICU formats dates and numbers: `ar-u-nu-latn`.
    package let formattingTag: String
    /// Font families in order of preference, the Latin one first.
    package let fonts: [String]
    /// The languages that stand in for a missing translation, in order; Dutch comes last always.
    package let fallback: [String]
    /// Whether its translation is meant to be whole; pages of one that is not say so.
    package let isFinished: Bool
    /// The languages beside which this one stands on pages of their own, this one first.
    package let pairs: [String]

    package init(
        code: String, name: String, direction: Direction, formattingTag: String, fonts: [String],
        fallback: [String], isFinished: Bool = true, pairs: [String] = []
    ) {
        self.code = code
        self.name = name
        self.direction = direction
        self.formattingTag = formattingTag
        self.fonts = fonts
        self.fallback = fallback
        self.isFinished = isFinished
        self.pairs = pairs
    }

    /// Whether its readers read Latin letters, told from the name of the language in itself.
    package var isInLatinScript: Bool {
        name.unicodeScalars.allSatisfy { $0.value < 0x250 || !$0.properties.isAlphabetic }
    }

    /// The language in which authors write.
    package static let source = "nl"
}
