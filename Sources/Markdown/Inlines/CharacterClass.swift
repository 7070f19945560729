/// What a character beside a run of `*` or `_` is, which decides whether the run opens or closes.
enum CharacterClass {
    case space
    case punctuation
    case other

    /// Returns the class of the character that begins at an offset; the end counts as space.
    static func after(_ position: Int, in bytes: [UInt8]) -> CharacterClass {
        var start = position
        // cmark-gfm looks past `~` here, because its strike-through extension uses that sign.
        while start < bytes.count, bytes[start] == Byte.tilde { start += 1 }
        guard start < bytes.count else { return .space }
        if bytes[start] < 0x80 { return ofASCII(bytes[start]) }
        var end = start + 1
        while end < bytes.count, end < start + 4, isContinuation(bytes[end]) { end += 1 }
        return ofCharacter(bytes[start..<end])
    }

    /// Returns the class of the character that ends at an offset; the start counts as space.
    static func before(_ position: Int, in bytes: [UInt8]) -> CharacterClass {
        var end = position
        while end > 0, bytes[end - 1] == Byte.tilde { end -= 1 }
        guard end > 0 else { return .space }
        if bytes[end - 1] < 0x80 { return ofASCII(bytes[end - 1]) }
        var start = end - 1
        while start > 0, start > end - 4, isContinuation(bytes[start]) { start -= 1 }
        return ofCharacter(bytes[start..<end])
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    private static func ofASCII(_ byte: UInt8) -> CharacterClass {
        Byte.isPunctuation(byte) ? .punctuation : Byte.isWhitespace(byte) ? .space : .other
    }

    private static func ofCharacter(_ bytes: ArraySlice<UInt8>) -> CharacterClass {
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
            return .other
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: return .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            // cmark-gfm's table is that of Unicode 7.
            guard let age = scalar.properties.age, age.major <= 7 else { return .other }
            return .punctuation
        case .otherSymbol:
            // U+166D was punctuation until Unicode 12.
            return scalar.value == 0x166D ? .punctuation : .other
        default: return .other
        }
    }
}
