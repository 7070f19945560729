/// Copies of sources that may be shown to anybody.
extension SourceFile {
    /// Returns a copy in which dots stand for the letters and digits of some stretches.
    ///
    /// Every byte offset, line and column stays what it is: a character becomes a dot of as many
    /// bytes, and marks that join a letter stay. Spaces, line ends, `;` and `:` stay too, so that
    /// somebody sees how a line is divided.
    package func masking(_ stretches: [Range<Int>]) -> SourceFile {
        var masked = bytes
        for stretch in stretches {
            let stretch = stretch.clamped(to: 0..<bytes.count)
            var offset = stretch.lowerBound
            for scalar in String(decoding: bytes[stretch], as: UTF8.self).unicodeScalars {
                let width = UTF8.width(scalar)
                // What is not UTF-8 is decoded as other bytes than it has; one dot for each byte.
                guard offset + width <= stretch.upperBound,
                    UTF8.encode(scalar)?.elementsEqual(bytes[offset..<offset + width]) == true
                else { break }
                if let dot = Self.dot(for: scalar) {
                    masked.replaceSubrange(offset..<offset + width, with: dot)
                }
                offset += width
            }
            for rest in offset..<max(offset, stretch.upperBound) where masked[rest] != 0x0A {
                masked[rest] = UInt8(ascii: ".")
            }
        }
        return SourceFile(path: path, bytes: masked)
    }

    /// Returns a dot of as many bytes as a character has, or nothing where it may be seen.
    private static func dot(for scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar {
        case " ", "\t", "\r", "\n", ";", ":": return nil
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return nil
        default: break
        }
        switch UTF8.width(scalar) {
        case 1: return [UInt8(ascii: ".")]
        case 2: return Array("·".utf8)
        case 3: return Array("•".utf8)
        default: return Array("\u{1F784}".utf8)
        }
    }
}
