import Foundation
import Glibc

/// The fonts that the system's browser will find, as fontconfig lists them.
///
/// A page in a font that is missing is printed in another one without a word of warning: letters
/// get other widths, and lines end and pages break elsewhere.
package struct FontCheck: Sendable {
    private let families: Set<String>

    /// Asks the system's `fc-list`, which comes with the package fontconfig.
    package init() throws(BrowserError) {
        try self.init(path: ProcessInfo.processInfo.environment["PATH"] ?? "")
    }

    init(path: String) throws(BrowserError) {
        guard let program = SystemProgram.find("fc-list", path: path) else {
            throw .missingProgram(name: "fc-list", package: "fontconfig")
        }
        let (said, succeeded) = try ProgramOutput.of(program, [":", "family"], seconds: 60)
        guard succeeded else { throw .system("\"\(program)\" does not list the fonts") }
        self.init(list: said)
    }

    /// Reads a list: on every line the names of one font's family, divided by commas.
    ///
    /// fontconfig compares names without regard to case, and so do we; a backslash keeps the next
    /// character.
    init(list: [UInt8]) {
        var families: Set<String> = []
        for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
            for name in line.split(separator: ",") {
                let plain = name.filter { $0 != "\\" }
                families.insert(plain.trimmingCharacters(in: .whitespaces).lowercased())
            }
        }
        self.families = families
    }

    /// Returns whether a family, such as `Noto Naskh Arabic`, is there.
    package func has(_ family: String) -> Bool { families.contains(family.lowercased()) }

    /// Throws ``BrowserError/missingFonts(_:)`` unless all families are there.
    package func require(_ families: [String]) throws(BrowserError) {
        let missing = families.filter { !has($0) }
        guard missing.isEmpty else { throw .missingFonts(missing) }
    }
}
