/// Reads from the TIFF of an Exif block how the picture is turned and whether it says where it was
/// taken (Exif 2.32, sections 4.6.3 to 4.6.6; TIFF 6.0, section 2).
///
/// Nothing here can fail: a damaged block is thrown away like a sound one.
struct ExifReader {
    private let bytes: ArraySlice<UInt8>
    private let isLittleEndian: Bool

    private(set) var orientation: Orientation?
    private(set) var hasPosition = false
    /// Whether the block holds the orientation and nothing else.
    private(set) var isOrientationAlone = false

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        isLittleEndian = bytes.first == UInt8(ascii: "I")
        // A block of the shortest length holds nothing.
        guard bytes.count >= 8 else { return }
        let entries = entries(at: number(4, at: 4))
        isOrientationAlone =
            entries.map(\.tag) == [0x0112] && bytes.count <= Orientation.upright.tiff.count
        for entry in entries {
            switch entry.tag {
            case 0x0112 where orientation == nil:
                orientation = UInt8(exactly: number(2, at: entry.value) ?? 0)
                    .flatMap(Orientation.init(rawValue:))
            case 0x8825:
                // Many cameras write the version of a position (tag 0) without a position.
                hasPosition = self.entries(at: number(4, at: entry.value)).contains { $0.tag != 0 }
            default: break
            }
        }
    }

    /// Returns the entries of a directory, with the offset of each value.
    private func entries(at offset: Int?) -> [(tag: Int, value: Int)] {
        guard let offset, let count = number(2, at: offset) else { return [] }
        var entries: [(tag: Int, value: Int)] = []
        for index in 0..<count {
            let start = offset + 2 + index * 12
            guard start + 12 <= bytes.count, let tag = number(2, at: start) else { break }
            entries.append((tag, start + 8))
        }
        return entries
    }

    /// Returns a number of so many bytes; nothing where the block ends before.
    private func number(_ count: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        let start = bytes.startIndex + offset
        let digits = bytes[start..<start + count]
        return isLittleEndian
            ? digits.reversed().reduce(0) { $0 << 8 | Int($1) }
            : digits.reduce(0) { $0 << 8 | Int($1) }
    }
}
