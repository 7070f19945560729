import ContentLines
import Testing
import TestSupport

/// Folding and escaping of content lines, as a property over many texts.
struct FoldingTests {
    /// Texts of one to four bytes a character, with all that has a meaning in values.
    static let alphabet: [Unicode.Scalar] = [
        "a", "Z", " ", ",", ";", "\\", ":", "\"", "\n", "é", "ß", "م", "ر", "ح", "ب", "ا", "،", "؛",
        "\u{64B}", "€", "“", "漢", "😀", "\t", "n", "N",
    ]

    static func text(_ random: inout SplitMix64, upTo limit: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<random.below(limit) { text.append(alphabet[random.below(alphabet.count)]) }
        return String(text)
    }

    /// Reads the lines of a file as RFC 5545, section 3.1, says: by octets.
    static func unfolded(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var index = 0
        var isNew = true
        while index < bytes.count {
            if isNew { lines.append([]) }
            isNew = false
            guard bytes[index] == 0x0D, bytes[index + 1] == 0x0A else {
                lines[lines.count - 1].append(bytes[index])
                index += 1
                continue
            }
            if index + 2 < bytes.count, bytes[index + 2] == 0x20 {
                index += 3
            } else {
                index += 2
                isNew = true
            }
        }
        return lines
    }

    static func unescaped(_ value: [UInt8]) -> String {
        var bytes: [UInt8] = []
        var index = 0
        while index < value.count {
            if value[index] == UInt8(ascii: "\\") {
                index += 1
                bytes.append(value[index] == UInt8(ascii: "n") ? 0x0A : value[index])
            } else {
                bytes.append(value[index])
            }
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func everyTextComesBackFromShortPiecesOfWholeCharacters() throws {
        var random = SplitMix64(seed: 5545)
        for _ in 0..<2000 {
            let text = Self.text(&random, upTo: 300)
            var card = VCard(uid: "u", name: "n")
            card.note = text
            let bytes = VCard.file([card])
            var piece: [UInt8] = []
            for byte in bytes {
                guard byte == 0x0A else {
                    piece.append(byte)
                    continue
                }
                #expect(piece.last == 0x0D)
                #expect(piece.count - 1 <= 75)
                #expect(String(validating: piece, as: UTF8.self) != nil)
                piece = []
            }
            #expect(piece.isEmpty)
            let note = try #require(
                Self.unfolded(bytes).first { $0.starts(with: Array("NOTE:".utf8)) })
            #expect(Self.unescaped(Array(note.dropFirst(5))) == text)
        }
    }

    @Test func aLineOf75OctetsIsNotFolded() {
        for count in 60...90 {
            var card = VCard(uid: "u", name: "n")
            card.note = String(repeating: "x", count: count)
            let folds = VCard.file([card]).split(separator: 0x0A).filter { $0.first == 0x20 }.count
            #expect(folds == ("NOTE:".count + count <= 75 ? 0 : 1))
        }
    }

    @Test(arguments: [
        ("a\r\nb", "a\\nb"), ("a\rb", "a\\nb"), ("a\u{0}b\u{7F}c", "abc"), ("a\tb", "a\tb"),
        ("1;2,3\\4", "1\\;2\\,3\\\\4"),
    ])
    func theSignsOfTheFormatAreEscaped(_ text: String, _ expected: String) {
        #expect(ContentLine.escaped(text) == expected)
    }

    @Test func aParameterCannotBreakOutOfItsQuotes() {
        let line = ContentLine("X", [.init("P", "a\";B=c:\r\nY:z")], text: "v")
        let event = line.parameters[0].value
        #expect(event.contains("\""))
        var card = CalendarEvent(
            uid: "u", start: DayAndTime(year: 2026, month: 1, day: 2), summary: "s",
            language: "a\";B=c:\r\nY:z")
        card.detail = nil
        let text = String(decoding: ICalendar.file([card]), as: UTF8.self)
        #expect(text.contains("SUMMARY;LANGUAGE=\"a;B=c:Y:z\":s\r\n"))
    }
}
