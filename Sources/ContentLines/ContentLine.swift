/// One property of an iCalendar or vCard file: a name, its parameters and its value.
///
/// Both formats are lists of such lines. Sources: RFC 5545, section 3.1 (iCalendar); RFC 2425,
/// section 5.8, and RFC 2426 (vCard 3.0).
package struct ContentLine: Sendable, Equatable {
    package struct Parameter: Sendable, Equatable {
        /// Such as `VALUE`; letters and hyphens.
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Such as `SUMMARY`; letters, digits and hyphens.
    package let name: String
    package let parameters: [Parameter]
    /// The value as it stands in the file, escaped already.
    package let value: String

    /// Makes a line of a value that needs no escaping: a day, a number, an address of the web.
    package init(_ name: String, _ parameters: [Parameter] = [], value: String) {
        self.name = name
        self.parameters = parameters
        self.value = value
    }

    /// Makes a line of text.
    package init(_ name: String, _ parameters: [Parameter] = [], text: String) {
        self.init(name, parameters, value: Self.escaped(text))
    }

    /// Makes a line of a list of texts, such as `CATEGORIES`.
    package init(_ name: String, _ parameters: [Parameter] = [], texts: [String]) {
        self.init(name, parameters, value: texts.map(Self.escaped).joined(separator: ","))
    }

    /// Makes a line of parts with a fixed meaning each, such as `ADR` and `N`.
    package init(_ name: String, _ parameters: [Parameter] = [], parts: [String]) {
        self.init(name, parameters, value: parts.map(Self.escaped).joined(separator: ";"))
    }

    /// Returns a text with what has a meaning in values escaped: `\`, `;`, `,` and line ends.
    ///
    /// RFC 5545, section 3.3.11; RFC 2426, section 4. Other control characters have no place in
    /// either format and are left out, except tab.
    package static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += ["\\", scalar]
            case "\n" where previous == "\r": break
            case "\n", "\r": result += ["\\", "n"]
            case "\t": result.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}": break
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// Appends the line with its end, folded.
    func write(to bytes: inout [UInt8]) {
        var line = Array(name.utf8)
        for parameter in parameters {
            line += Array(";\(parameter.name)=\(Self.quoted(parameter.value))".utf8)
        }
        line.append(UInt8(ascii: ":"))
        line += Array(value.utf8)
        Self.fold(line, into: &bytes)
    }

    /// Returns a parameter's value, in quotes where it holds `:`, `;` or `,`.
    ///
    /// A quote or a control character cannot stand in one (RFC 5545, section 3.1), so it is left out.
    private static func quoted(_ value: String) -> String {
        let plain = String(
            String.UnicodeScalarView(
                value.unicodeScalars.filter { $0.value >= 0x20 && $0 != "\"" && $0.value != 0x7F }))
        let needsQuotes = plain.utf8.contains { ":;,".utf8.contains($0) }
        return needsQuotes ? "\"\(plain)\"" : plain
    }

    /// The longest line in octets, without its end (RFC 5545, section 3.1).
    static let limit = 75

    /// Breaks a line so that no piece is longer than 75 octets, never within a character of UTF-8.
    ///
    /// A piece after the first begins with a space, which counts. Readers that join the pieces get
    /// the same octets; those that show a piece alone get whole characters at least.
    private static func fold(_ line: [UInt8], into bytes: inout [UInt8]) {
        var start = 0
        var room = limit
        while line.count - start > room {
            var end = start + room
            while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += [0x0D, 0x0A, 0x20]
            start = end
            room = limit - 1
        }
        bytes += line[start...]
        bytes += [0x0D, 0x0A]
    }
}
