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
                <path d="M34 5H14c-5 0-8.5 5-8.5 12v26.5l4-3 4 3 4-3 4 3 4-3V29H34z"
                fill="currentColor" fill-opacity=".16"/>
                <ellipse cx="34" cy="17" rx="8.5" ry="12" fill="currentColor" fill-opacity=".16"/>
                <ellipse cx="34" cy="17" rx="2.5" ry="4" fill="currentColor"/>
                """#),
        Pictogram(
            "flush", meaning: "doorspoelen",
            markup: #"""
                <rect x="6" y="20" width="36" height="15" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M18 16h12v2.5H18z" fill="currentColor"/>
                <path d="M24 4.5v7M19 8l5 4 5-4" stroke-width="4"/>
                <path d="M10 42c3-3 6-3 9 0s6 3 9 0 6-3 9 0"/>
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
                <path d="M4.5 12h39v9c-8 0-13 7-13 16-2 3.5-11 3.5-13 0 0-9-5-16-13-16z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M11 16.5h3M34 16.5h3M4.5 21c5-2 10-2 13 5M43.5 21c-5-2-10-2-13 5"/>
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
                <path d="M4.5 33c2-6 5-8.5 10-8.5v17c-5 0-8-2.5-10-8.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M14.5 33h23M43.5 26l-6 7 6 7M21 26.5v13M27 27.5v11M33 29v8"/>
                <path d="M20 5c4 2 8 2 12 0M20 19c4-2 8-2 12 0M20 5c3.5 5 3.5 9 0 14M32 5
                c-3.5 5-3.5 9 0 14"/>
                """#),
        Pictogram(
            "grease", meaning: "vet en olie",
            markup: #"""
                <path d="M4.5 8h26v5c0 5-3 8-8 8h-10c-5 0-8-3-8-8z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M30.5 11h13"/>
                <path d="M17.5 26.5c4 5.5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-5.5 6-11z"
                fill="currentColor"/>
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
                <path d="M5 21h24l-2 22.5H7z" fill="currentColor" fill-opacity=".16"/>
                <path d="M5 21a12 12 0 0 1 24 0M38.5 5v10"/>
                <path d="M34 16h9v5h-9z" fill="currentColor"/>
                <path d="M34 25h9.5v8c-3 0-4 1-4.5 4-2-1-5-2-5-5z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "wash-hands", meaning: "handen wassen",
            markup: #"""
                <path d="M20 4.5h9a6 6 0 0 1 6 6v2"/>
                <path d="M35 16c2.5 3.3 3.5 5 3.5 6.5a3.5 3.5 0 0 1-7 0c0-1.5 1-3.2 3.5-6.5z"
                fill="currentColor" stroke="none"/>
                <path d="M4.5 31h6l6-2.5h9c3.5 0 3.5 5 0 5h-6 6l11-5.5c3-1.4 5.5 1.8 3 4.2L28 41
                c-1.5 1.2-3 1.5-5 1.5H4.5z" fill="currentColor" fill-opacity=".16"/>
                <circle cx="11" cy="20" r="4"/>
                <circle cx="20" cy="15" r="2.5"/>
                """#),
    ]
}
