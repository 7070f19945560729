/// The name of an operator of a content stream: at most three letters, packed.
///
/// Source: ISO 32000-1, annex A.
struct ContentOperator: Equatable {
    let key: UInt32

    init(_ name: StaticString) {
        key = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    init(key: UInt32) {
        self.key = key
    }

    enum Role: UInt8 {
        case save, restore, transform
        case beginText, endText, textMatrix, textMove, textMoveWithLeading, leading, nextLine
        case font, show, showOnNextLine
        case beginMark, beginMarkWithProperties, endMark
        /// Begins or goes on with a path.
        case path
        /// Strokes, fills or both; it ends the path.
        case paint
        /// Ends a path without painting it.
        case endPath
        /// Paints a form or picture, a shading, a picture that stands in the stream.
        case object, shading, inlineImage
        /// Changes the state, or is nothing this program must know.
        case other
    }

    private static let roles: [UInt32: Role] = {
        let table: [(Role, [StaticString])] = [
            (.save, ["q"]), (.restore, ["Q"]), (.transform, ["cm"]), (.beginText, ["BT"]),
            (.endText, ["ET"]), (.textMatrix, ["Tm"]), (.textMove, ["Td"]),
            (.textMoveWithLeading, ["TD"]), (.leading, ["TL"]), (.nextLine, ["T*"]),
            (.font, ["Tf"]), (.show, ["Tj", "TJ"]), (.showOnNextLine, ["'", "\""]),
            (.beginMark, ["BMC"]), (.beginMarkWithProperties, ["BDC"]), (.endMark, ["EMC"]),
            (.path, ["m", "l", "c", "v", "y", "h", "re"]),
            (.paint, ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*"]), (.endPath, ["n"]),
            (.object, ["Do"]), (.shading, ["sh"]), (.inlineImage, ["BI"]),
        ]
        var roles: [UInt32: Role] = [:]
        for (role, names) in table { for name in names { roles[ContentOperator(name).key] = role } }
        return roles
    }()

    /// The roles of operators with one or two letters by their key less the high bits, so that most
    /// are found without a hash.
    static let table: [Role] = {
        var table = [Role](repeating: .other, count: 1 << 15)
        for (key, role) in roles where key < 1 << 15 { table[Int(key)] = role }
        return table
    }()

    static func role(of key: UInt32, in table: [Role]) -> Role {
        key < 1 << 15 ? table[Int(key)] : roles[key] ?? .other
    }
}
