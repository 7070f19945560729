import Content
import Household
import Markdown

/// The text of a new file of a family: what can stand in it, explained in Dutch for team leaders.
struct HouseholdTemplate {
    let library: Library
    /// The municipality whose names are listed, if it is known already.
    let edition: Edition?
    let languages: [String]

    var text: String {
        """
        # PRIVÉ. Dit bestand gaat over één gezin. Bewaar het waar alleen jij het kunt lezen.
        # Stuur het niet rond, en gooi het weg als je het niet meer nodig hebt.
        # Zet er nooit een burgerservicenummer (BSN) in.
        #
        # Een regel met # ervoor telt niet mee. Haal de # weg en vul de regel in.

        kind: household

        # Een toevallig woord, waaraan agenda's deze gegevens herkennen. Geen naam.
        id: \(Self.chanceWord())

        # Zo spreekt het boekje het gezin aan.
        # family: Familie …

        \(municipalityLine)

        # De talen: één taal (nl), of twee naast elkaar (ar+nl). Elke taal wordt een boekje.
        # Je kunt kiezen uit: \(library.languages.map(\.code).joined(separator: ", "))
        languages: \(languages.isEmpty ? defaultLanguages : languages.joined(separator: ", "))

        # De dag van aankomst. Dan krijgen alle taken een datum.
        # arrival: 2026-12-01

        # Een tweede kalender naast de gewone: \
        \(AdditionalCalendar.allCases.map(\.rawValue).joined(separator: ", "))
        # calendar: islamic-umalqura

        # Wie helpt? Naam; telefoon; waarmee, of bij welke organisatie. Een regel per persoon.
        # sponsor: …; 06 …; boodschappen en winkels
        # counsellor: …; 06 …; VluchtelingenWerk
        # contact: …; 06 …; tolk

        # Welk boekje komt achter de eigen bladzijden? Zonder deze regel: het boekje met de takenlijst.
        \(list(.booklet, edition?.entries(of: .booklet).map { ($0.id, $0.document.title.source) }))

        # Welke apparaten staan in huis? Een regel per apparaat.
        \(list(.appliance, edition?.entries(of: .appliance).map { ($0.id, $0.document.title.source) }))

        # Welke adressen heb je het gezin verteld?
        \(list(.service, edition?.services.map { ($0.id, $0.label.source) }))

        # Wat is afgesproken? Taak; wie; opmerking. Wie is een naam van hierboven, of een rol: \
        \(edition?.entries(of: .role).map(\.id).joined(separator: ", ") ?? "sponsor, family")
        \(list(.task, edition?.tasks.map { ($0.task.id, $0.task.text.source) }))

        # Taken die al klaar zijn, en taken die niet passen bij dit gezin.
        # done: …, …
        # without: …, …

        # Wanneer wordt afval opgehaald? Soort: \
        \(WasteKind.allCases.map(\.rawValue).joined(separator: ", "))
        # waste: paper; 2026-12-03, 2026-12-17
        # waste: residual; 2026-12-01 every 2w until 2027-12-31

        # Afspraken: dag en tijd; wat; waar.
        # appointment: 2026-12-08 10:30; …; …

        # Andere dingen die in het boekje moeten staan.
        # note: …

        """
    }

    private var municipalityLine: String {
        guard let edition else {
            return """
                # De gemeente. Je kunt kiezen uit: \
                \(library.municipalities.map(\.id).joined(separator: ", "))
                # municipality: …
                """
        }
        return "municipality: \(edition.municipality)"
    }

    /// Every finished pair, since family and sponsor read it together; else Dutch.
    private var defaultLanguages: String {
        LanguagePair.defaults(of: library.languages).first?.code ?? Language.source
    }

    /// Returns a line for each name, to be uncommented, with its Dutch text beside.
    ///
    /// What stands behind a `#` in a line would be part of its value, so the text has a line of its
    /// own.
    private func list(_ key: HouseholdKey, _ names: [(id: String, text: String)]?) -> String {
        guard let names, !names.isEmpty else { return "# \(key.rawValue): …" }
        return names.map { "#   \($0.text)\n# \(key.rawValue): \($0.id)" }.joined(separator: "\n")
    }

    /// Eight letters and digits by chance, a letter first.
    private static func chanceWord() -> String {
        let letters = Array("abcdefghijkmnpqrstuvwxyz")
        let signs = letters + Array("23456789")
        let rest = (0..<7).compactMap { _ in signs.randomElement() }
        return String([letters.randomElement() ?? "h"] + rest)
    }
}
