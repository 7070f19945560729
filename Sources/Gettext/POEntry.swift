/// An entry while it is read, field by field.
struct POEntry {
    /// What the quoted strings that follow belong to.
    enum Field: Equatable {
        case none
        /// A field that is wrong and was reported; its strings are passed over.
        case ignored
        case context, id, pluralID
        case string(Int)
        case previousContext, previousID, previousPluralID
    }

    var message = Message(id: "", strings: [])
    var hasID = false
    var hasStrings = false
    var isObsolete = false
    /// Whether a part is missing or wrong in such a way that the entry cannot be kept.
    var isBroken = false
    var reportedComment = false
    /// The offset of the first keyword, and that after the last quote.
    var lower: Int?
    var upper = 0
    var stringLower: Int?
    /// The last keyword.
    var keyword = 0..<0

    var hasStarted: Bool { lower != nil }

    mutating func store(_ text: String, in field: Field) {
        switch field {
        case .none, .ignored: break
        case .context: message.context = text
        case .id: message.id = text
        case .pluralID: message.pluralID = text
        case .string(let index):
            while message.strings.count <= index { message.strings.append("") }
            message.strings[index] = text
        case .previousContext: message.previousContext = text
        case .previousID: message.previousID = text
        case .previousPluralID: message.previousPluralID = text
        }
    }
}
