extension Pictogram {
    /// Time, money, places on a map and things one carries.
    static let everyday: [Pictogram] = [
        Pictogram(
            "calendar", meaning: "datum",
            markup: #"""
                <rect x="6" y="9" width="36" height="34" rx="4"/>
                <path d="M6 19v-6a4 4 0 0 1 4-4h28a4 4 0 0 1 4 4v6z" fill="currentColor"/>
                <path d="M15 4.5v6M33 4.5v6"/>
                <circle cx="15" cy="27" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="24" cy="27" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="33" cy="27" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="15" cy="35.5" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="24" cy="35.5" r="2.3" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "clock", meaning: "tijd",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <path d="M24 12.5V24l8 5"/>
                """#),
        Pictogram(
            "location", meaning: "adres",
            markup: #"""
                <path d="M24 43.5C14 32 9 26 9 19.5a15 15 0 0 1 30 0c0 6.5-5 12.5-15 24z"
                fill="currentColor" fill-opacity=".16"/>
                <circle cx="24" cy="19.5" r="4.5" fill="currentColor"/>
                """#),
        Pictogram(
            "map", meaning: "kaart",
            markup: #"""
                <path d="M4.5 10L17 5.5l14 5 12.5-5V38L31 42.5l-14-5-12.5 5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M17 5.5v32M31 10.5v32"/>
                """#),
        Pictogram(
            "key", meaning: "sleutel",
            markup: #"""
                <circle cx="15" cy="33" r="10" fill="currentColor" fill-opacity=".16"/>
                <path d="M22 26L42 6M36 12l5.5 5.5M29.5 18.5l4.5 4.5"/>
                <circle cx="12.5" cy="35.5" r="2.3" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "money", meaning: "geld",
            markup: #"""
                <circle cx="20" cy="24" r="15.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M28 5.5c9 1.5 15.5 9 15.5 18.5S37 41 28 42.5"/>
                <path d="M26 18a7.8 7.8 0 1 0 0 12M10 21.5h11M10 26.5h11"/>
                """#),
        Pictogram(
            "bank", meaning: "bank",
            markup: #"""
                <path d="M24 4.5l19.5 12h-39z" fill="currentColor" fill-opacity=".16"/>
                <path d="M9 22v13M39 22v13"/>
                <path d="M5 40h38v2.5H5z" fill="currentColor"/>
                <path d="M29.5 24a6.5 6.5 0 1 0 0 10M16.5 27.2h9M16.5 30.8h9"/>
                """#),
        Pictogram(
            "card", meaning: "pas",
            markup: #"""
                <rect x="4.5" y="10" width="39" height="28.5" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M4.5 15.5h39v6.5h-39z" fill="currentColor" stroke="none"/>
                <path d="M11 31h9"/>
                """#),
        Pictogram(
            "work", meaning: "werk",
            markup: #"""
                <rect x="4.5" y="14" width="39" height="28" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M16 14v-5a3 3 0 0 1 3-3h10a3 3 0 0 1 3 3v5M4.5 26H20M28 26h15.5"/>
                <path d="M21 24h6v5h-6z" fill="currentColor"/>
                """#),
        Pictogram(
            "lock-key", meaning: "slot",
            markup: #"""
                <rect x="9" y="21" width="30" height="22.5" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M15 21v-6.5a9 9 0 0 1 18 0V21M24 31v5.5"/>
                <circle cx="24" cy="30" r="2" fill="currentColor"/>
                """#),
    ]
}
