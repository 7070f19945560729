/// An expression of C over one unsigned number `n`.
indirect enum PluralExpression: Sendable {
    case n
    case number(UInt64)
    case not(PluralExpression)
    case binary(Operator, PluralExpression, PluralExpression)
    case condition(PluralExpression, PluralExpression, PluralExpression)

    enum Operator: Sendable {
        case or, and, equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
        case add, subtract, multiply, divide, remainder
    }

    /// Returns the value, or nil where it divides by zero; arithmetic wraps around as in C.
    func value(n: UInt64) -> UInt64? {
        switch self {
        case .n:
            return n
        case .number(let number):
            return number
        case .not(let operand):
            return operand.value(n: n).map { $0 == 0 ? 1 : 0 }
        case .condition(let condition, let yes, let no):
            guard let holds = condition.value(n: n) else { return nil }
            return holds != 0 ? yes.value(n: n) : no.value(n: n)
        case .binary(let symbol, let left, let right):
            guard let a = left.value(n: n) else { return nil }
            if symbol == .or, a != 0 { return 1 }
            if symbol == .and, a == 0 { return 0 }
            guard let b = right.value(n: n) else { return nil }
            return Self.apply(symbol, a, b)
        }
    }

    private static func apply(_ symbol: Operator, _ a: UInt64, _ b: UInt64) -> UInt64? {
        switch symbol {
        case .or, .and: b != 0 ? 1 : 0
        case .equal: a == b ? 1 : 0
        case .notEqual: a != b ? 1 : 0
        case .less: a < b ? 1 : 0
        case .lessOrEqual: a <= b ? 1 : 0
        case .greater: a > b ? 1 : 0
        case .greaterOrEqual: a >= b ? 1 : 0
        case .add: a &+ b
        case .subtract: a &- b
        case .multiply: a &* b
        case .divide: b == 0 ? nil : a / b
        case .remainder: b == 0 ? nil : a % b
        }
    }
}
