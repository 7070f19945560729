import Diagnostics
import Gettext
import Text

/// Takes the texts of a file into one catalogue.
struct CatalogImport {
    var catalog: Catalog
    var changes: [ImportChange] = []
    var unchanged = 0
    var empty = 0
    var refused = 0
    var report = Report()

    let path: String
    /// Whether the format may lose blanks around a translation.
    let isTrimmed: Bool
    let planner: ImportPlanner
    /// The messages by their identifier, and fuzzy ones by that of their previous source text.
    var places: [String: Int] = [:]
    private var previousPlaces: [String: Int] = [:]
    var obsoletePlaces: [String: Int] = [:]
    private var seen: [String: ExchangeUnit] = [:]
    /// Texts whose source is not in the catalogue, with the number of changes before them.
    var homeless: [(unit: ExchangeUnit, place: Int)] = []

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

    func setOrigin(of message: inout Message, _ unit: ExchangeUnit) {
        if let origin = planner.origin {
            message.setOrigin(origin, on: planner.date)
        } else if unit.state == .reviewed, message.origin?.maker != .reviewed {
            message.setOrigin(.reviewed, on: planner.date)
        }
    }
}
