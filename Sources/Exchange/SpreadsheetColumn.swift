/// The columns of the table for translators, by the names in its first line.
enum SpreadsheetColumn: String, CaseIterable {
    case file, id, note, context
    case source = "dutch"
    case pluralSource = "dutch plural"
    case previous = "previous dutch"
    case translation, state, origin, exported

    /// Without these nobody can say to what a row belongs.
    static let needed: [SpreadsheetColumn] = [.file, .id, .translation]

    /// The name of the column of a plural form: `translation`, `translation 2`, ….
    static func translation(_ form: Int) -> String {
        form == 0 ? translation.rawValue : "\(translation.rawValue) \(form + 1)"
    }
}
