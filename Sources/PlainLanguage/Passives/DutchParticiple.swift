/// Tells Dutch past participles by their form.
///
/// Weak ones by rule: `ge…d`, `ge…t`, and `be…d`, `ver…t` and so on; also behind a separable prefix.
/// Strong ones end as infinitives and plurals do, so they are listed.
enum DutchParticiple {
    private static let separable = [
        "achter", "binnen", "buiten", "samen", "tegen", "terug", "thuis", "tussen", "klaar",
        "langs", "plaats", "schoon", "onder", "over", "door", "goed", "deel", "kwijt", "open",
        "vast", "voor", "vrij", "weer", "dicht", "aan", "bij", "los", "mee", "neer", "toe", "uit",
        "weg", "af", "in", "na", "om", "op",
    ]

    private static let prefixes = ["be", "er", "her", "mis", "ont", "ver"]

    private static let strong: Set<String> = [
        "gebakken", "gebeden", "gebeten", "geblazen", "gebleken", "gebleven", "geboden",
        "gebogen", "gebonden", "geboren", "gebroken", "gedaan", "gedragen", "gedreven",
        "gedronken", "gedwongen", "gegaan", "gegeten", "gegeven", "gegoten", "gegrepen",
        "gehangen", "geholpen", "gehouden", "gekeken", "geklommen", "gekomen", "gekozen",
        "gekregen", "gekropen", "geladen", "gelaten", "gelegen", "gelezen", "gelogen", "gelopen",
        "gemeten", "genezen", "genomen", "genoten", "geraden", "gereden", "geroepen", "gescheiden",
        "geschonken", "geschoten", "geschoven", "geschreven", "geslagen", "geslapen", "gesleten",
        "gesloten", "gesneden", "gesproken", "gesprongen", "gestaan", "gestegen", "gestoken",
        "gestolen", "gestorven", "gestreken", "getreden", "getroffen", "getrokken", "gevallen",
        "gevangen", "gevaren", "gevlogen", "gevonden", "gevouwen", "gevroren", "gewassen",
        "gewezen", "gewogen", "geworden", "geworpen", "gewonnen", "gewreven", "gezeten",
        "gezien", "gezonden", "gezongen", "gezwommen", "gezworen", "begonnen", "begrepen",
        "bedorven", "bedrogen", "behouden", "bekeken", "beschreven", "besloten", "besproken",
        "bestolen", "betrokken", "bevolen", "bewezen", "bewogen", "verboden", "verbonden",
        "verborgen", "verbroken", "verdreven", "verdwenen", "vergeleken", "vergeten", "vergeven",
        "verkregen", "verlaten", "verlopen", "verloren", "vermeden", "verraden", "verschenen",
        "verschoven", "verslagen", "versleten", "verstaan", "verstreken", "vertrokken",
        "vervallen", "vervangen", "verwezen", "verworven", "verzonden", "verzonnen", "ontbonden",
        "ontheven", "onthouden", "ontnomen", "ontslagen", "ontstaan", "ontvangen", "ontworpen",
        "herzien", "herroepen", "onderbroken", "ondernomen", "onderhouden", "overleden",
        "overwogen", "onderzocht", "ondersteund", "ondertekend", "overhandigd", "overtuigd",
        "voltooid",
    ]

    /// Other words that look like weak participles.
    private static let others: Set<String> = [
        "gebed", "gebied", "gebit", "gedicht", "geduld", "geeft", "geest", "gehucht", "geit",
        "geld", "geldt", "gelid", "gelooft", "geloof", "geluid", "gemiddeld", "gemoed", "geneest",
        "geniet", "gerecht", "gerucht", "geslacht", "gevecht", "geweld", "gewest", "gewicht",
        "gezicht", "gezond", "gebeurt", "bekend", "beeld", "beleid", "bericht", "besluit",
        "bewijst", "bezoekt", "bespreekt", "begrijpt", "bekijkt", "bedenkt", "bezit", "verband",
        "verstand", "vertrekt", "verkoopt", "vervelend", "verzoekt", "verbreekt", "herfst",
        "ontwerpt", "ontbijt", "ernst", "verleest", "bestand", "verkeerd", "beroemd", "bevoegd",
    ]

    /// With `zijn` a perfect or a state, no passive.
    private static let perfects: Set<String> = [
        "begonnen", "bevallen", "bedoeld", "bereid", "gebeurd", "gebleken", "gebleven", "geboren",
        "gedaald", "geëindigd", "gegaan", "gegroeid", "gekomen", "geland", "gelegen", "gelopen",
        "gelukt", "genezen", "geopend", "gereden", "gereisd", "gescheiden", "geschikt",
        "geslaagd", "gesloten", "gesteld", "gestegen", "gestopt", "gestorven", "getrouwd",
        "gevallen", "gevlogen", "gevlucht", "geweest", "gewend", "gewond", "geworden", "gezakt",
        "hersteld", "mislukt", "ontsnapt", "ontstaan", "overleden", "verdwenen", "vergeten",
        "verhuisd", "verloofd", "verlopen", "verplicht", "verschenen", "verslaafd", "vertrokken",
        "veranderd", "verzekerd",
    ]

    /// Returns whether a word, in small letters, is a past participle.
    static func isOne(_ word: String) -> Bool {
        let core = core(word)
        return strong.contains(word) || strong.contains(core) || isWeak(core)
    }

    static func isPerfectOrState(_ word: String) -> Bool {
        perfects.contains(word) || perfects.contains(core(word))
    }

    /// Returns the participle without its separable prefix: `ingeschreven` gives `geschreven`.
    private static func core(_ word: String) -> String {
        for prefix in separable where word.hasPrefix(prefix) {
            let rest = word.dropFirst(prefix.count)
            if rest.count >= 5, (["ge"] + prefixes).contains(where: rest.hasPrefix) {
                return String(rest)
            }
        }
        return word
    }

    private static func isWeak(_ word: String) -> Bool {
        guard word.count >= 5, !others.contains(word), !word.hasSuffix("heid"),
            let last = word.last
        else { return false }
        if word.hasPrefix("ge") { return last == "d" || last == "t" }
        guard word.count >= 6, prefixes.contains(where: word.hasPrefix) else { return false }
        if last == "d" { return !word.hasSuffix("end") || word.hasSuffix("kend") }
        // Behind another sound a last "t" is that of "hij betaalt".
        return last == "t" && word.dropLast().last.map { "kfschp".contains($0) } == true
    }
}
