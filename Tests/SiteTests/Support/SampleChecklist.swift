/// A site with the roles family and sponsor, for checklists.
enum SampleChecklist {
    static var site: SampleSite {
        var site = SampleSite()
        for (id, short) in [("family", "Gezin"), ("sponsor", "Sponsor"), ("neighbour", "Buur")] {
            site.content["roles/\(id).md"] = """
                ---
                kind: role
                pictogram: family
                short: \(short)
                checked: 2026-11-23
                ---

                # De \(id)

                ## Wel {#does}

                - Helpt \(id). {#helps}

                ## Niet {#does-not}

                - Betaalt niet. {#pays}

                ## Vragen {#ask}

                - Waar is het? {#where}
                """
        }
        return site
    }

    static func document(_ text: String, roles: String = "family, sponsor") -> String {
        "---\nkind: checklist\nroles: \(roles)\nchecked: 2026-11-23\n---\n\n# Lijst\n\n\(text)\n"
    }
}
