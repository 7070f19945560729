package import Content
package import Text

/// What one family's booklet and sheets are made of.
///
/// Private: nothing of it may get into a log, a name of a file, the properties of a PDF file, or a
/// place that others can read.
package struct Household: Sendable {
    /// A chance word by which the family's dates and contacts are told from those of others, so
    /// that no name has to.
    package var id: SourcedName?
    /// How the booklet addresses the family.
    package var family: String?
    package var municipality: SourcedName?
    /// Languages and pairs of languages, such as `nl` and `ar+nl`; a booklet is made in each.
    package var languages: [SourcedName] = []
    package var arrival: CalendarDate?
    /// The calendar whose dates stand beside the Gregorian ones.
    package var calendar: AdditionalCalendar?
    package var contacts: [HouseholdContact] = []
    /// The ids of the booklets whose chapters follow the family's own; empty where the file has none.
    package var booklets: [SourcedName] = []
    /// The ids of the appliances in the house.
    package var appliances: [SourcedName] = []
    /// The ids of the services that the family was told of.
    package var services: [SourcedName] = []
    package var tasks: [AgreedTask] = []
    /// The ids of tasks that are done already.
    package var done: [SourcedName] = []
    /// The ids of tasks that do not fit this family.
    package var without: [SourcedName] = []
    package var waste: [WasteDays] = []
    package var appointments: [Appointment] = []
    package var notes: [String] = []
    /// The place of problems of the whole file, in a copy in which nothing private can be read.
    package var source: SourceRange?
}

/// Somebody who helps the family.
package struct HouseholdContact: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case sponsor
        case counsellor
        case contact
    }

    package let kind: Kind
    package let name: String
    package let phone: PhoneNumber?
    /// What the person helps with, or for whom a counsellor works.
    package let about: String?
}

/// A task of the checklist on which family and sponsors agreed.
package struct AgreedTask: Sendable {
    /// The id of the task.
    package let task: SourcedName
    /// The id of a role, or the name of one of the family's contacts.
    package let who: SourcedName?
    package let note: String?
}

/// The days on which one kind of waste is fetched.
package struct WasteDays: Sendable {
    package let kind: WasteKind
    /// In their order, each once.
    package let days: [CalendarDate]
}

/// What is fetched from houses in the Netherlands, by the bins that people have.
package enum WasteKind: String, Sendable, CaseIterable {
    case residual
    case organic
    case paper
    case packaging
    case glass
    case textiles
    case bulky
}

/// Something at a day, and mostly at a time.
package struct Appointment: Sendable {
    package let day: CalendarDate
    package let time: ClockTime?
    package let what: String
    package let place: String?
}

/// A calendar whose dates may stand beside the Gregorian ones, by its name in CLDR (Unicode
/// Technical Standard 35, key `ca`).
package enum AdditionalCalendar: String, Sendable, CaseIterable {
    /// As in Saudi Arabia, by tables of the moon over Mecca.
    case islamicUmmAlQura = "islamic-umalqura"
    /// By arithmetic alone.
    case islamicCivil = "islamic-civil"
    /// As in Iran and Afghanistan.
    case persian
    /// As in Ethiopia, and in the churches of Eritrea.
    case ethiopic
    case coptic
}
