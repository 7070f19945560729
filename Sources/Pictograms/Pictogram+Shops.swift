extension Pictogram {
    /// Where a family buys, swaps and collects things.
    static let shops: [Pictogram] = [
        Pictogram(
            "shop", meaning: "winkel", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M4.5 7h6l5.5 24.5h22"/>
                <path d="M12 13.5h31.5l-4.5 13H15z" fill="currentColor" fill-opacity=".16"/>
                <circle cx="18.5" cy="39.5" r="3" fill="currentColor"/>
                <circle cx="35" cy="39.5" r="3" fill="currentColor"/>
                """#),
        Pictogram(
            "market", meaning: "markt",
            markup: #"""
                <path d="M9 5.5h30l4.5 10.5h-39z" fill="currentColor" fill-opacity=".16"/>
                <path d="M17.5 5.5L14.5 16M30.5 5.5l3 10.5"/>
                <path d="M4.5 16h9.7a4.9 4.9 0 0 1-9.7 0zM24 16h-.1 M33.5 16h10a4.9 4.9 0 0 1-10 0
                z" fill="currentColor"/>
                <path d="M19 16h10a5 5 0 0 1-10 0z" fill="currentColor"/>
                <path d="M8.5 25v18.5M39.5 25v18.5"/>
                <path d="M8.5 34h31v9.5h-31z" fill="currentColor" fill-opacity=".16"/>
                <circle cx="17" cy="30" r="2.5" fill="currentColor"/>
                <circle cx="24" cy="30" r="2.5" fill="currentColor"/>
                <circle cx="31" cy="30" r="2.5" fill="currentColor"/>
                """#),
        Pictogram(
            "second-hand", meaning: "tweedehands",
            markup: #"""
                <path d="M6.1 17.5A19 19 0 0 1 41.9 17.5M42.5 8.5v9H33.5M41.9 30.5
                A19 19 0 0 1 6.1 30.5M5.5 39.5v-9H14.5"/>
                <path d="M19.5 15l-7 3.5 2.5 5.5 3-1.2V34h12V22.8l3 1.2 2.5-5.5-7-3.5
                c-1.5 2.8-7.5 2.8-9 0z" fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "food-bank", meaning: "voedselbank",
            markup: #"""
                <path d="M5 27h38l-3 16.5H8z" fill="currentColor" fill-opacity=".16"/>
                <path d="M10.5 27V12.5l3-4V4.5h6v4l3 4V27"/>
                <circle cx="32.5" cy="20" r="6.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M32.5 13.5c0-3 1.5-5 4.5-5.5"/>
                <path d="M24 40.5c-4.5-3-6-5-6-7a3 3 0 0 1 6-1 3 3 0 0 1 6 1c0 2-1.5 4-6 7z"
                fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "food", meaning: "eten",
            markup: #"""
                <path d="M10 5v9a4.5 4.5 0 0 0 9 0V5M14.5 5v38.5"/>
                <path d="M37 43.5V5c-5 2-8 8-8 14.5V28h8z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
    ]
}
