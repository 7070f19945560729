import Diagnostics
import Gettext
import Text
import XML

/// Makes one text of a `<unit>`, or of the units of a group that hold its plural forms.
struct UnitReader {
    let catalog: String

    /// The source, translation and state of one form.
    private struct Form {
        var source = ""
        var target = ""
        var state: ExchangeState
        var range: SourceRange
    }

    /// Returns the text, or nil where it was reported.
    func read(
        _ element: XMLElement, forms: [XMLElement], into report: inout Report
    ) -> ExchangeUnit? {
        guard let id = element.tag["id"], !id.isEmpty else {
            report.error("missing-id", "the unit has no id", at: element.tag.range)
            return nil
        }
        var read: [Form] = []
        for form in forms {
            guard let form = self.form(form, into: &report) else { return nil }
            read.append(form)
        }
        guard let first = read.first else {
            report.error("missing-segment", "the group has no units", at: element.tag.range)
            return nil
        }
        let stamp = element.tag["exported", in: XLIFF.ownNamespace].flatMap { ExportStamp($0) }
        let translations = read.map(\.target)
        var unit = ExchangeUnit(
            catalog: catalog, id: id, translations: translations,
            state: state(of: read, translations, stamp), range: first.range)
        unit.source = first.source
        unit.pluralSource =
            element.tag["type"] == XLIFF.plural ? read.dropFirst().first?.source ?? "" : nil
        unit.stamp = stamp
        takeNotes(of: element, into: &unit)
        let subState = forms.first?.children(named: "segment").first?.tag["subState"] ?? ""
        if subState.hasPrefix(XLIFF.subState) {
            unit.origin = TranslationOrigin.Maker(
                rawValue: String(subState.dropFirst(XLIFF.subState.count)))
        }
        return unit
    }

    private func state(
        of forms: [Form], _ translations: [String], _ stamp: ExportStamp?
    ) -> ExchangeState {
        let states = forms.map(\.state)
        if states.contains(.fuzzy) { return .fuzzy }
        let state: ExchangeState =
            states.contains(.new) ? .new : states.contains(.translated) ? .translated : .reviewed
        // "initial" with a translation: as it was exported.
        let exported = stamp?.state == .fuzzy && state == .new ? .fuzzy : state
        return ExchangeReader.meant(exported, translations, exportedAs: stamp)
    }

    private func takeNotes(of element: XMLElement, into unit: inout ExchangeUnit) {
        var previous = ExchangeUnit.Previous()
        for note in element.children(named: "notes").flatMap({ $0.children(named: "note") }) {
            guard let category = note.tag["category"].flatMap(XLIFF.Note.init) else { continue }
            switch category {
            case .kind: unit.notes.append(note.text)
            case .place: unit.references.append(note.text)
            case .context: unit.context = note.text
            case .previous: previous.source = note.text
            case .previousContext: previous.context = note.text
            case .previousPlural: previous.pluralSource = note.text
            }
        }
        if previous != ExchangeUnit.Previous() { unit.previous = previous }
    }

    /// Joins the segments of a unit, and what may be ignored between them.
    private func form(_ unit: XMLElement, into report: inout Report) -> Form? {
        var codes = XLIFFCodes(unit)
        var form = Form(state: .reviewed, range: unit.tag.range)
        var hasSegment = false
        for part in unit.elements {
            let isSegment = part.tag.name == XMLName("segment", in: XLIFF.namespace)
            guard isSegment || part.tag.name == XMLName("ignorable", in: XLIFF.namespace) else {
                continue
            }
            guard let source = part.children(named: "source").first else {
                report.error("missing-source", "the segment has no source", at: part.tag.range)
                return nil
            }
            let target = part.children(named: "target").first
            if let target, target.tag["order"] != nil {
                report.error(
                    "reordered-segments", "the segments of the unit are in another order",
                    at: target.tag.range, hints: ["join the segments of the unit first"])
                return nil
            }
            guard let sourceText = codes.text(of: source, into: &report),
                let targetText = target.map({ codes.text(of: $0, into: &report) })
                    ?? (isSegment ? "" : sourceText)
            else { return nil }
            form.source += sourceText
            form.target += targetText
            guard isSegment else { continue }
            if !hasSegment { form.range = (target ?? source).range }
            hasSegment = true
            guard let state = state(of: part, into: &report) else { return nil }
            form.state = min(form.state, state)
        }
        guard hasSegment else {
            report.error("missing-segment", "the unit has no segment", at: unit.tag.range)
            return nil
        }
        return form
    }

    private func state(of segment: XMLElement, into report: inout Report) -> ExchangeState? {
        switch segment.tag["state"] ?? "initial" {
        case "initial":
            // A sub-state of another program says that somebody is at work on it.
            let subState = segment.tag["subState"] ?? ""
            return subState.isEmpty || subState.hasPrefix(XLIFF.subState) ? .new : .fuzzy
        case "translated": return .translated
        case "reviewed", "final": return .reviewed
        case let other:
            report.error(
                "unknown-state", "there is no state \"\(other)\"", at: segment.tag.range,
                hints: Spelling.hints(
                    for: other, in: ["initial", "translated", "reviewed", "final"]))
            return nil
        }
    }
}

extension ExchangeState: Comparable {
    /// Orders the states by how far a translation is.
    package static func < (left: ExchangeState, right: ExchangeState) -> Bool {
        let order: [ExchangeState] = [.new, .fuzzy, .translated, .reviewed]
        return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
}
