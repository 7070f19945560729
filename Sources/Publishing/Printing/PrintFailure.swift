/// Why one document could not be made, in words for the person who prints.
struct PrintFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
