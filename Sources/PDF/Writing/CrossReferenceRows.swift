/// The rows of a cross-reference stream, each as its difference from the one above it: places that
/// count on are then nearly nothing when packed.
///
/// Source: ISO 32000-1, section 7.5.8.3; ISO/IEC 15948, section 9 (the filter "Up").
struct CrossReferenceRows {
    /// The bytes of type, place, and index or generation.
    static let widths = [1, 4, 2]
    static let width = 7

    private(set) var bytes: [UInt8] = []
    private var above = [UInt8](repeating: 0, count: width)

    init(_ places: [PDFWriter.Place]) {
        bytes.reserveCapacity((places.count + 1) * (Self.width + 1))
        add(0, 0, 65535)
        for place in places {
            switch place {
            case .free: add(0, 0, 65535)
            case .offset(let offset): add(1, offset, 0)
            case .packed(let stream, let index): add(2, stream, index)
            }
        }
    }

    private mutating func add(_ type: Int, _ place: Int, _ last: Int) {
        bytes.append(2)
        var column = 0
        for (value, width) in [(type, 1), (place, 4), (last, 2)] {
            for shift in (0..<width).reversed() {
                let byte = UInt8(truncatingIfNeeded: value >> (8 * shift))
                bytes.append(byte &- above[column])
                above[column] = byte
                column += 1
            }
        }
    }
}
