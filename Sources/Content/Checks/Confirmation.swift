import Diagnostics
package import Text

/// What somebody has compared with its source: which things, on which day, with which source.
package struct Confirmation: Sendable {
    /// The names of facts, services and documents, with `fact:`, `service:` or `text:` before one
    /// that several have.
    package var names: [String] = []
    /// The municipality whose own sources are meant; else the nation's, or those of the only
    /// municipality that has the name.
    package var municipality: String?
    /// Whether everything of the municipality is meant.
    package var isAll = false
    /// The day of the comparison.
    package var day: CalendarDate
    /// The present day, after which nobody can have compared anything.
    package var today: CalendarDate
    /// Where the data now comes from, when that is another place.
    package var source: String?
    /// The date that this source bears; without one, a date of the former source goes away.
    package var sourceDate: CalendarDate?

    package init(day: CalendarDate, today: CalendarDate) {
        self.day = day
        self.today = today
    }

    /// Why something cannot be confirmed.
    package struct Failure: Error, Sendable, Equatable {
        package let message: String
        package let hints: [String]

        init(_ message: String, hints: [String] = []) {
            self.message = message
            self.hints = hints
        }
    }

    /// One thing that was confirmed, and the edits that record it.
    package struct Change: Sendable {
        package let name: String
        package let before: CalendarDate?
        package let range: SourceRange
        package let edits: [SourceEdit]

        package var file: SourceFile { range.file }
    }

    /// Finds the edits, or tells every reason why there are none.
    package func changes(in library: Library) -> (changes: [Change], failures: [Failure]) {
        var failures = dayFailures()
        var changes: [Change] = []
        let finder = ConfirmationFinder(library: library, municipality: municipality)
        for result in isAll ? finder.all() : names.unique.map(finder.find) {
            do throws(Failure) {
                changes.append(try result.get().change(for: self))
            } catch {
                failures.append(error)
            }
        }
        return (failures.isEmpty ? changes : [], failures)
    }

    private func dayFailures() -> [Failure] {
        var failures: [Failure] = []
        if day > today {
            failures.append(
                Failure(
                    "\(day.iso8601) is still to come; today is \(today.iso8601)",
                    hints: ["write the day on which it was compared"]))
        }
        if let sourceDate, sourceDate > day {
            failures.append(Self.sourceIsLater(sourceDate, than: day))
        }
        return failures
    }

    static func sourceIsLater(_ date: CalendarDate, than day: CalendarDate) -> Failure {
        Failure(
            "the source bears the date \(date.iso8601), so it cannot have been compared on "
                + day.iso8601,
            hints: ["give the date of the present source with --source-date"])
    }
}

extension [String] {
    /// The texts, each once, in their order.
    fileprivate var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
