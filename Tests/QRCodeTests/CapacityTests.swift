import Testing

@testable import QRCode

struct CapacityTests {
    struct Capacity: CustomTestStringConvertible {
        let version: Int
        let level: ErrorCorrection
        let digits: Int
        let capitals: Int
        let bytes: Int
        var testDescription: String { "\(version) \(level)" }
    }

    /// Rows of Table 7 of ISO/IEC 18004:2015.
    static let published = [
        Capacity(version: 1, level: .low, digits: 41, capitals: 25, bytes: 17),
        Capacity(version: 1, level: .medium, digits: 34, capitals: 20, bytes: 14),
        Capacity(version: 1, level: .quartile, digits: 27, capitals: 16, bytes: 11),
        Capacity(version: 1, level: .high, digits: 17, capitals: 10, bytes: 7),
        Capacity(version: 5, level: .medium, digits: 202, capitals: 122, bytes: 84),
        Capacity(version: 9, level: .low, digits: 552, capitals: 335, bytes: 230),
        Capacity(version: 10, level: .low, digits: 652, capitals: 395, bytes: 271),
        Capacity(version: 11, level: .medium, digits: 604, capitals: 366, bytes: 251),
        Capacity(version: 12, level: .medium, digits: 691, capitals: 419, bytes: 287),
        Capacity(version: 26, level: .high, digits: 1425, capitals: 864, bytes: 593),
        Capacity(version: 27, level: .quartile, digits: 1933, capitals: 1172, bytes: 805),
        Capacity(version: 40, level: .low, digits: 7089, capitals: 4296, bytes: 2953),
        Capacity(version: 40, level: .medium, digits: 5596, capitals: 3391, bytes: 2331),
        Capacity(version: 40, level: .quartile, digits: 3993, capitals: 2420, bytes: 1663),
        Capacity(version: 40, level: .high, digits: 3057, capitals: 1852, bytes: 1273),
    ]

    @Test(arguments: published)
    func holdsAsMuchAsPublishedAndNoMore(capacity: Capacity) throws {
        let kinds = [("7", capacity.digits), ("Q", capacity.capitals), ("q", capacity.bytes)]
        for (character, count) in kinds {
            let full = String(repeating: character, count: count)
            #expect(
                try QRCode(full, level: capacity.level, mask: 0).version == capacity.version)
            if capacity.version < 40 {
                let next = try QRCode(full + character, level: capacity.level, mask: 0)
                #expect(next.version == capacity.version + 1)
            } else {
                #expect(throws: QRCodeError.self) {
                    try QRCode(full + character, level: capacity.level)
                }
            }
        }
    }

    @Test func saysHowMuchTooLongATextIs() {
        let limit = 2956 * 8
        #expect(throws: QRCodeError.tooLong(bytes: 2954, bits: limit + 4, limit: limit)) {
            try QRCode(String(repeating: "é", count: 1477), level: .low)
        }
    }

    @Test func usesAHigherVersionOnlyWhenAskedTo() throws {
        for minimum in [1, 9, 10, 26, 27, 40] {
            let symbol = try QRCode("x", minimumVersion: minimum, mask: 3)
            #expect(symbol.version == minimum)
            #expect(symbol.size == 17 + 4 * minimum)
            #expect(symbol.mask == 3)
        }
    }

    @Test func raisesTheLevelOnlyAsFarAsTheVersionAllows() throws {
        let plain = try QRCode("1234567", level: .low)
        #expect(plain.level == .low)
        let boosted = try QRCode("1234567", level: .low, boostsLevel: true)
        #expect(boosted.level == .high)
        #expect(boosted.version == plain.version)
        let tight = try QRCode(
            String(repeating: "q", count: 14), level: .low, boostsLevel: true)
        #expect(tight.level == .medium)
        #expect(tight.version == 1)
        let full = try QRCode(
            String(repeating: "q", count: 17), level: .low, boostsLevel: true)
        #expect(full.level == .low)
    }

    @Test func drawsAnEmptyTextAndOneOfZeroBytes() throws {
        #expect(try QRCode("").version == 1)
        #expect(try QRCode("\0\0").version == 1)
    }

    @Test func isLightOutsideOfTheSymbol() throws {
        let symbol = try QRCode("x")
        #expect(symbol[0, 0])
        #expect(!symbol[-1, 0] && !symbol[0, -1] && !symbol[21, 0] && !symbol[0, 21])
    }
}
