package import Text

/// The entry with the empty source text, whose translation is a list of named fields.
package struct CatalogHeader: Sendable {
    package struct Field: Sendable, Equatable {
        package let name: String
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The whole translation of the entry: a line `name: value` for each field.
    package private(set) var text: String
    /// The fields in their order; lines without a colon are not among them.
    package private(set) var fields: [Field]
    package var translatorComments: [String] = []
    package var extractedComments: [String] = []
    package var references: [String] = []
    package var flags: [String] = []
    /// Whether the header is marked as one that nobody has filled in yet.
    package var isFuzzy = false
    package var range: SourceRange?
    package var stringRange: SourceRange?
    /// How the language counts, when `Plural-Forms` says so correctly.
    package private(set) var pluralRule: PluralRule?

    package init(text: String = "") {
        self.text = text
        fields = Self.fields(of: text)
        if let value = self["Plural-Forms"] { pluralRule = PluralRule(value) }
    }

    package init(fields: [Field]) {
        self.init(text: fields.map { "\($0.name): \($0.value)\n" }.joined())
    }

    /// Whether there is no header at all.
    package var isEmpty: Bool {
        text.isEmpty && translatorComments.isEmpty && extractedComments.isEmpty
            && references.isEmpty
    }

    /// The language's tag, such as `ar`, or nil when the field is missing or empty.
    package var language: String? {
        guard let value = self["Language"], !value.isEmpty else { return nil }
        return value
    }

    /// The value of the first field with a name; the case of letters matters, as for gettext.
    package subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    private static func fields(of text: String) -> [Field] {
        var fields: [Field] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == UInt8(ascii: " ") }
            fields.append(
                Field(
                    name: String(decoding: line[..<colon], as: UTF8.self),
                    value: String(decoding: value, as: UTF8.self)))
        }
        return fields
    }
}

extension CatalogHeader: Equatable {
    /// Compares what two headers say; their places in files do not matter.
    package static func == (left: CatalogHeader, right: CatalogHeader) -> Bool {
        left.text == right.text && left.isFuzzy == right.isFuzzy && left.flags == right.flags
            && left.translatorComments == right.translatorComments
            && left.extractedComments == right.extractedComments
            && left.references == right.references
    }
}
