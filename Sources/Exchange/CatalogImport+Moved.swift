import Gettext

/// Texts whose source has changed since the export, or is gone.
extension CatalogImport {
    mutating func takeMovedOn(_ unit: ExchangeUnit, at place: Int) {
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

    mutating func takeHomeless(_ unit: ExchangeUnit) {
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
    mutating func settleHomeless() {
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
}
