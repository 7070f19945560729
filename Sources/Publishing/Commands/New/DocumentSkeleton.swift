import Content

/// The texts of new documents, kind by kind, in Dutch for authors.
struct DocumentSkeleton {
    let kind: DocumentKind
    /// The path of the new file below the content folder.
    let path: String
    let title: String
    /// The day for `checked`.
    let day: String

    private func header(_ fields: [String]) -> String {
        let lines =
            [
                "# Regels met een hekje zijn opmerkingen. Lezers zien ze niet.",
                "kind: \(kind.rawValue)",
            ] + fields + [
                "# De dag waarop je de tekst met de bronnen hebt vergeleken.",
                "checked: \(day)",
                "# Waar je het van weet: een adres of een titel. De regel mag vaker staan.",
                "# source: https://…",
            ]
        return "---\n" + lines.map { $0 + "\n" }.joined() + "---\n\n# \(title)\n\n"
    }

    private static let summary = [
        "# Eén zin voor lijsten van pagina's.",
        "summary: Hier staat in één zin waar het over gaat.",
    ]

    private static func pictogram(_ name: String) -> [String] {
        ["# Het plaatje; docs/pictograms.md noemt ze alle.", "pictogram: \(name)"]
    }

    var page: String {
        header(Self.pictogram("info") + Self.summary) + """
            Schrijf eerst wat je doet, en dan waarom. {#first}

            ## Een kop {#section}

            - Een ding in één zin. {#item}

            """
    }

    var appliance: String {
        header(Self.pictogram("power-plug") + Self.summary) + """
            > [!WARNING]
            > Schrijf hier de ene zin over veiligheid.

            ## Zo gebruik je het {#steps}

            1. De eerste stap. {#step-one}
            2. De tweede stap. {#step-two}

            ## Wat je niet doet {#do-not}

            - Doe dit niet. {#never}

            ## Hulp {#help}

            - Schrijf hier wie je vraagt. {#ask pictogram=phone}

            """
    }

    var sign: String {
        header(Self.pictogram("info") + Self.summary) + """
            ## Dit mag {#yes}

            - Dit mag {#allowed pictogram=check}

            ## Dit mag niet {#no}

            - Dit mag niet {#forbidden pictogram=cross}

            """
    }

    var role: String {
        header(
            Self.pictogram("person") + [
                "# De naam voor smalle kolommen.",
                "short: \(title)",
            ] + Self.summary) + """
                ## Wat doet deze persoon? {#does}

                - Schrijf hier een taak. {#task}

                ## Wat doet deze persoon niet? {#does-not}

                - Schrijf hier wat een ander doet. {#not-this}

                ## Wanneer vraag je deze persoon? {#ask}

                - Schrijf hier een vraag. {#question}

                """
    }

    var form: String {
        header(Self.pictogram("form") + Self.summary) + """
            Schrijf hier wat er met de antwoorden gebeurt. Niemand hoeft te antwoorden. {#why}

            ## Een onderwerp {#topic}

            1. Een vraag met een regel erachter: {#first answer=short}
            2. Een vraag met drie regels om te schrijven. {#second answer=lines lines=3}
            3. Een vraag om uit te kiezen. {#third answer=choice choose=one}
               - [ ] Ja
               - [ ] Anders: {#third-other answer=short}
            4. Hoe vind je het? {#fourth answer=scale}
            5. Welke dag? {#fifth answer=date}
            6. Wie doet wat? {#sixth answer=table rows=4}

               | Wat | Wie | Wanneer |
               |---|---|---|

            ## Handtekening {#signing}

            - Schrijf je naam. {#signatures answer=signature}
              - De sponsor

            """
    }

    func booklet(of pages: [(title: String, path: String)]) -> String {
        let up = String(
            repeating: "../", count: path.split(separator: "/").count - 1)
        let links = pages.map { "- [\($0.title)](\(up)\($0.path))\n" }.joined()
        return header(Self.pictogram("book") + Self.summary)
            + "## Het eerste deel {#start}\n\n" + links
    }

    func checklist(roles: [String]) -> String {
        header(
            Self.pictogram("list") + Self.summary + [
                "# De rollen die een kolom hebben, in hun volgorde.",
                "roles: \(roles.joined(separator: ", "))",
            ]) + """
                ## De eerste week {#first-week due=0d}

                - [ ] Schrijf hier een taak {#task role=\(roles.joined(separator: ",")) due=+1d}

                  Leg hier uit hoe het gaat.

                """
    }

    /// Returns changes of a document: `pieces` names all that may be changed, `item` one that is an
    /// item of a list.
    func changes(of: String, pieces: [String], item: String?) -> String {
        let piece = item ?? "id"
        var lines = [
            "# Regels met een hekje zijn opmerkingen. Lezers zien ze niet.",
            "kind: changes",
            "# Het landelijke document dat hier anders is.",
            "of: \(of)",
            "# Schrijf de veranderingen onder de laatste streepjes. Een regel van een lijst:",
            "#   - De nieuwe tekst. {#\(piece) change=replace}",
            "#   - Een nieuwe regel. {#new-item change=add after=\(piece)}",
            "#   - {#\(piece) change=remove}",
            "# Een kop verandert zijn hele stuk: ## De kop {#… change=replace}",
        ]
        if !pieces.isEmpty {
            lines.append("# De stukken van dat document: \(pieces.joined(separator: ", "))")
        }
        return "---\n" + lines.map { $0 + "\n" }.joined() + "---\n"
    }
}
