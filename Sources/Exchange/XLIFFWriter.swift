import Gettext
import XML

/// Writes texts as XLIFF 2.0: a `<file>` for each catalogue, a `<unit>` for each text.
package struct XLIFFWriter {
    private var writer = XMLWriter()

    /// Writes texts into a file.
    ///
    /// - Parameters:
    ///   - units: the texts, those of one catalogue together.
    ///   - source: the language of the source texts.
    ///   - language: the language of the translations.
    ///   - isRightToLeft: whether that language is written from right to left.
    /// - Returns: the file in UTF-8.
    package static func write(
        _ units: [ExchangeUnit], from source: String, to language: String, isRightToLeft: Bool
    ) -> [UInt8] {
        var writer = XLIFFWriter()
        writer.writer.start(
            "xliff", ("xmlns", XLIFF.namespace), ("xmlns:wegwijs", XLIFF.ownNamespace),
            ("version", "2.0"), ("srcLang", source), ("trgLang", language))
        var file: String?
        var number = 0
        for unit in units {
            if unit.catalog != file {
                if file != nil { writer.end() }
                file = unit.catalog
                number += 1
                writer.writer.newLine()
                writer.writer.start(
                    "file", ("id", "f\(number)"), ("original", "\(language)/\(unit.catalog)"),
                    ("canResegment", "no"), ("srcDir", "ltr"),
                    ("trgDir", isRightToLeft ? "rtl" : "ltr"), ("xml:space", "preserve"))
            }
            writer.write(unit)
        }
        if file != nil { writer.end() }
        writer.end()
        return writer.writer.finish()
    }

    private mutating func end() { writer.end(onNewLine: true) }

    private mutating func write(_ unit: ExchangeUnit) {
        let stamp = unit.stamp?.text ?? ""
        writer.newLine()
        guard let plural = unit.pluralSource else {
            writer.start("unit", ("id", unit.id), ("wegwijs:exported", stamp))
            writeNotes(of: unit)
            writeSegment(unit.source, unit.translations.first ?? "", of: unit)
            end()
            return
        }
        writer.start(
            "group", ("id", unit.id), ("type", XLIFF.plural), ("wegwijs:exported", stamp))
        writeNotes(of: unit)
        for (form, translation) in unit.translations.enumerated() {
            writer.newLine()
            writer.start("unit", ("id", "\(unit.id).\(form)"))
            writeSegment(form == 0 ? unit.source : plural, translation, of: unit)
            end()
        }
        end()
    }

    private mutating func writeNotes(of unit: ExchangeUnit) {
        var notes = unit.notes.map { (XLIFF.Note.kind, $0) }
        notes += unit.references.map { (XLIFF.Note.place, $0) }
        if let context = unit.context { notes.append((.context, context)) }
        if let previous = unit.previous {
            if let text = previous.context { notes.append((.previousContext, text)) }
            if let text = previous.source { notes.append((.previous, text)) }
            if let text = previous.pluralSource { notes.append((.previousPlural, text)) }
        }
        guard !notes.isEmpty else { return }
        writer.newLine()
        writer.start("notes")
        for (category, text) in notes {
            writer.newLine()
            writer.start("note", ("category", category.rawValue))
            writer.text(text)
            writer.end()
        }
        end()
    }

    private mutating func writeSegment(
        _ source: String, _ translation: String, of unit: ExchangeUnit
    ) {
        let text = XLIFFText(source: source)
        text.writeData(to: &writer)
        writer.newLine()
        let state = XLIFF.state(unit.state)
        if let origin = unit.origin {
            writer.start(
                "segment", ("state", state), ("subState", XLIFF.subState + origin.rawValue))
        } else {
            writer.start("segment", ("state", state))
        }
        writer.newLine()
        writer.start("source", ("xml:space", "preserve"))
        text.write(source, to: &writer)
        writer.end()
        if !translation.isEmpty {
            writer.newLine()
            writer.start("target", ("xml:space", "preserve"))
            text.write(translation, to: &writer)
            writer.end()
        }
        end()
    }
}
