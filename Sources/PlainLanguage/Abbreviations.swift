/// Written abbreviations whose full stop does not end a sentence.
enum Abbreviations {
    /// Not here: `enz.`, `etc.`, `e.d.`, which stand at the end of a sentence more often than not.
    private static let dutch: Set<String> = [
        "a.u.b.", "afd.", "alg.", "art.", "bijv.", "blz.", "bv.", "ca.", "d.w.z.", "dhr.", "dr.",
        "drs.", "excl.", "fam.", "h.t.", "i.p.v.", "i.v.m.", "incl.", "ing.", "ir.", "m.b.t.",
        "m.b.v.", "m.i.v.", "m.u.v.", "max.", "mevr.", "min.", "mr.", "mw.", "nl.", "nr.", "nrs.",
        "o.a.", "o.b.v.", "o.l.v.", "par.", "pct.", "prof.", "red.", "resp.", "st.", "t.a.v.",
        "t.b.v.", "t.g.v.", "t.n.v.", "t.o.v.", "t/m.", "tel.", "v.a.", "vgl.", "vlg.", "zgn.",
        "z.g.a.n.", "ma.", "di.", "wo.", "vr.", "za.", "zo.", "jan.", "feb.", "apr.", "aug.",
        "sept.", "okt.", "nov.", "dec.",
    ]

    private static let english: Set<String> = [
        "approx.", "apt.", "ca.", "cf.", "dept.", "dr.", "e.g.", "est.", "fig.", "i.e.", "incl.",
        "max.", "min.", "mr.", "mrs.", "ms.", "no.", "nos.", "prof.", "rd.", "sr.", "st.", "tel.",
        "vs.",
    ]

    /// Returns whether a word with its full stop goes on behind it: one that is listed, or a
    /// single capital, as in `A. Jansen`.
    static func goesOn(_ word: String, in language: ReadingLanguage) -> Bool {
        let scalars = word.unicodeScalars
        if scalars.count == 2, let first = scalars.first, first.properties.isUppercase {
            return true
        }
        switch language {
        case .dutch: return dutch.contains(word.lowercased())
        case .english: return english.contains(word.lowercased())
        }
    }
}
