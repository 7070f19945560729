/// Tells English past participles: those in `-ed` by rule, the irregular ones by a list.
enum EnglishParticiple {
    private static let irregular: Set<String> = [
        "beaten", "become", "begun", "bent", "bitten", "blown", "bought", "bound",
        "brought", "built", "burnt", "caught", "chosen", "cut", "dealt", "done",
        "drawn", "driven", "drunk", "eaten", "fed", "felt", "forbidden", "forgiven", "forgotten",
        "fought", "found", "frozen", "given", "grown", "heard", "held", "hidden", "hit", "hung",
        "hurt", "kept", "known", "laid", "led", "left", "lent", "let", "lit", "lost", "made",
        "meant", "met", "overtaken", "paid", "proven", "put", "read", "ridden", "run", "said",
        "seen", "sent", "set", "sewn", "shaken", "shot", "shown", "shut", "sold", "spent",
        "spoken", "spread", "stolen", "struck", "stuck", "sung", "swept", "taken", "taught",
        "thought", "thrown", "told", "torn", "understood", "won", "worn", "written",
    ]

    /// Words in `-ed` that are no participles, or that tell a state.
    private static let others: Set<String> = [
        "bed", "feed", "hundred", "indeed", "naked", "need", "red", "sacred", "seed", "shed",
        "speed", "wed", "weed", "advanced", "allowed", "bored", "born", "broken", "called",
        "closed", "concerned", "confused",
        "disabled", "divorced", "engaged", "excited", "experienced", "finished", "interested",
        "left",
        "locked", "married", "pleased", "qualified", "related", "relaxed", "required", "retired",
        "scared",
        "stressed", "supposed", "surprised", "tired", "used", "worried",
    ]

    /// Returns whether a word, in small letters, is a past participle that tells no state.
    static func isOne(_ word: String) -> Bool {
        if others.contains(word) { return false }
        if irregular.contains(word) { return true }
        return word.count > 4 && word.hasSuffix("ed") && !word.hasSuffix("eed")
    }
}
