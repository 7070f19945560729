import Diagnostics
import Gettext
import Text

/// Takes the texts of a file into one catalogue.
struct CatalogImport {
    private(set) var catalog: Catalog
    private(set) var changes: [ImportChange] = []
    private(set) var unchanged = 0
    private(set) var empty = 0
    private(set) var refused = 0
    private(set) var report = Report()

    private let path: String
    /// Whether the format may lose blanks around a translation.
    private let isTrimmed: Bool
    private let planner: ImportPlanner
    /// The messages by their identifier, and fuzzy ones by that of their previous source text.
    private var places: [String: Int] = [:]
    private var previousPlaces: [String: Int] = [:]
    private var obsoletePlaces: [String: Int] = [:]
    private var seen: [String: ExchangeUnit] = [:]
    /// Texts whose source is not in the catalogue, with the number of changes before them.
    private var homeless: [(unit: ExchangeUnit, place: Int)] = []

    init(_ catalog: Catalog, path: String, isTrimmed: Bool, planner: ImportPlanner) {
        self.catalog = catalog
        self.path = path
        self.isTrimmed = isTrimmed
        self.planner = planner
        for (index, message) in catalog.messages.enumerated() {
            places[Self.identifier(message)] = index
            if message.isFuzzy, let previous = message.previousID {
                previousPlaces[
                    ExchangeUnit.identifier(context: message.previousContext, source: previous)] =
                    index
            }
        }
        for (index, message) in catalog.obsolete.enumerated() {
            obsoletePlaces[Self.identifier(message)] = index
        }
    }

    private static func identifier(_ message: Message) -> String {
        ExchangeUnit.identifier(context: message.context, source: message.id)
    }

    mutating func take(_ units: [ExchangeUnit]) {
        for unit in units { take(unit) }
        settleHomeless()
    }

    private mutating func take(_ unit: ExchangeUnit) {
        if let first = seen[unit.id] {
            guard first.translations != unit.translations else { return }
            refuse(
                unit, "duplicate-unit", "the text stands twice, with different translations",
                notes: first.range.map { [Diagnostic.Note("the first is here", at: $0)] } ?? [])
            return
        }
        seen[unit.id] = unit
        if let place = places[unit.id] {
            takeExact(unit, at: place)
        } else if let place = previousPlaces[unit.id] {
            takeMovedOn(unit, at: place)
        } else {
            takeHomeless(unit)
        }
    }

    // MARK: The source text is as it was

    private mutating func takeExact(_ unit: ExchangeUnit, at place: Int) {
        let message = catalog.messages[place]
        guard isSame(unit.source, message.id) || unit.source.isEmpty else {
            refuseMixed(unit, message.id)
            return
        }
        guard unit.isTranslated else {
            empty += 1
            return
        }
        let state = ExchangeState(message)
        guard !isSame(unit.translations, message.strings) else {
            guard let kind = statement(of: unit, about: state) else {
                unchanged += 1
                return
            }
            write(unit, message.strings, kind, at: place)
            return
        }
        if state == .new {
            write(unit, unit.translations, .new, at: place)
        } else if unit.stamp == ExportStamp(message.strings, state) {
            write(unit, unit.translations, .changed, at: place)
        } else if isUntouched(unit) {
            unchanged += 1
        } else if isAcceptable(unit, message.id, message) {
            add(.conflict, unit, source: message.id, old: message.strings)
        }
    }

    /// Returns what a file says about a translation that it leaves as it is.
    private func statement(
        of unit: ExchangeUnit, about state: ExchangeState
    ) -> ImportChange.Kind? {
        guard let stamp = unit.stamp, stamp.state != unit.state else { return nil }
        switch (state, unit.state) {
        case (.fuzzy, .translated), (.fuzzy, .reviewed): return .confirmed
        case (.translated, .fuzzy), (.reviewed, .fuzzy): return .doubted
        case (.translated, .reviewed): return .reviewed
        default: return nil
        }
    }

    private mutating func write(
        _ unit: ExchangeUnit, _ strings: [String], _ kind: ImportChange.Kind, at place: Int
    ) {
        var message = catalog.messages[place]
        guard isAcceptable(unit, message.id, message) else { return }
        add(kind, unit, source: message.id, old: message.strings, new: strings)
        message.strings = strings
        message.isFuzzy = unit.state == .fuzzy
        if message.isFuzzy {
            if message.previousID == nil, let previous = unit.previous {
                message.previousContext = previous.context
                message.previousID = previous.source
                message.previousPluralID = previous.pluralSource
            }
        } else {
            message.previousContext = nil
            message.previousID = nil
            message.previousPluralID = nil
        }
        setOrigin(of: &message, unit)
        catalog.messages[place] = message
    }

    private func setOrigin(of message: inout Message, _ unit: ExchangeUnit) {
        if let origin = planner.origin {
            message.setOrigin(origin, on: planner.date)
        } else if unit.state == .reviewed, message.origin?.maker != .reviewed {
            message.setOrigin(.reviewed, on: planner.date)
        }
    }

    // MARK: The source text has changed or is gone

    private mutating func takeMovedOn(_ unit: ExchangeUnit, at place: Int) {
        var message = catalog.messages[place]
        let exported = message.previousID ?? ""
        guard isSame(unit.source, exported) || unit.source.isEmpty else {
            refuseMixed(unit, exported)
            return
        }
        guard unit.isTranslated else {
            empty += 1
            return
        }
        if isSame(unit.translations, message.strings) || isUntouched(unit) {
            unchanged += 1
            return
        }
        guard isAcceptable(unit, exported, message) else { return }
        guard unit.stamp?.fingerprint == ExportStamp.fingerprint(of: message.strings) else {
            add(
                .conflict, unit, source: message.id, exportedSource: exported, old: message.strings)
            return
        }
        add(.movedOn, unit, source: message.id, exportedSource: exported, old: message.strings)
        message.strings = unit.translations
        setOrigin(of: &message, unit)
        catalog.messages[place] = message
    }

