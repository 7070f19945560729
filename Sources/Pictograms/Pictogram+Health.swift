extension Pictogram {
    /// Doctors, medicine and care.
    static let health: [Pictogram] = [
        Pictogram(
            "doctor", meaning: "dokter",
            markup: #"""
                <path d="M11 5H7.5v13a9.5 9.5 0 0 0 19 0V5H23M17 27.5v5a10 10 0 0 0 20 0V28"/>
                <circle cx="37" cy="22.5" r="5" fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "hospital", meaning: "ziekenhuis",
            markup: #"""
                <path d="M4.5 43.5V20H13V4.5h22V20h8.5v23.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M24 11v11M18.5 16.5h11" stroke-width="4"/>
                <path d="M20.5 43.5V33h7v10.5z" fill="currentColor"/>
                <circle cx="10.5" cy="28" r="2" fill="currentColor" stroke="none"/>
                <circle cx="10.5" cy="36" r="2" fill="currentColor" stroke="none"/>
                <circle cx="37.5" cy="28" r="2" fill="currentColor" stroke="none"/>
                <circle cx="37.5" cy="36" r="2" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "pharmacy", meaning: "apotheek",
            markup: #"""
                <rect x="6" y="13" width="23" height="30.5" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M8 5h19v4H8z" fill="currentColor"/>
                <path d="M17.5 22.5v12M11.5 28.5h12" stroke-width="4"/>
                <path d="M34 29a4.7 4.7 0 0 1 9.5 0v9.7a4.7 4.7 0 0 1-9.5 0z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M34 34h9.5v5a4.7 4.7 0 0 1-9.5 0z" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "medicine", meaning: "medicijnen",
            markup: #"""
                <g transform="rotate(-45 18 19)"><rect x="2" y="12" width="32" height="14"
                rx="7"/><path d="M18 12h9a7 7 0 0 1 0 14h-9z" fill="currentColor"/></g>
                <circle cx="35" cy="35" r="8" fill="currentColor" fill-opacity=".16"/>
                <path d="M31 35h8"/>
                """#),
        Pictogram(
            "dentist", meaning: "tandarts",
            markup: #"""
                <path d="M24 10c-3.5-2.5-7-4.5-11-4.5-5 0-8 4-8 9.5 0 6 3 9 4 14 1.2 6 1.5 14.5
                5.5 14.5 5 0 3.5-13.5 9.5-13.5s4.5 13.5 9.5 13.5
                c4 0 4.3-8.5 5.5-14.5 1-5 4-8 4-14 0-5.5-3-9.5-8-9.5-4 0-7.5 2-11 4.5z"
                fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "pregnant", meaning: "zwanger",
            markup: #"""
                <circle cx="21" cy="9.5" r="5" fill="currentColor"/>
                <path d="M20.5 18c-4 0-6 3-6 8v17.5h12V38.5c5 0 8-3 8-7s-3.5-6-6.5-7.5
                c-.6-4-3-6-7.5-6z" fill="currentColor" fill-opacity=".16"/>
                <path d="M25.5 35c-3.5-2.3-4.6-4-4.6-5.5a2.3 2.3 0 0 1 4.6-.7 2.3 2.3 0 0 1 4.6.7
                c0 1.5-1.1 3.2-4.6 5.5z" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "mind", meaning: "psychische hulp",
            markup: #"""
                <path d="M13 43.5V36C8 32 5.5 27 5.5 21.5 5.5 12 13 4.5 22.5 4.5S39 11 39.5 19.5
                l4 8.5H39v5c0 2.5-1.5 4-4 4h-5v6.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M22.5 29.5c-7-5-9-8-9-11.5a4.6 4.6 0 0 1 9-1.5 4.6 4.6 0 0 1 9 1.5
                c0 3.5-2 6.5-9 11.5z" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "vaccination", meaning: "inenting",
            markup: #"""
                <g transform="rotate(-45 24 24)"><rect x="13" y="17" width="21" height="14"
                rx="2" fill="currentColor" fill-opacity=".16"/><path d="M34 24h17M13 24H3M3 17.5
                v13M20 17v6M27 17v6"/></g>
                """#),
        Pictogram(
            "insurance", meaning: "zorgverzekering",
            markup: #"""
                <path d="M24 4.5c5 4 11 5.5 18 5.5 0 16-4 27-18 33.5C10 37 6 26 6 10
                c7 0 13-1.5 18-5.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M24 16v14M17 23h14" stroke-width="5"/>
                """#),
        Pictogram(
            "headache", meaning: "hoofdpijn",
            markup: #"""
                <circle cx="24" cy="30" r="13.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M16.5 27l4.5 2-4.5 2M31.5 27l-4.5 2 4.5 2M19.5 37.5c2-2.5 7-2.5 9 0M6 6.5
                l6 3.5-5 3 5.5 3.5M42 6.5l-6 3.5 5 3-5.5 3.5M26.5 4.5l-5 3 5 2-4.5 2.5"/>
                """#),
    ]
}
