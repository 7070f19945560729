extension Pictogram {
    /// Persons, families and the roles around them.
    static let people: [Pictogram] = [
        Pictogram(
            "home", meaning: "thuis",
            markup: #"""
                <path d="M9.5 19.5L24 6l14.5 13.5V42.5h-29z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M4.5 24L24 6l19.5 18"/>
                <path d="M20.5 42.5V31h7v11.5z" fill="currentColor"/>
                """#),
        Pictogram(
            "person", meaning: "persoon",
            markup: #"""
                <circle cx="24" cy="13.5" r="9" fill="currentColor" fill-opacity=".16"/>
                <path d="M7 43.5c0-10 7-16 17-16s17 6 17 16z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "people", meaning: "mensen",
            markup: #"""
                <circle cx="17" cy="15.5" r="7.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 42.5c0-9 5-14 12.5-14s12.5 5 12.5 14z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M29 8.5a7.5 7.5 0 0 1 0 14M33 29.5c6.5.5 10.5 5.5 10.5 13H36"/>
                """#),
        Pictogram(
            "family", meaning: "gezin",
            markup: #"""
                <circle cx="13.5" cy="11.5" r="6.5" fill="currentColor" fill-opacity=".16"/>
                <circle cx="34.5" cy="11.5" r="6.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 39v-7c0-6.5 3.5-10 9-10 1.5 0 3 .2 4 .7M43.5 39v-7
                c0-6.5-3.5-10-9-10-1.5 0-3 .2-4 .7"/>
                <circle cx="24" cy="29" r="3.7" fill="currentColor"/>
                <path d="M15.5 43.5c0-3.7 3.5-5 8.5-5s8.5 1.3 8.5 5z" fill="currentColor"/>
                """#),
        Pictogram(
            "baby", meaning: "baby",
            markup: #"""
                <circle cx="24" cy="26.5" r="17" fill="currentColor" fill-opacity=".16"/>
                <circle cx="17.5" cy="25.5" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="30.5" cy="25.5" r="2.3" fill="currentColor" stroke="none"/>
                <path d="M18.5 33c3 3.5 8 3.5 11 0M20.5 9.5c0-4 4-6.5 7-4.5 2.5 2-.5 5.5-3 4"/>
                """#),
        Pictogram(
            "sponsor", meaning: "sponsor",
            markup: #"""
                <path d="M24 24c-9-6-12-9.5-12-13.5a6.2 6.2 0 0 1 12-2 6.2 6.2 0 0 1 12 2
                C36 14.5 33 18 24 24z" fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 31h6l6-2.5h9c3.5 0 3.5 5 0 5h-6 6l11-5.5c3-1.4 5.5 1.8 3 4.2L28 41
                c-1.5 1.2-3 1.5-5 1.5H4.5z" fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "counsellor", meaning: "maatschappelijk begeleider",
            markup: #"""
                <circle cx="16" cy="12.5" r="7.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M20 42.5H4.5v-4c0-8 4.5-12.5 11.5-12.5 1.5 0 2.8.2 4 .6z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M26 20.5h11l6.5 6.5v16.5H26z" fill="currentColor" fill-opacity=".16"/>
                <path d="M31.5 31h6.5M31.5 37h6.5"/>
                """#),
        Pictogram(
            "team-leader", meaning: "teamleider",
            markup: #"""
                <circle cx="15" cy="15" r="7.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 43c0-9.5 4-14.5 10.5-14.5S25.5 33.5 25.5 43z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M31.5 43.5V5.5"/>
                <path d="M31.5 6.5h12l-3.5 6 3.5 6h-12z" fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "integration-counsellor", meaning: "inburgeringsconsulent",
            markup: #"""
                <circle cx="16" cy="12.5" r="7.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M18 42.5H4.5v-4c0-8 4.5-12.5 11.5-12.5h2z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M33.5 27.5c-3-2-6-2.5-9.5-2.5v16c3.5 0 6.5.5 9.5 2.5 3-2 6-2.5 9.5-2.5V25
                c-3.5 0-6.5.5-9.5 2.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M33.5 27.5v16"/>
                """#),
        Pictogram(
            "community-builder", meaning: "buurtverbinder",
            markup: #"""
                <circle cx="9" cy="10.5" r="3.5" fill="currentColor"/>
                <circle cx="24" cy="10.5" r="3.5" fill="currentColor"/>
                <circle cx="39" cy="10.5" r="3.5" fill="currentColor"/>
                <path d="M9 20l7.5 7.5L24 20l7.5 7.5L39 20M9 20v11.5M24 20v11.5M39 20v11.5M5 43
                l4-11.5L13 43M20 43l4-11.5L28 43M35 43l4-11.5L43 43"/>
                """#),
        Pictogram(
            "neighbours", meaning: "buren",
            markup: #"""
                <path d="M4.5 26l8.5-8.5 8.5 8.5v17.5h-17z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M26.5 26l8.5-8.5 8.5 8.5v17.5h-17z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M11.5 43.5v-7h3v7zM33.5 43.5v-7h3v7z" fill="currentColor"/>
                <path d="M24 14.3c-5-3.5-7-5.5-7-7.7a3.5 3.5 0 0 1 7-1 3.5 3.5 0 0 1 7 1
                c0 2.2-2 4.2-7 7.7z" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "refugee-work", meaning: "vluchtelingenwerk",
            markup: #"""
                <circle cx="24" cy="12.5" r="7" fill="currentColor" fill-opacity=".16"/>
                <path d="M14 32c0-5.5 4-8.5 10-8.5s10 3 10 8.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M4.5 19.5c0-3 5-3 5 0V29l6.5 6.5c1.5 1.5 2 3 2 5v3h-5L6 37
                c-1-1.2-1.5-2.5-1.5-4.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M43.5 19.5c0-3-5-3-5 0V29L32 35.5c-1.5 1.5-2 3-2 5v3h5l7-6.5
                c1-1.2 1.5-2.5 1.5-4.5z" fill="currentColor" fill-opacity=".16"/>
                """#),
    ]
}
