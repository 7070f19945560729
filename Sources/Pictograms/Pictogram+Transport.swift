extension Pictogram {
    /// Ways to travel.
    static let transport: [Pictogram] = [
        Pictogram(
            "bus", meaning: "bus", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M4.5 37.5V13a4 4 0 0 1 4-4h28c3 0 4.5 1 5 4l2 12v12.5z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 24.5h39M17 9v15.5M30 9v15.5"/>
                <circle cx="14" cy="38" r="4" fill="currentColor"/>
                <circle cx="34" cy="38" r="4" fill="currentColor"/>
                """#),
        Pictogram(
            "train", meaning: "trein",
            markup: #"""
                <path d="M10.5 33V13c0-5.5 5-8.5 13.5-8.5S37.5 7.5 37.5 13v20a4 4 0 0 1-4 4h-19
                a4 4 0 0 1-4-4z" fill="currentColor" fill-opacity=".16"/>
                <path d="M10.5 14h27v9.5h-27z" fill="currentColor" stroke="none"/>
                <circle cx="17.5" cy="30" r="2.5" fill="currentColor" stroke="none"/>
                <circle cx="30.5" cy="30" r="2.5" fill="currentColor" stroke="none"/>
                <path d="M14.5 37L9.5 43.5M33.5 37l5 6.5M20 9h8"/>
                """#),
        Pictogram(
            "metro", meaning: "metro",
            markup: #"""
                <path d="M4.5 43.5V24a19.5 19.5 0 0 1 39 0v19.5"/>
                <path d="M13 33.5V20a5 5 0 0 1 5-5h12a5 5 0 0 1 5 5v13.5a4 4 0 0 1-4 4H17
                a4 4 0 0 1-4-4z" fill="currentColor" fill-opacity=".16"/>
                <path d="M13 20.5h22v8H13z" fill="currentColor" stroke="none"/>
                <circle cx="18.5" cy="33" r="2" fill="currentColor" stroke="none"/>
                <circle cx="29.5" cy="33" r="2" fill="currentColor" stroke="none"/>
                <path d="M17 43.5l1.5-3M31 43.5l-1.5-3"/>
                """#),
        Pictogram(
            "tram", meaning: "tram",
            markup: #"""
                <rect x="11" y="14" width="26" height="24" rx="5" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M11 19h26v9.5H11z" fill="currentColor" stroke="none"/>
                <circle cx="17.5" cy="33" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="30.5" cy="33" r="2.3" fill="currentColor" stroke="none"/>
                <path d="M16 43.5l2-5.5M32 43.5l-2-5.5M24 14l-6-4.5 6-4.5M15 5h18"/>
                """#),
        Pictogram(
            "station", meaning: "station",
            markup: #"""
                <path d="M4.5 15.5L24 5l19.5 10.5zM8.5 15.5v28M39.5 15.5v28"/>
                <rect x="15" y="20" width="18" height="18" rx="5" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M15 25h18v6H15z" fill="currentColor" stroke="none"/>
                <path d="M17 43.5l2-5M31 43.5l-2-5"/>
                """#),
        Pictogram(
            "car", meaning: "auto", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M4.5 35V26c0-2 1-3 3-3.5l4.5-1 6-8.5a4 4 0 0 1 3-1.5h8.5
                a4 4 0 0 1 3.3 1.7L37.5 21l4 1.5c1.5.5 2 1.5 2 3V35z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M14 21.5h22M25 12v9.5"/>
                <circle cx="14" cy="35.5" r="4.5" fill="currentColor"/>
                <circle cx="34" cy="35.5" r="4.5" fill="currentColor"/>
                """#),
        Pictogram(
            "bicycle", meaning: "fiets", mirrorsInRightToLeft: true,
            markup: #"""
                <circle cx="12" cy="32" r="7.5"/>
                <circle cx="36" cy="32" r="7.5"/>
                <path d="M12 32l7.5-12.5h13.5M24 32l-7-17M13 15h8M12 32h12l9-12.5M36 32L31 12.5
                h6.5"/>
                """#),
        Pictogram(
            "bicycle-light", meaning: "fietslicht",
            markup: #"""
                <path d="M22 7.5h-2.5C10 7.5 4.5 14.5 4.5 24S10 40.5 19.5 40.5H22z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M29.5 12.5l13.5 2M29.5 24h14M29.5 35.5l13.5-2" stroke-width="4"/>
                """#),
        Pictogram(
            "walking", meaning: "lopen", mirrorsInRightToLeft: true,
            markup: #"""
                <circle cx="26.5" cy="8" r="4" fill="currentColor"/>
                <path d="M25 18l-2.5 11.5" stroke-width="5"/>
                <path d="M22.5 29.5l7 5.5 1.5 8.5M22.5 29.5l-2.5 7-7 7M24.5 18l-7.5 4.5-1.5 7
                M25.5 18l4.5 6.5 7 2"/>
                """#),
        Pictogram(
            "plane", meaning: "vliegtuig",
            markup: #"""
                <path d="M24 4.5c2.5 0 3.5 3 3.5 6v7.5l16 10v4.5l-16-5v8l5 4v3.5L24 40.5 15.5 43
                v-3.5l5-4v-8l-16 5V28l16-10v-7.5c0-3 1-6 3.5-6z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
    ]
}
