extension Pictogram {
    /// Every pictogram, sorted by the bytes of its name.
    package static let all: [Pictogram] = [
        signals, contact, everyday, people, services, shops, transport, health, waste,
        laundry, kitchen, heating, alarms, toilet, phases, forms,
    ].joined().sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }

    private static let byName = Dictionary(
        all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The pictogram of a name such as `washing-machine`, or nil where there is none.
    package static func named(_ name: String) -> Pictogram? {
        byName[name]
    }
}
