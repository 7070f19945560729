/// A second printing of a page, which the first one may make worth trying.
///
/// Both run on the thread that prints, so that all tabs wait for them.
package struct PrintRevision: Sendable {
    /// Given the PDF of the first printing, returns a JavaScript expression that changes the page; nil
    /// when the first printing stands.
    package let script: @Sendable (_ first: [UInt8]) -> String?
    /// Whether the second printing is the one to keep.
    package let isBetter: @Sendable (_ second: [UInt8], _ first: [UInt8]) -> Bool

    package init(
        script: @escaping @Sendable (_ first: [UInt8]) -> String?,
        isBetter: @escaping @Sendable (_ second: [UInt8], _ first: [UInt8]) -> Bool
    ) {
        self.script = script
        self.isBetter = isBetter
    }
}
