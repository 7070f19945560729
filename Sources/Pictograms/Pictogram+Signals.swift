extension Pictogram {
    /// Signs that work in every text: yes and no, look out, where to go.
    static let signals: [Pictogram] = [
        Pictogram(
            "check", meaning: "vinkje",
            markup: #"""
                <path d="M7 26l11 11 23-25" stroke-width="5"/>
                """#),
        Pictogram(
            "cross", meaning: "kruisje",
            markup: #"""
                <path d="M10 10l28 28M38 10L10 38" stroke-width="5"/>
                """#),
        Pictogram(
            "yes", meaning: "ja",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <path d="M14.5 24.5l7 7 12.5-14" stroke-width="4"/>
                """#),
        Pictogram(
            "no", meaning: "niet doen",
            markup: #"""
                <circle cx="24" cy="24" r="19" stroke-width="4"/>
                <path d="M10.6 10.6l26.8 26.8" stroke-width="4"/>
                """#),
        Pictogram(
            "arrow", meaning: "pijl", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M6 24h35M28 11l13 13-13 13" stroke-width="5"/>
                """#),
        Pictogram(
            "info", meaning: "informatie",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <circle cx="24" cy="14.5" r="2.7" fill="currentColor" stroke="none"/>
                <path d="M24 22.5v11.5" stroke-width="4"/>
                """#),
        Pictogram(
            "warning", meaning: "let op",
            markup: #"""
                <path d="M24 5.5L43.5 41h-39z" fill="currentColor" fill-opacity=".16"/>
                <path d="M24 18v10.5" stroke-width="4"/>
                <circle cx="24" cy="34.7" r="2.5" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "question", meaning: "vraag",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <path d="M17.5 18.5a6.5 6.5 0 1 1 9.5 5.7c-2 1.1-3 2.3-3 4.8" stroke-width="4"/>
                <circle cx="24" cy="35" r="2.6" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "stop", meaning: "stop",
            markup: #"""
                <path d="M16 4.5h16L43.5 16v16L32 43.5H16L4.5 32V16z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M18.3 25v-9M22.8 24V12.5M27.3 24V13.5M31.8 25v-8"/>
                <path d="M16.8 24h16.5v6c0 4-3.5 7-8 7-4 0-6-2-8-5l-5-7c1-1.8 3-1.8 4.5-.3z"
                fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "emergency", meaning: "noodgeval",
            markup: #"""
                <path d="M9 39h30v3.5H9z" fill="currentColor"/>
                <path d="M14 39V27a10 10 0 0 1 20 0v12z" fill="currentColor" fill-opacity=".16"/>
                <path d="M24 5v6M8.5 11.5l4 4M39.5 11.5l-4 4M4.5 25h4M43.5 25h-4M24 33v-6"/>
                """#),
        Pictogram(
            "lightbulb", meaning: "tip",
            markup: #"""
                <path d="M17.5 35c0-4-8-7.5-8-16a14.5 14.5 0 0 1 29 0c0 8.5-8 12-8 16z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M18 39.5h12M21.5 43.7h5"/>
                """#),
        Pictogram(
            "star", meaning: "ster",
            markup: #"""
                <path d="M24 5l5.3 12.7L43 18.8 32.6 27.8l3.2 13.4L24 34l-11.8 7.2 3.2-13.4L5 18.8
                l13.7-1.1z" fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "heart", meaning: "hart",
            markup: #"""
                <path d="M24 42C10 32 4.5 25.5 4.5 17.5a10.5 10.5 0 0 1 19.5-5 10.5 10.5 0 0 1
                19.5 5C43.5 25.5 38 32 24 42z" fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "search", meaning: "zoeken",
            markup: #"""
                <circle cx="20" cy="20" r="14.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M31 31l11.5 11.5" stroke-width="5"/>
                """#),
        Pictogram(
            "list", meaning: "lijst", mirrorsInRightToLeft: true,
            markup: #"""
                <circle cx="8" cy="11" r="3.2" fill="currentColor" stroke="none"/>
                <circle cx="8" cy="24" r="3.2" fill="currentColor" stroke="none"/>
                <circle cx="8" cy="37" r="3.2" fill="currentColor" stroke="none"/>
                <path d="M17 11h26M17 24h26M17 37h26" stroke-width="4"/>
                """#),
    ]
}
