import Content
import Diagnostics

/// Reports what nobody has checked yet, and what was checked too long ago.
///
/// What grows old does so by itself: it would fail a strict build one day although nobody changed
/// anything. So it is told in one line, and as a warning for each only where it is asked for.
struct FactCheck {
    let list: CheckList
    let ages: CheckAges
    /// The present day; without one, nothing is old.
    let today: CalendarDate?
    /// Whether each old item is a warning of its own.
    let listsOld: Bool

    /// Reports, and returns a line for people about what is old.
    func check(into report: inout Report) -> String? {
        for item in list.items where item.checked == nil { report.add(.unverified(item)) }
        guard let today else { return nil }
        var old: [CheckedItem] = []
        for item in list.items {
            switch item.state(ages, on: today) {
            case .current, .unverified: continue
            case .old(let days):
                let age = item.kind == .text ? ages.texts : ages.facts
                if listsOld { report.add(.old(item, days: days, age: age)) }
            case .future:
                if listsOld { report.add(.checkedInFuture(item)) }
            }
            old.append(item)
        }
        guard !old.isEmpty, !listsOld else { return nil }
        let facts = old.filter { $0.kind != .text }.count
        let texts = old.count - facts
        let parts = [
            facts == 0 ? nil : "\(facts) \(facts == 1 ? "fact" : "facts") or services",
            texts == 0 ? nil : "\(texts) \(texts == 1 ? "text" : "texts")",
        ].compactMap { $0 }
        return "To check again: \(parts.joined(separator: ", ")); \"wegwijs facts\" lists them."
    }
}
