/// One row or column of modules as a set of bits, 1 for dark, the first module in the lowest bit.
///
/// The bits past the edge of the symbol are 0, light as the quiet zone is, and shifting brings in
/// light modules from outside.
protocol ModuleLine: Equatable, Sendable {
    init(_ bits: UInt64)

    static func & (left: Self, right: Self) -> Self
    static func | (left: Self, right: Self) -> Self
    static func ^ (left: Self, right: Self) -> Self
    static prefix func ~ (line: Self) -> Self

    /// Moves every module towards the end of the line.
    func moved(up count: Int) -> Self

    /// Moves every module towards the beginning of the line.
    func moved(down count: Int) -> Self

    func contains(_ index: Int) -> Bool

    /// Makes a module dark if `isDark` says so, and leaves it as it is otherwise.
    mutating func insert(_ index: Int, if isDark: Bool)

    var isEmpty: Bool { get }

    /// The eight data mask patterns in lines of this kind.
    static var maskPatterns: [MaskPattern<Self>] { get }

    /// Number of dark modules.
    var count: Int { get }

    /// The same modules in the widest line.
    var wide: WideLine { get }

    /// The first modules of a wide line, as many as there is room for.
    init(truncating line: WideLine)
}

extension ModuleLine {
    mutating func insert(_ index: Int) { insert(index, if: true) }

    /// The first `count` modules dark, fewer than the width of the line.
    static func dark(first count: Int) -> Self { ~(~Self(0)).moved(up: count) }
}

extension UInt64: ModuleLine {
    static let maskPatterns = (0..<8).map { MaskPattern<UInt64>($0) }

    func moved(up count: Int) -> UInt64 { self << count }
    func moved(down count: Int) -> UInt64 { self >> count }
    func contains(_ index: Int) -> Bool { self &>> UInt64(index) & 1 != 0 }

    /// Has no branch, as the modules of a message are dark or light at random and the processor
    /// would guess every second one wrong.
    mutating func insert(_ index: Int, if isDark: Bool) {
        self |= (isDark ? 1 : 0) &<< UInt64(index)
    }

    var isEmpty: Bool { self == 0 }
    var count: Int { nonzeroBitCount }
    var wide: WideLine { WideLine(self) }
    init(truncating line: WideLine) { self = line.low }
}