    private mutating func takeHomeless(_ unit: ExchangeUnit) {
        guard unit.isTranslated else {
            empty += 1
            return
        }
        let obsolete = obsoletePlaces[unit.id].map { catalog.obsolete[$0] }
        if isUntouched(unit) || obsolete.map({ isSame($0.strings, unit.translations) }) == true {
            unchanged += 1
            return
        }
        guard ExchangeUnit.identifier(context: unit.context, source: unit.source) == unit.id else {
            refuse(
                unit, "unknown-unit", "the catalogue has no text with the id \"\(unit.id)\"",
                hints: ["was the row's id or source text changed?"])
            return
        }
        guard isAcceptable(unit, unit.source, nil) else { return }
        homeless.append((unit, changes.count))
    }

    /// Brings translations of texts that are gone to similar new ones, as `msgmerge` does, and keeps
    /// the others as obsolete.
    private mutating func settleHomeless() {
        guard !homeless.isEmpty else { return }
        let free = catalog.messages.indices.filter { !catalog.messages[$0].isTranslated }
        let old = homeless.map { message(of: $0.unit) }
        let merged = CatalogMerge.merge(
            existing: Catalog(header: catalog.header, messages: old),
            template: Catalog(messages: free.map { catalog.messages[$0] })
        ).catalog.messages
        let units = Dictionary(
            homeless.map { ($0.unit.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
        var found: [String: ImportChange] = [:]
        for (place, message) in zip(free, merged) where message.isFuzzy && message.isTranslated {
            let id = ExchangeUnit.identifier(
                context: message.previousContext, source: message.previousID ?? "")
            guard let unit = units[id] else { continue }
            var filled = message
            filled.translatorComments = catalog.messages[place].translatorComments
            setOrigin(of: &filled, unit)
            catalog.messages[place] = filled
            found[id] = ImportChange(
                kind: .movedOn, catalog: path, id: id, source: message.id,
                exportedSource: unit.source, old: [], new: unit.translations, range: unit.range)
        }
        var ordered: [ImportChange] = []
        var next = 0
        for (unit, place) in homeless {
            ordered += changes[next..<place]
            ordered.append(found[unit.id] ?? keep(unit))
            next = place
        }
        changes = ordered + changes[next...]
    }

    private func message(of unit: ExchangeUnit) -> Message {
        var message = Message(
            context: unit.context, id: unit.source, pluralID: unit.pluralSource,
            strings: unit.translations)
        message.isFuzzy = unit.state == .fuzzy
        return message
    }

    private mutating func keep(_ unit: ExchangeUnit) -> ImportChange {
        var old: [String] = []
        var kind = ImportChange.Kind.kept
        if let place = obsoletePlaces[unit.id] {
            old = catalog.obsolete[place].strings
            if unit.stamp?.fingerprint == ExportStamp.fingerprint(of: old) {
                catalog.obsolete[place].strings = unit.translations
            } else {
                kind = .conflict
            }
        } else {
            var message = message(of: unit)
            setOrigin(of: &message, unit)
            catalog.obsolete.append(message)
        }
        return ImportChange(
            kind: kind, catalog: path, id: unit.id, source: unit.source, exportedSource: nil,
            old: old, new: unit.translations, range: unit.range)
    }

    // MARK: Comparing and reporting

    /// Whether the file still has the translation that was exported.
    private func isUntouched(_ unit: ExchangeUnit) -> Bool {
        unit.stamp?.fingerprint == ExportStamp.fingerprint(of: unit.translations)
    }

    private func isSame(_ left: [String], _ right: [String]) -> Bool {
        left == right
            || (left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) })
    }

    private func isSame(_ left: String, _ right: String) -> Bool {
        left == right
            || (isTrimmed && left.isEmpty == right.isEmpty
                && SpreadsheetText.trimmed(left) == SpreadsheetText.trimmed(right))
    }

    /// Reports what is wrong with a translation, and returns whether it may be written.
    private mutating func isAcceptable(
        _ unit: ExchangeUnit, _ source: String, _ message: Message?
    ) -> Bool {
        let expected = message.map(\.strings.count) ?? unit.translations.count
        guard unit.translations.count == expected, !unit.translations.contains("") else {
            refuse(
                unit, "missing-plural-form",
                "the text needs \(expected) plural forms, found "
                    + "\(unit.translations.filter { !$0.isEmpty }.count)")
            return false
        }
        let problems = planner.check(unit, source)
        for problem in problems { report.add(problem) }
        guard problems.contains(where: { $0.severity == .error }) else { return true }
        refused += 1
        return false
    }

    private mutating func add(
        _ kind: ImportChange.Kind, _ unit: ExchangeUnit, source: String,
        exportedSource: String? = nil, old: [String], new: [String]? = nil
    ) {
        changes.append(
            ImportChange(
                kind: kind, catalog: path, id: unit.id, source: source,
                exportedSource: exportedSource, old: old, new: new ?? unit.translations,
                range: unit.range))
    }

    private mutating func refuse(
        _ unit: ExchangeUnit, _ identifier: String, _ message: String, hints: [String] = [],
        notes: [Diagnostic.Note] = []
    ) {
        refused += 1
        guard let range = unit.range else { return }
        report.error(identifier, message, at: range, hints: hints, notes: notes)
    }

    private mutating func refuseMixed(_ unit: ExchangeUnit, _ source: String) {
        refuse(
            unit, "mixed-up", "the id belongs to another text: \"\(source)\"",
            hints: ["were rows or columns moved apart? Fill in a new export"])
    }
}
