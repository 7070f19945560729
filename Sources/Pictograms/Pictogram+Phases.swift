extension Pictogram {
    /// The stages of a family's first years.
    static let phases: [Pictogram] = [
        Pictogram(
            "preparing", meaning: "voorbereiden",
            markup: #"""
                <path d="M8.5 30h31v13.5h-31z" fill="currentColor" fill-opacity=".16"/>
                <path d="M8.5 30l-4-6h14.5L24 30l5-6h14.5l-4 6"/>
                <path d="M12 4.5h18v5.5H12z" fill="currentColor"/>
                <path d="M30 7.2h6v6.3H21v5"/>
                """#),
        Pictogram(
            "arrival", meaning: "aankomst", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M22.5 22.5L33 12l10.5 10.5v21h-21z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M30.5 43.5V34h5v9.5z" fill="currentColor"/>
                <path d="M4.5 14h12.5M11.5 8.5L17 14l-5.5 5.5"/>
                <rect x="4.5" y="30" width="13" height="13.5" rx="2" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M8.5 30v-4h5v4"/>
                """#),
        Pictogram(
            "first-week", meaning: "eerste week",
            markup: #"""
                <rect x="6" y="9" width="36" height="34" rx="4"/>
                <path d="M6 19v-6a4 4 0 0 1 4-4h28a4 4 0 0 1 4 4v6z" fill="currentColor"/>
                <path d="M15 4.5v6M33 4.5v6M13 26h22"/>
                <circle cx="13" cy="32" r="1.5" fill="currentColor" stroke="none"/>
                <circle cx="20.3" cy="32" r="1.5" fill="currentColor" stroke="none"/>
                <circle cx="27.7" cy="32" r="1.5" fill="currentColor" stroke="none"/>
                <circle cx="35" cy="32" r="1.5" fill="currentColor" stroke="none"/>
                <circle cx="13" cy="37.5" r="1.5" fill="currentColor" stroke="none"/>
                <circle cx="20.3" cy="37.5" r="1.5" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "month", meaning: "maand",
            markup: #"""
                <rect x="6" y="9" width="36" height="34" rx="4"/>
                <path d="M6 19v-6a4 4 0 0 1 4-4h28a4 4 0 0 1 4 4v6z" fill="currentColor"/>
                <path d="M15 4.5v6M33 4.5v6M13 25.5h22M13 31.5h22M13 37.5h13"/>
                """#),
        Pictogram(
            "quarter", meaning: "drie maanden",
            markup: #"""
                <path d="M15.5 5h17v16.5h-17zM4.5 27.5h17v16h-17zM26.5 27.5h17v16h-17z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M15.5 5h17v4.5h-17zM4.5 27.5h17v4.5h-17zM26.5 27.5h17v4.5h-17z"
                fill="currentColor"/>
                """#),
        Pictogram(
            "year", meaning: "jaar",
            markup: #"""
                <path d="M43 24a19 19 0 1 1-6-13.8M38 4v7.5h-7.5"/>
                <rect x="14.5" y="17" width="19" height="16" rx="2"/>
                <path d="M14.5 17h19v4h-19z" fill="currentColor"/>
                """#),
        Pictogram(
            "goodbye", meaning: "afscheid",
            markup: #"""
                <path d="M15 28V14a2.9 2.9 0 0 1 5.8 0V9.5a2.9 2.9 0 0 1 5.8 0v2
                a2.9 2.9 0 0 1 5.8 0v5a2.9 2.9 0 0 1 5.6 0V31c0 8-5 12.5-11.5 12.5-6
                0-9-2.5-12-7.5L9 27c-1.2-2.2 2-4.6 4-2.6z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M20.8 14v9M26.6 11.5V23M32.4 16.5V24M5 17c0-5 2-9 6-12M43.5 17
                c0-4-1-7-3.5-10"/>
                """#),
    ]
}
