package import Content
package import Diagnostics
import Text

/// Checks the names in a family's file against what its municipality shows.
package struct HouseholdCheck {
    private let household: Household
    private let library: Library

    package init(_ household: Household, in library: Library) {
        self.household = household
        self.library = library
    }

    /// Returns the municipality of the family, if the library has it.
    package func municipality(into report: inout Report) -> Library.Municipality? {
        guard let name = household.municipality else { return nil }
        let found = library.municipalities.first { $0.id == name.name }
        if found == nil {
            report.add(
                .unknownName(
                    "municipality", near: name.name, at: name.range,
                    library.municipalities.map(\.id)))
        }
        return found
    }

    /// Checks everything but the municipality.
    package func check(_ edition: Edition, into report: inout Report) {
        checkLanguages(into: &report)
        check(household.booklets, "booklet", edition.entries(of: .booklet).map(\.id), &report)
        check(household.appliances, "appliance", edition.entries(of: .appliance).map(\.id), &report)
        check(household.services, "service", edition.services.map(\.id), &report)
        let tasks = edition.tasks
        let ids = tasks.map(\.task.id)
        check(household.tasks.map(\.task), "task", ids, &report)
        check(household.done, "task", ids, &report)
        check(household.without, "task", ids, &report)
        for name in household.without {
            if let other = household.tasks.first(where: { $0.task.name == name.name }) {
                report.add(.taskBothWays(at: name.range, first: other.task.range))
            }
        }
        checkPeople(edition, into: &report)
    }

    private func check(
        _ names: [SourcedName], _ kind: String, _ known: [String], _ report: inout Report
    ) {
        for name in names where !known.contains(name.name) {
            report.add(.unknownName(kind, near: name.name, at: name.range, known))
        }
    }

    private func checkLanguages(into report: inout Report) {
        let codes = library.languages.map(\.code)
        for choice in household.languages {
            let sides = choice.name.split(separator: "+", omittingEmptySubsequences: false)
            if sides.count > 2 || (sides.count == 2 && sides[0] == sides[1]) {
                report.add(.householdPair(at: choice.range))
                continue
            }
            for side in sides where !codes.contains(String(side)) {
                report.add(.unknownName("language", near: String(side), at: choice.range, codes))
            }
        }
    }

    /// Who does a task is a role of the checklists, or one of the contacts; the names of contacts
    /// are never offered as the right one.
    private func checkPeople(_ edition: Edition, into report: inout Report) {
        let roles = edition.entries(of: .role).map(\.id)
        let names = household.contacts.map(\.name)
        for who in household.tasks.compactMap(\.who)
        where !roles.contains(who.name) && !names.contains(who.name) {
            report.add(.unknownPerson(near: who.name, at: who.range, roles: roles))
        }
    }
}

extension Edition {
    /// The tasks of all checklists, in their order.
    package var tasks: [(checklist: Entry, task: Checklist.Task)] {
        entries(of: .checklist).flatMap { entry -> [(checklist: Entry, task: Checklist.Task)] in
            guard case .checklist(let checklist) = entry.structure else { return [] }
            return checklist.phases.flatMap(\.tasks).map { (entry, $0) }
        }
    }
}

extension Household {
    /// The languages and pairs that a booklet is made in, as far as the library has them.
    package func choices(in library: Library) -> [HouseholdLanguage] {
        let language = { (code: String) in library.languages.first { $0.code == code } }
        return languages.compactMap { choice in
            let codes = choice.name.split(separator: "+").map(String.init)
            guard let first = codes.first.flatMap(language) else { return nil }
            guard codes.count == 2 else { return .one(first) }
            return language(codes[1]).map { .pair(LanguagePair(first, $0)) }
        }
    }
}

/// A language, or two side by side, in which a family reads.
package enum HouseholdLanguage: Sendable, Equatable {
    case one(Language)
    case pair(LanguagePair)

    /// The name of files in it: `nl`, `ar+nl`.
    package var code: String {
        switch self {
        case .one(let language): language.code
        case .pair(let pair): pair.code
        }
    }
}
