/// Writes HTML as bytes, so that text cannot get in without being escaped.
///
/// Text and attribute values come in by ``text(_:)`` and ``HTMLAttribute``, which always escape.
/// What is not escaped is a literal of the program or was made by a writer before. The output is
/// compact: no indentation, no line breaks of its own, attributes in the order given.
///
/// Source: HTML Living Standard, section 13.1, "Writing HTML documents".
package struct HTMLWriter: ~Copyable {
    private var buffer: ByteBuffer

    /// Makes an empty writer.
    ///
    /// - Parameter capacity: The bytes to reserve; a page of a guide takes some tens of
    ///   thousands.
    package init(capacity: Int = 0) {
        buffer = ByteBuffer(capacity: capacity)
    }

    /// A copy of what has been written so far, in UTF-8.
    package var bytes: [UInt8] { buffer.bytes }

    /// Returns what a closure writes, to be inserted any number of times.
    package static func fragment(_ content: (inout HTMLWriter) -> Void) -> TrustedMarkup {
        var writer = HTMLWriter()
        content(&writer)
        return TrustedMarkup(bytes: writer.bytes)
    }

    /// Writes text, with `&`, `<` and `>` escaped.
    ///
    /// Control characters, which HTML does not allow, are left out, except tab and line feed;
    /// a carriage return becomes the line feed that a browser would make of it. Not for the
    /// content of `script` and `style`, where escapes have no meaning.
    package mutating func text(_ text: String) {
        buffer.appendEscaped(text, .text)
    }

    /// Writes a whole number in ASCII digits.
    package mutating func text(_ number: Int) {
        buffer.appendEscaped(String(number), .text)
    }

    /// Writes a literal of the program as it is.
    package mutating func raw(_ literal: StaticString) {
        buffer.append(literal)
    }

    /// Writes what a writer has made before.
    package mutating func insert(_ markup: TrustedMarkup) {
        markup.bytes.withUnsafeBufferPointer { buffer.append($0) }
    }

    /// Writes an element with what stands in it.
    ///
    /// - Parameters:
    ///   - name: The name in lower case; not that of a void element.
    ///   - attributes: In the order in which they are written.
    ///   - content: Writes what stands between the tags.
    @inlinable
    package mutating func element(
        _ name: StaticString, _ attributes: [HTMLAttribute] = [],
        content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// Writes an element that holds nothing but text, or nothing at all.
    package mutating func element(
        _ name: StaticString, _ attributes: [HTMLAttribute] = [], text: String = ""
    ) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// Writes a void element such as `br` or `img`, which has no end tag.
    package mutating func void(_ name: StaticString, _ attributes: [HTMLAttribute] = []) {
        assert(HTMLNames.isVoid(name), "\(name) is no void element")
        tag(name, attributes)
    }

    @usableFromInline
    package mutating func open(_ name: StaticString, _ attributes: [HTMLAttribute]) {
        assert(!HTMLNames.isVoid(name), "\(name) is a void element")
        tag(name, attributes)
    }

    @usableFromInline
    package mutating func close(_ name: StaticString) {
        buffer.append(UInt8(ascii: "<"))
        buffer.append(UInt8(ascii: "/"))
        buffer.append(name)
        buffer.append(UInt8(ascii: ">"))
    }

    private mutating func tag(_ name: StaticString, _ attributes: [HTMLAttribute]) {
        assert(HTMLNames.isName(name), "\(name) is no name of an element")
        buffer.append(UInt8(ascii: "<"))
        buffer.append(name)
        for attribute in attributes { attribute.write(to: &buffer) }
        buffer.append(UInt8(ascii: ">"))
    }
}
