/// A small glossary with its Arabic and English, for tests of it.
enum SampleGlossary {
    static let head = "id,term,forms,meaning,source,checked\n"

    static let content =
        head + """
            gp,huisarts,huisartsen,Je eigen dokter.,Gids,2026-11-23
            gp-post,huisartsenpost,,Dokter in de nacht.,Gids,2026-11-23
            counsellor,maatschappelijk begeleider,begeleider | begeleiders,Iemand die helpt met papieren.,Gids,2026-11-23
            pip,PIP,,Jouw eigen plan.,Gids,2026-11-23

            """

    static let arabic = catalog([
        ("term", "huisarts", "طبيب الأسرة | أطباء الأسرة"), ("sound", "huisarts", "هاوس‌آرتس"),
        ("term", "huisartsenpost", "مركز طوارئ أطباء الأسرة"),
        ("term", "maatschappelijk begeleider", "المرافق الاجتماعي"),
        ("term", "PIP", "الخطة الشخصية"), (nil, "Je eigen dokter.", "طبيبكم."),
    ])

    static let english = catalog([
        ("term", "huisarts", "family doctor | GP"), ("term", "huisartsenpost", "out-of-hours GP"),
        ("term", "maatschappelijk begeleider", "counsellor"),
    ])

    static func catalog(
        _ entries: [(context: String?, id: String, string: String)], before: String = ""
    ) -> String {
        var text =
            "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        for (context, id, string) in entries {
            text += "\n" + before
            if let context { text += "msgctxt \"\(context)\"\n" }
            text += "msgid \"\(id)\"\nmsgstr \"\(string)\"\n"
        }
        return text
    }
}
