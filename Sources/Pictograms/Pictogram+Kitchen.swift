extension Pictogram {
    /// Cooking and keeping food.
    static let kitchen: [Pictogram] = [
        Pictogram(
            "hob-induction", meaning: "kookplaat",
            markup: #"""
                <rect x="4.5" y="5" width="39" height="38" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <circle cx="15.5" cy="15" r="5"/>
                <circle cx="32.5" cy="15" r="5"/>
                <circle cx="15.5" cy="28" r="4"/>
                <circle cx="32.5" cy="28" r="4"/>
                <circle cx="16" cy="37.5" r="1.8" fill="currentColor" stroke="none"/>
                <circle cx="24" cy="37.5" r="1.8" fill="currentColor" stroke="none"/>
                <circle cx="32" cy="37.5" r="1.8" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "pan", meaning: "pan",
            markup: #"""
                <path d="M9 20h30v16a6 6 0 0 1-6 6H15a6 6 0 0 1-6-6z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M9 25H4.5M39 25h4.5M17 14c-3-3 3-5 0-9M24 14c-3-3 3-5 0-9M31 14
                c-3-3 3-5 0-9"/>
                """#),
        Pictogram(
            "pan-lid", meaning: "deksel op pan",
            markup: #"""
                <path d="M8 19c1-6.5 7-9.5 16-9.5s15 3 16 9.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M24 9.5V5M20 5h8M9 30H4.5M39 30h4.5"/>
                <path d="M9 25h30v12.5a6 6 0 0 1-6 6H15a6 6 0 0 1-6-6z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "magnet", meaning: "magneet",
            markup: #"""
                <path d="M7 6h11v18a6 6 0 0 0 12 0V6h11v18.5a17 17 0 0 1-34 0z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M7 6h11v7H7zM30 6h11v7H30z" fill="currentColor"/>
                """#),
        Pictogram(
            "fire", meaning: "vuur",
            markup: #"""
                <path d="M24 4.5c1.5 8 13.5 12 13.5 24.5a13.5 14.5 0 0 1-27 0
                c0-6 2.5-9.5 5-13.5 2 2 3 4 3.5 6 3-4 5.5-10 5-17z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M24 29c3 3 5 5 5 8a5 5 0 0 1-10 0c0-3 2.5-5 5-8z" fill="currentColor"/>
                """#),
        Pictogram(
            "no-fire", meaning: "geen vuur",
            markup: #"""
                <circle cx="24" cy="24" r="19" stroke-width="4"/>
                <path d="M23.5 10c-1 5.5-9 8.5-9 16.8a9.5 9.7 0 0 0 19 0
                c0-4.3-1.8-7-3.5-10-1.3 1.3-2.2 3-2.5 4.5-2.3-3-4.3-6.8-4-11.3z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M10.6 10.6l26.8 26.8" stroke-width="4"/>
                """#),
        Pictogram(
            "no-water", meaning: "geen water",
            markup: #"""
                <circle cx="24" cy="24" r="19" stroke-width="4"/>
                <path d="M24 10.5c6 7.5 8.5 11 8.5 16a8.5 8.5 0 0 1-17 0c0-5 2.5-8.5 8.5-16z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M10.6 10.6l26.8 26.8" stroke-width="4"/>
                """#),
        Pictogram(
            "hot-surface", meaning: "heet",
            markup: #"""
                <path d="M5 38h38v4.5H5z" fill="currentColor"/>
                <path d="M13 31c-5.5-6 5.5-9 0-17M24 31c-5.5-6 5.5-9 0-17M35 31
                c-5.5-6 5.5-9 0-17"/>
                """#),
        Pictogram(
            "hood", meaning: "afzuigkap",
            markup: #"""
                <path d="M18 4.5h12v11l13.5 11H4.5l13.5-11z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M4.5 26.5h39v6h-39z" fill="currentColor" fill-opacity=".16"/>
                <path d="M13 43.5c-2-2 2-3.5 0-6M24 43.5c-2-2 2-3.5 0-6M35 43.5c-2-2 2-3.5 0-6"/>
                """#),
        Pictogram(
            "oven", meaning: "oven",
            markup: #"""
                <rect x="5" y="4.5" width="38" height="39" rx="4"/>
                <path d="M5 14h38M13 20h22"/>
                <circle cx="13" cy="9.3" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="24" cy="9.3" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="35" cy="9.3" r="2.3" fill="currentColor" stroke="none"/>
                <rect x="12" y="25" width="24" height="12.5" rx="2" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "fridge", meaning: "koelkast",
            markup: #"""
                <rect x="10.5" y="4.5" width="27" height="36.5" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M10.5 18h27M16.5 10v3M16.5 23.5v7M15 41v2.5M33 41v2.5"/>
                """#),
        Pictogram(
            "freezer", meaning: "vriezer",
            markup: #"""
                <rect x="10.5" y="4.5" width="27" height="36.5" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M10.5 18h27M16.5 10v3M15 41v2.5M33 41v2.5M24 23v13M18.4 26.2l11.2 6.6
                M29.6 26.2l-11.2 6.6"/>
                """#),
        Pictogram(
            "dishwasher", meaning: "vaatwasser",
            markup: #"""
                <rect x="6" y="4.5" width="36" height="39" rx="4"/>
                <path d="M6 14h36M12 9.3h9"/>
                <circle cx="35" cy="9.3" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="19" cy="27.5" r="7.5" fill="currentColor" fill-opacity=".16"/>
                <circle cx="19" cy="27.5" r="2" fill="currentColor"/>
                <path d="M31 20v9.5h5.5V20M33.7 29.5v5.5M12 38.7h24"/>
                """#),
    ]
}
