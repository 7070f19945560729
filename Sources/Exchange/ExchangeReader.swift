package import Diagnostics
package import Text

/// Reads a file that came back from a translator, whichever format it has.
package enum ExchangeReader {
    /// Returns the texts of a file, or nil where it cannot be read as a whole.
    ///
    /// The format shows in the bytes: XLIFF begins with `<`. Texts that cannot be used are
    /// reported and left out.
    package static func read(_ file: SourceFile, into report: inout Report) -> ExchangeDocument? {
        var start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < file.bytes.count, isBlank(file.bytes[start]) { start += 1 }
        guard start < file.bytes.count else {
            report.error("empty-exchange", "the file is empty", at: SourceRange(file))
            return nil
        }
        let isUTF16 =
            file.bytes.starts(with: [0xFF, 0xFE, 0x3C])
            || file.bytes.starts(with: [0xFE, 0xFF, 0])
                && file.bytes.dropFirst(3).first == 0x3C
            || file.bytes.starts(with: [0x3C, 0])
        return file.bytes[start] == UInt8(ascii: "<") || isUTF16
            ? XLIFFReader.read(file, into: &report) : SpreadsheetReader.read(file, into: &report)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Returns the state that a person meant.
    ///
    /// Who writes another translation and leaves the state alone has translated the text; only a
    /// state that differs from the exported one is a statement of its own.
    static func meant(
        _ state: ExchangeState, _ translations: [String], exportedAs stamp: ExportStamp?
    ) -> ExchangeState {
        guard translations.contains(where: { !$0.isEmpty }) else { return .new }
        if state == .new { return .translated }
        guard let stamp, state == stamp.state,
            stamp.fingerprint != ExportStamp.fingerprint(of: translations)
        else { return state }
        return .translated
    }
}
