/// An attribute of an element; its value is escaped when it is written.
package struct HTMLAttribute: Sendable {
    private enum Value: Sendable {
        case text(String)
        case path(SVGPathData)
        /// The name alone.
        case present
        /// Nothing is written.
        case absent
    }

    private let name: StaticString
    private let value: Value

    private init(_ name: StaticString, _ value: Value) {
        assert(HTMLNames.isName(name), "\(name) is no name of an attribute")
        self.name = name
        self.value = value
    }

    /// Any attribute with a text; addresses are not looked at, that is for the caller.
    package static func of(_ name: StaticString, _ value: String) -> HTMLAttribute {
        HTMLAttribute(name, .text(value))
    }

    /// Any attribute with a whole number.
    package static func of(_ name: StaticString, _ value: Int) -> HTMLAttribute {
        HTMLAttribute(name, .text(String(value)))
    }

    /// An attribute that is there or not, such as `hidden`.
    package static func boolean(_ name: StaticString, _ isPresent: Bool = true) -> HTMLAttribute {
        HTMLAttribute(name, isPresent ? .present : .absent)
    }

    package static func `class`(_ names: String) -> HTMLAttribute { of("class", names) }
    package static func id(_ id: String) -> HTMLAttribute { of("id", id) }
    package static func href(_ address: String) -> HTMLAttribute { of("href", address) }
    /// The address of a link; without one the element is a placeholder for a link.
    ///
    /// Source: HTML Living Standard, section 4.5.1, "The a element".
    package static func href(_ address: String?) -> HTMLAttribute {
        address.map { of("href", $0) } ?? HTMLAttribute("href", .absent)
    }
    package static func src(_ address: String) -> HTMLAttribute { of("src", address) }
    package static func alt(_ text: String) -> HTMLAttribute { of("alt", text) }
    /// The language of the content, as a BCP 47 tag.
    package static func lang(_ tag: String) -> HTMLAttribute { of("lang", tag) }
    package static func dir(_ direction: HTMLDirection) -> HTMLAttribute {
        of("dir", direction.rawValue)
    }
    /// The `d` of an SVG `path`.
    package static func path(_ data: SVGPathData) -> HTMLAttribute {
        HTMLAttribute("d", .path(data))
    }

    func write(to buffer: inout ByteBuffer) {
        if case .absent = value { return }
        buffer.append(UInt8(ascii: " "))
        buffer.append(name)
        switch value {
        case .text(let text):
            buffer.append("=\"")
            buffer.appendEscaped(text, .attribute)
            buffer.append(UInt8(ascii: "\""))
        case .path(let data):
            buffer.append("=\"")
            data.bytes.withUnsafeBufferPointer { buffer.append($0) }
            buffer.append(UInt8(ascii: "\""))
        case .present, .absent:
            break
        }
    }
}
