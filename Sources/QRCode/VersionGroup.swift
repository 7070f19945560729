/// The versions that share the widths of the character count, ISO/IEC 18004:2015, clause 7.4.1,
/// Table 3.
enum VersionGroup: Int, CaseIterable {
    case upTo9
    case from10To26
    case from27

    init(version: Int) {
        self = version <= 9 ? .upTo9 : version <= 26 ? .from10To26 : .from27
    }

    var lowerBound: Int {
        switch self {
        case .upTo9: 1
        case .from10To26: 10
        case .from27: 27
        }
    }

    var upperBound: Int {
        switch self {
        case .upTo9: 9
        case .from10To26: 26
        case .from27: 40
        }
    }
}
