/// A picture of the sources, without its pixels.
package struct SourcePicture: Sendable, Equatable {
    /// The sides as they are shown, in pixels.
    package let width: Int
    package let height: Int
    /// A short name for what is published of it: the picture without what it tells beside.
    package let fingerprint: String

    /// The shortest long side with which a photo of half a page's width is sharp on paper: 85 mm at
    /// 300 dots in an inch.
    static let leastForPaper = 1000
}
