/// A language whose texts can be measured.
package enum ReadingLanguage: String, Sendable, CaseIterable {
    case dutch = "nl"
    case english = "en"
}
