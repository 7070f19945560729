import Diagnostics
import Text

/// What must hold for a catalogue as a whole: its header and the counts of plural forms.
enum POChecks {
    static func check(_ catalog: Catalog, in file: SourceFile, into report: inout Report) {
        let firstPlural = catalog.messages.first { $0.pluralID != nil && $0.isTranslated }
        if catalog.header.isEmpty {
            if !catalog.messages.isEmpty || !catalog.obsolete.isEmpty {
                report.warning(
                    "missing-header", "the catalogue has no header", at: SourceRange(file),
                    hints: ["begin with msgid \"\" and a msgstr with \"Language: …\\n\""])
            }
        } else {
            checkCharset(of: catalog.header, in: file, into: &report)
            checkPluralForms(of: catalog.header, in: file, into: &report)
        }
        if let rule = catalog.header.pluralRule {
            checkCounts(of: catalog.messages, against: rule, into: &report)
            checkCounts(of: catalog.obsolete, against: rule, into: &report)
        } else if let range = firstPlural?.range, catalog.header["Plural-Forms"] == nil {
            report.error(
                "missing-plural-forms", "msgid_plural needs \"Plural-Forms\" in the header",
                at: range, hints: ["for Dutch and English: nplurals=2; plural=n != 1;"])
        }
    }

    private static func checkCharset(
        of header: CatalogHeader, in file: SourceFile, into report: inout Report
    ) {
        let range = header.range ?? SourceRange(file)
        let hints = ["write \"Content-Type: text/plain; charset=UTF-8\\n\""]
        guard let type = header["Content-Type"], let name = charset(in: type) else {
            report.warning(
                "missing-charset", "the header names no charset", at: range, hints: hints)
            return
        }
        guard name.lowercased() != "utf-8", name.lowercased() != "utf8" else { return }
        report.error(
            "wrong-charset", "charset is \"\(name)\", expected \"UTF-8\"",
            at: place(of: name, inFieldNamed: "Content-Type", of: header) ?? range, hints: hints)
    }

    private static func charset(in type: String) -> String? {
        let bytes = Array(type.utf8)
        let key = Array("charset=".utf8)
        guard bytes.count >= key.count else { return nil }
        for start in 0...(bytes.count - key.count)
        where bytes[start..<start + key.count].elementsEqual(key) {
            let value = bytes[(start + key.count)...].prefix {
                $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ")
            }
            return String(decoding: value, as: UTF8.self)
        }
        return nil
    }

    private static func checkPluralForms(
        of header: CatalogHeader, in file: SourceFile, into report: inout Report
    ) {
        guard let value = header["Plural-Forms"] else { return }
        guard case .failure(let failure) = PluralRule.parse(Array(value.utf8)) else { return }
        let start = offset(ofFieldNamed: "Plural-Forms", in: header)
        let place = start.flatMap {
            header.message.range(ofUTF8: $0 + failure.lower..<$0 + failure.upper)
        }
        report.error(
            "invalid-plural-forms", failure.message,
            at: place ?? header.range ?? SourceRange(file),
            hints: ["for Dutch and English: nplurals=2; plural=n != 1;"])
    }

    private static func place(
        of part: String, inFieldNamed name: String, of header: CatalogHeader
    ) -> SourceRange? {
        guard let start = offset(ofFieldNamed: name, in: header), let value = header[name] else {
            return nil
        }
        let bytes = Array(value.utf8)
        let wanted = Array(part.utf8)
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
        for index in stride(from: bytes.count - wanted.count, through: 0, by: -1)
        where bytes[index..<index + wanted.count].elementsEqual(wanted) {
            return header.message.range(ofUTF8: start + index..<start + index + wanted.count)
        }
        return nil
    }

    /// Returns where the value of a field begins in the text of the header, in bytes.
    private static func offset(ofFieldNamed name: String, in header: CatalogHeader) -> Int? {
        let bytes = Array(header.text.utf8)
        let key = Array("\(name):".utf8)
        var line = 0
        while line < bytes.count {
            if bytes[line...].starts(with: key) {
                var start = line + key.count
                while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
                return start
            }
            guard let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            line = end + 1
        }
        return nil
    }

    private static func checkCounts(
        of messages: [Message], against rule: PluralRule, into report: inout Report
    ) {
        for message in messages where message.pluralID != nil && message.isTranslated {
            let count = message.strings.count
            guard count != rule.nplurals, let range = message.stringRange else { continue }
            let forms = "\(rule.nplurals) plural \(rule.nplurals == 1 ? "form" : "forms")"
            if count > rule.nplurals {
                let extra = message.range(ofString: rule.nplurals) ?? range
                report.error(
                    "extra-plural-form",
                    "\"msgstr[\(rule.nplurals)]\" in a language with \(forms)", at: extra,
                    hints: ["remove it, or correct \"Plural-Forms\" in the header"])
            } else {
                report.error(
                    "missing-plural-form",
                    "\"msgstr[\(count)]\" is missing: the language has \(forms), found \(count)",
                    at: range)
            }
        }
    }
}
