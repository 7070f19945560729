/// How deep structure may go; it bounds the recursion over the blocks and inlines.
enum Nesting {
    /// The most quotes and list items, or links and marks of emphasis, around one text.
    ///
    /// People write three or four levels. The value leaves every real document alone and keeps a
    /// thread's stack of 512 KB safe.
    static let limit = 100
}
