/// The words before the colon in the private file of a family.
package enum HouseholdKey: String, CaseIterable, Sendable {
    case kind
    case id
    case family
    case municipality
    case languages
    case arrival
    case calendar
    case sponsor
    case counsellor
    case contact
    case booklet
    case appliance
    case service
    case task
    case done
    case without
    case waste
    case appointment
    case note

    /// Whether the key may stand in more than one line.
    var isRepeated: Bool {
        switch self {
        case .kind, .id, .family, .municipality, .languages, .arrival, .calendar: false
        default: true
        }
    }

    /// What stands between the `;` of the value, in order; the first is needed.
    var parts: [String] {
        switch self {
        case .sponsor: ["name", "phone", "what for"]
        case .counsellor: ["name", "phone", "organisation"]
        case .contact: ["name", "phone", "what for"]
        case .task: ["task", "who", "note"]
        case .waste: ["kind of waste", "days"]
        case .appointment: ["day and time", "what", "place"]
        default: ["value"]
        }
    }

    /// How many of the parts are needed.
    var needed: Int {
        switch self {
        case .waste, .appointment: 2
        default: 1
        }
    }

    /// Whether a `;` divides the value; free text keeps it.
    var isDivided: Bool { parts.count > 1 }
}
