/// A small tree without a problem, on which the tests make theirs.
///
/// One document of each kind, two municipalities, three languages, of which one is translated in
/// part.
enum SampleTree {
    static let pictograms: Set<String> = ["doctor", "bin", "toilet", "paper", "hob", "person"]

    static let content: [String: String] = [
        "facts.csv": """
        id,type,value,source,source_date,checked
        emergency.phone,phone,112,https://www.112.nl,2020,2026-11-23
        advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23
        """,
        "categories.csv": """
        id,name,pictogram
        health,Gezondheid,doctor
        waste,Afval,bin
        """,
        "services.csv": """
        id,category,name,label,what,access,phone,url,email,address,hours,languages,latitude,longitude,source,source_date,checked
        doctor,health,De Praktijk,Huisarts,Je gaat hierheen als je ziek bent.,Maak een afspraak.,020-346 72 00,https://www.praktijk.nl,info@praktijk.nl,Dam 1,ma-vr 08:30-17:00,nl en,52.44,4.82,https://www.praktijk.nl,2025-06,2026-11-23
        tip,waste,Het Brengstation,Afvalstation,Je brengt grote spullen.,,,,,,,,,,https://www.tip.nl,,2026-11-23
        """,
        "pages/health.md": """
        ---
        kind: page
        pictogram: doctor
        summary: Wie bel je als je ziek bent?
        checked: 2026-11-23
        source: https://www.refugeehelp.nl
        ---

        # Gezondheid

        Ga eerst naar de **huisarts**: {service:doctor}. {#first}

        Bel bij gevaar {emergency.phone}. Lees ook [afval](waste.md#bins).
        """,
        "pages/waste.md": """
        ---
        kind: page
        pictogram: bin
        checked: 2026-11-23
        ---

        # Afval

        ## Je bakken {#bins pictogram=bin}

        Vraag het aan {municipality.name}. {#ask}

        - Groene bak {#green}
          - Schillen {#peel}
          - Brood {#bread}
        - Blauwe bak {#blue}

        ## Waar hoort het {#where}

        | Afval | Waarheen |
        |---|---|
        | Glas | Glasbak {#glass} |
        | Papier | Blauwe bak {#paper} |

        ## Grof afval {#bulky}

        > [!NOTE]
        > - Een bank {#couch}
        """,
        "booklets/guide.md": """
        ---
        kind: booklet
        checked: 2026-11-23
        ---

        # Welkom

        ## Eerst

        - [Afval](../pages/waste.md)

        ## Daarna

        - [Gezondheid](../pages/health.md)
        - [Kookplaat](../appliances/hob.md)
        """,
        "appliances/hob.md": """
        ---
        kind: appliance
        pictogram: hob
        checked: 2026-11-23
        ---

        # Kookplaat

        > [!WARNING]
        > Laat een pan nooit alleen.

        ## Zo kook je {#steps}

        1. Zet de pan op de plaat. {#pan pictogram=hob}
        2. Druk op de knop. {#press}

        ## Niet doen {#do-not}

        - Zet geen plastic op de plaat. {#plastic}

        ## Hulp {#help}

        Bel {emergency.phone} bij brand.
        """,
        "signs/toilet.md": """
        ---
        kind: sign
        pictogram: toilet
        checked: 2026-11-23
        ---

        # Toilet

        ## Wel {#yes}

        - Toiletpapier {#paper pictogram=paper}

        ## Niet {#no}

        - Verf {#paint pictogram=bin}
        """,
        "checklists/arrival.md": """
        ---
        kind: checklist
        checked: 2026-11-23
        roles: family, sponsor
        ---

        # Aankomst

        ## Voor aankomst {#before due=-14d}

        - [ ] Zoek een bed {#bed role=sponsor due=-7d}
        - [x] Lees dit {#read role=family,sponsor}

        ## Eerste week {#week due=+1w}

        - [ ] Vraag een pas aan {#card role=family due=+1w}
        """,
        "roles/family.md": role("Familie", "Je leert Nederlands."),
        "roles/sponsor.md": role("Sponsor", "Hij helpt je met brieven."),
        "roles/counsellor.md": role("Begeleider", "Zij werkt voor de gemeente."),
        "municipalities/zaanstad/facts.csv": """
        id;type;value;source;source_date;checked
        municipality.name;name;Zaanstad;https://www.zaanstad.nl;;2026-11-23
        municipality.url;url;https://www.zaanstad.nl;https://www.zaanstad.nl;;2026-11-23
        municipality.phone;phone;14 075;https://www.zaanstad.nl;;2026-11-23
        """,
        "municipalities/zevenaar/facts.csv": """
        id;type;value;source;source_date;checked
        municipality.name;name;Zevenaar;https://www.zevenaar.nl;;2026-11-23
        municipality.url;url;https://www.zevenaar.nl;https://www.zevenaar.nl;;2026-11-23
        """,
    ]

    static let locales: [String: String] = [
        "nl/settings.txt": """
        name: Nederlands
        direction: ltr
        """,
        "en/settings.txt": """
        name: English
        direction: ltr
        """,
        "ar/settings.txt": """
        # Latin digits.
        name: العربية
        direction: rtl
        region: SY
        digits: latn
        fonts: Noto Sans, Noto Naskh Arabic
        fallback: en
        """,
        "ar/pages/health.po": """
        msgid ""
        msgstr ""
        "Language: ar\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"

        msgid "Gezondheid"
        msgstr "الصحة"

        msgid "Ga eerst naar de **huisarts**: {service:doctor}."
        msgstr "اذهب أولا إلى **الطبيب**: {service:doctor}."
        """,
    ]

    /// The header of a document of kind `changes`.
    static func changes(of id: String, _ body: String) -> String {
        "---\nkind: changes\nof: \(id)\n---\n\n\(body)\n"
    }

    /// A page with a valid header and title, whose body begins on line 8.
    static func page(_ body: String) -> String {
        "---\nkind: page\nchecked: 2026-11-23\n---\n\n# Pagina\n\n\(body)\n"
    }

    private static func role(_ name: String, _ does: String) -> String {
        """
        ---
        kind: role
        pictogram: person
        checked: 2026-11-23
        short: \(name)
        organisation: Stichting
        ---

        # \(name)

        ## Doet {#does}

        - \(does)

        ## Doet niet {#does-not}

        - Koken

        ## Vraag {#ask}

        - Hoe gaat het?
        """
    }
}
