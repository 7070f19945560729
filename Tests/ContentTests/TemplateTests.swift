import Content
import Gettext
import Markdown
import Testing

/// The texts that translators get.
@Suite struct TemplateTests {
    @Test("each source with texts has a catalogue, in the order of paths")
    func paths() {
        let paths = TranslationTemplate(Reading().library).catalogs().map(\.path)
        #expect(
            paths == [
                "appliances/hob.po", "booklets/guide.po", "categories.po", "checklists/arrival.po",
                "facts.po", "pages/health.po", "pages/waste.po", "roles/counsellor.po",
                "roles/family.po", "roles/sponsor.po", "services.po", "signs/toilet.po",
            ])
    }

    @Test("a document's texts are in reading order, with what they are and where they stand")
    func document() throws {
        let path = "content/pages/waste.md"
        #expect(
            try template("pages/waste.po") == """
                title | \(path):7 \(path):20 | Afval
                heading | \(path):9 | Je bakken
                paragraph | \(path):11 | Vraag het aan {municipality.name}.
                item | \(path):13 | Groene bak
                item | \(path):14 | Schillen
                item | \(path):15 | Brood
                item | \(path):16 \(path):23 | Blauwe bak
                heading | \(path):18 | Waar hoort het
                cell | \(path):20 | Waarheen
                cell | \(path):22 | Glas
                cell | \(path):22 | Glasbak
                cell | \(path):23 | Papier
                heading | \(path):25 | Grof afval
                item | \(path):28 | Een bank
                """)
    }

    @Test("the title, the header's texts, tasks, steps and warnings are named so")
    func roles() throws {
        #expect(
            try template("roles/family.po").hasPrefix(
                """
                title | content/roles/family.md:9 content/roles/family.md:5 | Familie
                organisation | content/roles/family.md:6 | Stichting
                """))
        #expect(
            try template("appliances/hob.po").hasPrefix(
                """
                title | content/appliances/hob.md:7 | Kookplaat
                warning | content/appliances/hob.md:10 | Laat een pan nooit alleen.
                heading | content/appliances/hob.md:12 | Zo kook je
                step | content/appliances/hob.md:14 | Zet de pan op de plaat.
                """))
        #expect(
            try template("checklists/arrival.po").hasSuffix(
                "task | content/checklists/arrival.md:16 | Vraag een pas aan"))
        #expect(
            try template("pages/health.po").contains(
                "summary | content/pages/health.md:4 | Wie bel je als je ziek bent?"))
    }

    @Test("of tables only what is translated is there, with the name of the row")
    func tables() throws {
        #expect(
            try template("services.po") == """
                service, label: De Praktijk | content/services.csv:2 | Huisarts
                service, what: De Praktijk | content/services.csv:2 | Je gaat hierheen als je ziek bent.
                service, access: De Praktijk | content/services.csv:2 | Maak een afspraak.
                service, label: Het Brengstation | content/services.csv:3 | Afvalstation
                service, what: Het Brengstation | content/services.csv:3 | Je brengt grote spullen.
                """)
        #expect(
            try template("facts.po")
                == "fact advice.text | content/facts.csv:3 | Bel eerst je huisarts")
        #expect(
            try template("categories.po") == """
                category of services | content/categories.csv:2 | Gezondheid
                category of services | content/categories.csv:3 | Afval
                """)
    }

    @Test("local rows bring the cells that they fill, an emptied cell brings none")
    func localRows() throws {
        let rows =
            "id;change;name;label;access\ndoctor;replace;;Arts;-\ntip;replace;De Tip;;Kom langs\n"
        let reading = Reading(["municipalities/zaanstad/services.csv": rows])
        #expect(reading.problems.isEmpty)
        #expect(
            try template("municipalities/zaanstad/services.po", reading) == """
                service, label: doctor | content/municipalities/zaanstad/services.csv:2 | Arts
                service, access: De Tip | content/municipalities/zaanstad/services.csv:3 | Kom langs
                """)
    }

    @Test("the way to a service is translated and checked like its other texts")
    func ways() throws {
        let rows =
            "id;change;route\ndoctor;replace;Bus 65, bel {service:doctor.phone} of {service:nobody}\n"
        let reading = Reading(["municipalities/zaanstad/services.csv": rows])
        #expect(
            reading.problems.hasPrefix(
                "content/municipalities/zaanstad/services.csv:2:54: error: "),
            "\(reading.problems)")
        #expect(
            try template("municipalities/zaanstad/services.po", reading) == """
                service, route: doctor | content/municipalities/zaanstad/services.csv:2 | Bus 65, bel {service:doctor.phone} of {service:nobody}
                """)
    }

    @Test("changes bring what they add and replace, not what they remove, move or assign")
    func changes() throws {
        let body = """
            ## Bakken {#bins change=replace}

            Tekst. {#text}

            Vraag het ons. {#call change=add after=couch2}

            - Nieuw {#new change=add after=couch}
            - Weg {#glass-old change=remove}
            - Elders {#paper-old change=move after=couch}
            - {#none change=assign role=family}

            | Een | Twee |
            |---|---|
            | Drie | Vier {#glass change=replace} |
            | Weg | Weg {#paper change=remove} |

            ## Weg {#bulky change=remove}
            """
        let reading = Reading([
            "municipalities/zaanstad/x.md": SampleTree.changes(of: "waste", body)
        ])
        let path = "content/municipalities/zaanstad/x.md"
        #expect(
            try template("municipalities/zaanstad/x.po", reading) == """
                heading | \(path):6 | Bakken
                paragraph | \(path):8 | Tekst.
                paragraph | \(path):10 | Vraag het ons.
                item | \(path):12 | Nieuw
                cell | \(path):19 | Drie
                cell | \(path):19 | Vier
                """)
    }

    @Test(
        "a text without words is not translated",
        arguments: [
            ("112", false), ("**112**", false), ("{emergency.phone}", false), ("– 1 –", false),
            ("€ 25", false), ("{emergency.phone} bellen", true), ("*Bel*", true), ("ا", true),
            ("[112](tel:112)", false), ("[bel](tel:112)", true), ("1e", true),
        ])
    func words(_ text: String, _ isNeeded: Bool) throws {
        let reading = Reading(["pages/extra.md": SampleTree.page(text)])
        #expect(reading.problems.isEmpty)
        let texts = TranslationTemplate(reading.library).texts()
            .first { $0.path == "pages/extra.md" }?.texts.map(\.source)
        #expect(texts == (isNeeded ? ["Pagina", text] : ["Pagina"]))
    }

    @Test("a source without words has no catalogue")
    func empty() {
        let reading = Reading([
            "pages/extra.md": "---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n"
        ])
        #expect(reading.problems.isEmpty)
        let paths = TranslationTemplate(reading.library).catalogs().map(\.path)
        #expect(!paths.contains("pages/extra.po"))
    }

    /// Returns the entries of one catalogue, a line each: comment, references, text.
    private func template(_ path: String, _ reading: Reading = Reading()) throws -> String {
        let catalog = TranslationTemplate(reading.library).catalogs().first { $0.path == path }
        return try #require(catalog).messages.map { message in
            #expect(message.strings == [""])
            return [message.extractedComments, message.references, [message.id]]
                .map { $0.joined(separator: " ") }.joined(separator: " | ")
        }.joined(separator: "\n")
    }
}
