import Content

/// What is to be checked again, place by place, the most pressing first.
struct PhoneList {
    enum Format: String, CaseIterable {
        case text, json, csv, html
    }

    struct Row {
        let item: CheckedItem
        let state: CheckedItem.State
    }

    /// The rows of the nation or of one municipality.
    struct Part {
        /// Nothing for the nation.
        let id: String?
        let name: String
        let rows: [Row]
    }

    let parts: [Part]
    let today: CalendarDate
    let ages: CheckAges

    var count: Int { parts.map(\.rows.count).reduce(0, +) }

    /// Makes the list of some places, in their order; places without a row are left out.
    init(
        _ list: CheckList, ages: CheckAges, on today: CalendarDate, places: [String?],
        names: [String: String]
    ) {
        self.today = today
        self.ages = ages
        parts = places.compactMap { place in
            let rows = list.items.filter { $0.municipality == place }
                .map { Row(item: $0, state: $0.state(ages, on: today)) }
                .filter { !$0.state.isCurrent }
            guard !rows.isEmpty else { return nil }
            let ordered = rows.enumerated().sorted { left, right in
                (left.element.pressure, left.offset) < (right.element.pressure, right.offset)
            }
            return Part(
                id: place, name: place.map { names[$0] ?? $0 } ?? "Landelijk",
                rows: ordered.map(\.element))
        }
    }

    func written(as format: Format) -> [UInt8] {
        switch format {
        case .text: Array(text.utf8)
        case .json: Array(json.utf8)
        case .csv: csv
        case .html: html
        }
    }
}

extension PhoneList.Row {
    /// The order in the list: a slip of the pen, never checked, then the oldest; smaller comes first.
    fileprivate var pressure: Int {
        switch state {
        case .future: .min
        case .unverified: .min + 1
        case .old(let days): -days
        case .current: .max
        }
    }

    /// When it was checked, and how much too long ago that is.
    var age: String {
        switch state {
        case .unverified: "never checked"
        case .future: "checked \(item.checked?.iso8601 ?? ""), which is still to come"
        case .old(let days):
            "checked \(item.checked?.iso8601 ?? ""), \(days) \(days == 1 ? "day" : "days") too old"
        case .current: "checked \(item.checked?.iso8601 ?? "")"
        }
    }

    /// How many days too old it is; nothing where that is no number.
    var days: Int? {
        if case .old(let days) = state { days } else { nil }
    }
}
