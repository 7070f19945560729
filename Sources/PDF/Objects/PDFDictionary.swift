/// Names with their values, in the order of the file.
package struct PDFDictionary: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package let name: String
        package var value: PDFObject
    }

    package private(set) var entries: [Entry] = []

    package init() {}

    /// The value of a name; of a name that stands twice the last one counts.
    package subscript(name: String) -> PDFObject? {
        get { entries.last { $0.name == name }?.value }
        set {
            entries.removeAll { $0.name == name }
            if let newValue { entries.append(Entry(name: name, value: newValue)) }
        }
    }

    /// Adds a name that is not there yet, without looking.
    mutating func append(_ name: String, _ value: PDFObject) {
        entries.append(Entry(name: name, value: value))
    }

    /// Returns the dictionary with each value changed.
    package func mapValues<Failure: Error>(
        _ transform: (PDFObject) throws(Failure) -> PDFObject
    ) throws(Failure) -> PDFDictionary {
        var result = PDFDictionary()
        for entry in entries { result.append(entry.name, try transform(entry.value)) }
        return result
    }
}

extension PDFDictionary: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral pairs: (String, PDFObject)...) {
        self.init()
        for (name, value) in pairs { self[name] = value }
    }
}
