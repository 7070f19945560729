extension Pictogram {
    /// What may and what may not go down.
    static let toilet: [Pictogram] = [
        Pictogram(
            "toilet", meaning: "toilet",
            markup: #"""
                <rect x="5" y="5" width="11" height="20" rx="2" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M16 26h27.5M20 26l2.5-14"/>
                <path d="M11 26h32c0 8-4.5 12-11 13.5v4H17V38c-4-2-6-7-6-12z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "toilet-paper", meaning: "wc-papier",
            markup: #"""
                <path d="M34 5H14c-5 0-8.5 5-8.5 12v26.5l4.5-3 4.5 3 4.5-3 4.5 3 4.5-3V29h6
                a8.5 12 0 0 1 0-24z" fill="currentColor" fill-opacity=".16"/>
                <ellipse cx="34" cy="17" rx="8.5" ry="12"/>
                <ellipse cx="34" cy="17" rx="2" ry="3.5" fill="currentColor"/>
                """#),
        Pictogram(
            "flush", meaning: "doorspoelen",
            markup: #"""
                <path d="M10.5 4.5V12M6 8.5l4.5 4.5L15 8.5"/>
                <rect x="5" y="18" width="11" height="12" rx="2" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M11 30h32c0 6-4 9.5-11 10.5v3H17V39c-4-2-6-4.5-6-9z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M22 14.5h5a7 7 0 0 1 7 7v2M29 19.5l5 5 5-5"/>
                """#),
        Pictogram(
            "wipes", meaning: "vochtige doekjes",
            markup: #"""
                <path d="M16 24c1-7-2-12 4-18 3 4 6 0 9 3 4-1 3 8 3 15z" fill="currentColor"
                fill-opacity=".16"/>
                <rect x="4.5" y="22" width="39" height="21.5" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M14 22h20"/>
                <path d="M24 27.5c3 4 4 5.5 4 7.2a4 4 0 0 1-8 0c0-1.7 1-3.2 4-7.2z"
                fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "nappy", meaning: "luier",
            markup: #"""
                <path d="M4.5 9.5h39v13c-6.5.5-10 5-10 11.5 0 6-19 6-19 0 0-6.5-3.5-11-10-11.5z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 13.5h6v5h-6zM37.5 13.5h6v5h-6z" fill="currentColor"/>
                <path d="M11 24.5c5 1.5 8 5 8.5 9.5M37 24.5c-5 1.5-8 5-8.5 9.5"/>
                """#),
        Pictogram(
            "pad", meaning: "maandverband",
            markup: #"""
                <path d="M24 4.5c5.5 0 8.5 4 8.5 9 0 4 1 4.5 6 5.5v10
                c-5 1-6 1.5-6 5.5 0 5-3 9-8.5 9s-8.5-4-8.5-9c0-4-1-4.5-6-5.5V19
                c5-1 6-1.5 6-5.5 0-5 3-9 8.5-9z" fill="currentColor" fill-opacity=".16"/>
                <path d="M24 16c4 5.5 5.5 8 5.5 10.5a5.5 5.5 0 0 1-11 0C18.5 24 20 21.5 24 16z"
                fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "food-scraps", meaning: "etensresten",
            markup: #"""
                <path d="M4.5 34c2-6 5-8.5 10-8.5v17c-5 0-8-2.5-10-8.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M14.5 34h23M43.5 27l-6 7 6 7M21 27.5v13M27 28.5v11M33 30v8"/>
                <path d="M16 8c5-1.5 11-1.5 16 0-1 3-3.5 3-3.5 6s2.5 3 3.5 6
                c-5-1.5-11-1.5-16 0 1-3 3.5-3 3.5-6S17 11 16 8z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M24 7c0-1.5.5-2.2 2-3"/>
                """#),
        Pictogram(
            "grease", meaning: "vet en olie",
            markup: #"""
                <path d="M4.5 7h25v5c0 5.5-3 8.5-8 8.5h-9c-5 0-8-3-8-8.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M29.5 10h14"/>
                <path d="M17 27c4 5.5 5.5 7.7 5.5 10.5a5.5 5.5 0 0 1-11 0c0-2.8 1.5-5 5.5-10.5z"
                fill="currentColor"/>
                <path d="M34 27.5c3.2 4.5 4.5 6.3 4.5 8.6a4.5 4.5 0 0 1-9 0c0-2.3 1.3-4.1 4.5-8.6
                z" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "cat-litter", meaning: "kattenbakkorrels",
            markup: #"""
                <path d="M5 33h38l-3 10.5H8z" fill="currentColor" fill-opacity=".16"/>
                <path d="M17 33c-1-6-3-9-3-14V7.5l4.5 4h5l4.5-4V17c0 3-1 4-2 5 5 2 7 6 7 11z"
                fill="currentColor"/>
                <path d="M33 27c6 1 8-4 6-9"/>
                """#),
        Pictogram(
            "paint", meaning: "verf",
            markup: #"""
                <path d="M4.5 20h25l-2 23.5H6.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 20a12.5 12.5 0 0 1 25 0M38.5 4.5v11"/>
                <path d="M6 20h9v8a2.5 2.5 0 0 1-5 0v-1a2 2 0 0 0-4 0z" fill="currentColor"
                stroke="none"/>
                <path d="M33.5 17h10v4h-10z" fill="currentColor"/>
                <path d="M33.5 25h10v5c0 4-2 4-2.5 8-4-.5-7.5-3-7.5-8z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "wash-hands", meaning: "handen wassen",
            markup: #"""
                <path d="M17 6h13a6 6 0 0 1 6 6" stroke-width="5"/>
                <path d="M36 16c2.3 3 3.2 4.5 3.2 6a3.2 3.2 0 0 1-6.4 0c0-1.5.9-3 3.2-6z"
                fill="currentColor" stroke="none"/>
                <path d="M4.5 32h6l6-2.5h9c3.5 0 3.5 5 0 5h-6 6l11-5c3-1.4 5.5 1.8 3 4.2L28 41.5
                c-1.5 1.2-3 1.5-5 1.5H4.5z" fill="currentColor" fill-opacity=".16"/>
                <circle cx="11" cy="21.5" r="4.5"/>
                <circle cx="22" cy="17.5" r="2.5"/>
                """#),
    ]
}
