package import Text

/// A name with its namespace (Namespaces in XML 1.0, section 2.1).
package struct XMLName: Sendable, Equatable {
    /// The address of the namespace; empty where there is none.
    package let namespace: String
    package let local: String

    package init(_ local: String, in namespace: String = "") {
        self.namespace = namespace
        self.local = local
    }
}

/// The start of an element: its name and attributes.
package struct XMLTag: Sendable {
    package struct Attribute: Sendable {
        package let name: XMLName
        /// The value with references resolved and line ends as spaces.
        package let value: String
        /// The name and the value in its quotes.
        package let range: SourceRange
    }

    package let name: XMLName
    /// The attributes in their order, without declarations of namespaces.
    package let attributes: [Attribute]
    /// The tag from `<` to `>`.
    package let range: SourceRange

    /// Returns the value of an attribute.
    package subscript(name: String, in namespace: String = "") -> String? {
        attributes.first { $0.name.local == name && $0.name.namespace == namespace }?.value
    }
}
