/// The kinds of answers that a question of a form can ask for, and what each may say besides.
enum AnswerKind: String, CaseIterable {
    case lines, short, date, choice, scale, table, signature

    /// The key that makes a list item a question.
    static let key = "answer"
    /// The attributes that mean something in forms only.
    static let keys = [key, "lines", "rows", "choose"]

    /// The attribute that tells more about answers of this kind.
    var detailKey: String? {
        switch self {
        case .lines: "lines"
        case .table: "rows"
        case .choice: "choose"
        case .short, .date, .scale, .signature: nil
        }
    }

    /// Returns to which pieces of a form an attribute belongs, for a message.
    static func places(of key: String) -> String {
        guard let kind = allCases.first(where: { $0.detailKey == key }) else {
            return "items of a list below a heading (\"## …\")"
        }
        return "questions with answer=\(kind.rawValue)"
    }
}
