extension Pictogram {
    /// The stages of a family's first years.
    static let phases: [Pictogram] = [
        Pictogram(
            "preparing", meaning: "voorbereiden",
            markup: #"""
                <path d="M8 28h32v15.5H8z" fill="currentColor" fill-opacity=".16"/>
                <path d="M8 28l-3.5-6h15L24 28l4.5-6h15L40 28"/>
                <path d="M13 4.5h18v6H13z" fill="currentColor"/>
                <path d="M31 7.5h5.5V14H24v6"/>
                """#),
        Pictogram(
            "arrival", meaning: "aankomst",
            markup: #"""
                <path d="M6 43.5V5h21v14"/>
                <path d="M6 5l12 5v33.5H6z" fill="currentColor"/>
                <rect x="23" y="27.5" width="20.5" height="16" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M29 27.5V23h8.5v4.5"/>
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
                <path d="M4.5 16h9M15 9h18v16H15z" fill="currentColor" fill-opacity=".16"/>
                <path d="M15 8h18v4H15z" fill="currentColor"/>
                <path d="M4.5 28h17v15.5h-17zM26.5 28h17v15.5h-17z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M4.5 28h17v4h-17zM26.5 28h17v4h-17z" fill="currentColor"/>
                """#),
        Pictogram(
            "year", meaning: "jaar", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M43 24a19 19 0 1 1-6-13.8M38 3.5v7.5h-7.5"/>
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
