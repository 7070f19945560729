extension Pictogram {
    /// Public services and the places one goes to.
    static let services: [Pictogram] = [
        Pictogram(
            "municipality", meaning: "gemeente",
            markup: #"""
                <path d="M5 43V25h12V14l7-5.5 7 5.5v11h12v18z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M24 8.5V4.5h7M4.5 43h39M11 31.5v4.5M37 31.5V36"/>
                <path d="M21 43v-8a3 3 0 0 1 6 0v8z" fill="currentColor"/>
                <circle cx="24" cy="20" r="2.6" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "coa", meaning: "opvang (COA)",
            markup: #"""
                <path d="M19 43.5H5V8.5h27V20"/>
                <circle cx="12" cy="17" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="20" cy="17" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="12" cy="25.5" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="12" cy="34" r="2.3" fill="currentColor" stroke="none"/>
                <rect x="20" y="27" width="23.5" height="16.5" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M27 27v-4.5h9.5V27M31.7 33v4.5"/>
                """#),
        Pictogram(
            "police", meaning: "politie",
            markup: #"""
                <path d="M5 14C5 8.5 13 4.5 24 4.5S43 8.5 43 14c0 3.5-4.5 4.5-6 8.5H11
                c-1.5-4-6-5-6-8.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M24 7.5l1.8 3.9 4.2.5-3.1 2.9.8 4.2-3.7-2.1-3.7 2.1.8-4.2-3.1-2.9 4.2-.5
                z" fill="currentColor" stroke="none"/>
                <path d="M9.5 27c9-2 20-2 29 0l-2.5 4c-7-2-17-2-24 0z" fill="currentColor"/>
                <path d="M13.5 33c.7 6.5 5 10.5 10.5 10.5S33.8 39.5 34.5 33"/>
                """#),
        Pictogram(
            "firefighter", meaning: "brandweer",
            markup: #"""
                <path d="M9 27C9 14 15 6 24 6s15 8 15 21z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M5 27h38v3.5H5z" fill="currentColor"/>
                <path d="M12.5 33c1 6 5.5 9.5 11.5 9.5s10.5-3.5 11.5-9.5"/>
                <path d="M24.5 9.5c.5 4.5 5.5 6.5 5.5 11.5a6 6 0 0 1-12 0
                c0-3 1.5-5 2.5-6.5.8 1 1.3 1.5 1.5 2.8 1.8-1.8 2.8-4.8 2.5-7.8z"
                fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "ambulance", meaning: "ambulance", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M5 37V14h23v5h7.5l8 9v9z" fill="currentColor" fill-opacity=".16"/>
                <path d="M12 21.5h9M16.5 17v9M28 19v9h14M12.5 9.5h8"/>
                <circle cx="13.5" cy="37.5" r="4" fill="currentColor"/>
                <circle cx="34.5" cy="37.5" r="4" fill="currentColor"/>
                """#),
        Pictogram(
            "library", meaning: "bibliotheek",
            markup: #"""
                <rect x="5" y="9" width="8" height="30" rx="1" fill="currentColor"
                fill-opacity=".16"/>
                <rect x="13" y="14" width="8" height="25" rx="1"/>
                <path d="M25 14.5l7-2.5 9 25-7.5 2.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 43h39M5 16h8M5 32h8"/>
                """#),
        Pictogram(
            "school", meaning: "school",
            markup: #"""
                <path d="M9 43.5V23a15 15 0 0 1 30 0v20.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M18.5 9V7.5a3 3 0 0 1 3-3h5a3 3 0 0 1 3 3V9M17 21h14"/>
                <rect x="15" y="29" width="18" height="14.5" rx="3"/>
                <path d="M15 35h18M9 29H5v11.5h4M39 29h4v11.5h-4"/>
                """#),
        Pictogram(
            "course", meaning: "cursus",
            markup: #"""
                <path d="M24 9.5L44 19 24 28.5 4 19z" fill="currentColor" fill-opacity=".16"/>
                <path d="M12 24v11c6 5 18 5 24 0V24l-12 5.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M41.5 21v14"/>
                """#),
        Pictogram(
            "playground", meaning: "speeltuin",
            markup: #"""
                <path d="M7 43.5V14M16 43.5V14M7 24h9M7 33.5h9"/>
                <path d="M16 18c13 0 10 23.5 27 23.5" stroke-width="4"/>
                <circle cx="17.5" cy="8" r="4" fill="currentColor"/>
                """#),
        Pictogram(
            "sport", meaning: "sport",
            markup: #"""
                <circle cx="24" cy="24" r="19"/>
                <path d="M24 18l5.7 4.2-2.2 6.6h-7l-2.2-6.6z" fill="currentColor"/>
                <path d="M18 6.5L24 11L30 6.5zM38.8 12.9L36.4 20L42.5 24.3zM39.2 34.6L31.6 34.5
                L29.4 41.7zM18.6 41.7L16.4 34.5L8.8 34.6zM5.5 24.3L11.6 20L9.2 12.9z"
                fill="currentColor" stroke="none"/>
                <path d="M24 18v-6M29.7 22.2l5.7-1.9M27.5 28.8l3.5 4.9M20.5 28.8l-3.5 4.9
                M18.3 22.2l-5.7-1.9"/>
                """#),
        Pictogram(
            "swimming", meaning: "zwemmen", mirrorsInRightToLeft: true,
            markup: #"""
                <circle cx="36" cy="18.5" r="4.5" fill="currentColor"/>
                <path d="M9 27l12-7 8 5" stroke-width="5"/>
                <path d="M21 20l-6-8 10-4" stroke-width="4"/>
                <path d="M4.5 34.5c3.3-3 6.6-3 9.8 0s6.5 3 9.7 0 6.5-3 9.7 0 6.5 3 9.8 0M4.5 41.5
                c3.3-3 6.6-3 9.8 0s6.5 3 9.7 0 6.5-3 9.7 0 6.5 3 9.8 0"/>
                """#),
        Pictogram(
            "mosque", meaning: "moskee",
            markup: #"""
                <path d="M4.5 28c0-8 8-9 11.5-15.5 3.5 6.5 11.5 7.5 11.5 15.5z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 28h23v15.5h-23z" fill="currentColor" fill-opacity=".16"/>
                <path d="M13.5 43.5v-5a2.5 2.5 0 0 1 5 0v5z" fill="currentColor"/>
                <path d="M18 3.5a4 4 0 1 0 2.5 6A3.7 3.7 0 0 1 18 3.5z" fill="currentColor"
                stroke="none"/>
                <path d="M34.5 26h7v17.5h-7zM35.5 22v-6c0-3 2.5-4 2.5-7 0 3 2.5 4 2.5 7v6z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M32.5 24h11"/>
                """#),
        Pictogram(
            "church", meaning: "kerk",
            markup: #"""
                <path d="M16 43.5V23l8-8 8 8v20.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M24 14V4.5M19.5 8.5h9M16 30.5L4.5 35v8.5h39V35L32 30.5"/>
                <path d="M21.5 43.5v-7a2.5 2.5 0 0 1 5 0v7z" fill="currentColor"/>
                <circle cx="24" cy="26.5" r="2.3" fill="currentColor" stroke="none"/>
                """#),
    ]
}
