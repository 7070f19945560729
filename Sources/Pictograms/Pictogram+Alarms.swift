extension Pictogram {
    /// Smoke, carbon monoxide and getting out.
    static let alarms: [Pictogram] = [
        Pictogram(
            "smoke-alarm", meaning: "rookmelder",
            markup: #"""
                <path d="M4.5 5h39"/>
                <path d="M11 5h26v4c0 4-3 7-7 7H18c-4 0-7-3-7-7z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M24 25c1 4.5 6 6.5 6 11.5a6 6 0 0 1-12 0
                c0-2.5 1-4 2-6 1 1 1.5 2 2 3 1.5-2 2.5-5 2-8.5z" fill="currentColor"/>
                <path d="M11 42.5c-4.5-5 4.5-8 0-14M37 42.5c4.5-5-4.5-8 0-14M5 12
                c.3 3.5 1.5 6.5 4 9M43 12c-.3 3.5-1.5 6.5-4 9"/>
                """#),
        Pictogram(
            "co-alarm", meaning: "CO-melder",
            markup: #"""
                <rect x="4.5" y="8" width="39" height="32" rx="5" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M21 20.5a5.5 5.5 0 1 0 0 7" stroke-width="4"/>
                <ellipse cx="32" cy="24" rx="5" ry="6" stroke-width="4"/>
                """#),
        Pictogram(
            "water-pipe", meaning: "waterpijp",
            markup: #"""
                <path d="M13 43.5c-6-3-5-12 1.5-14.5h8c6.5 2.5 7.5 11.5 1.5 14.5z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M18.5 29V16.5M12 18.5h13M27 33c9-1 12-7 10.5-14-1-4.5 2.5-7 6-5"/>
                <path d="M14.5 8h8l-2 5h-4z" fill="currentColor"/>
                """#),
        Pictogram(
            "barbecue", meaning: "barbecue",
            markup: #"""
                <path d="M6 24h36c0 7.5-7.5 12.5-18 12.5S6 31.5 6 24z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M16 36l-4 7.5M32 36l4 7.5M4.5 15.5h39M18 7.5c-1.5-1.5 1.5-2 0-3.5M30 7.5
                c-1.5-1.5 1.5-2 0-3.5"/>
                <path d="M11 13h5v5h-5zM21.5 13h5v5h-5zM32 13h5v5h-5z" fill="currentColor"/>
                """#),
        Pictogram(
            "alarm-bell", meaning: "alarm",
            markup: #"""
                <path d="M24 6a12 12 0 0 1 12 12c0 10 4 13 5 16H7c1-3 5-6 5-16A12 12 0 0 1 24 6z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M19 39a5 5 0 0 0 10 0M5 17c.5-4.5 2-8 5-11M43 17c-.5-4.5-2-8-5-11"/>
                """#),
        Pictogram(
            "exit", meaning: "uitgang", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M28 10V5h15.5v38.5H28V38"/>
                <circle cx="20" cy="9.5" r="4" fill="currentColor"/>
                <path d="M18 20L14.5 29.5" stroke-width="5"/>
                <path d="M14.5 29.5l7.5 4.5v9M14.5 29.5l-3.5 8H4.5M18.5 19.5l6.5 6.5h7M17.5 19.5
                l-8 2L7 28"/>
                """#),
        Pictogram(
            "test-button", meaning: "testknop",
            markup: #"""
                <path d="M20.5 31V17.5a3.5 3.5 0 0 1 7 0V27l8 1.7c3 .7 4.5 2.3 4.5 5l-1 9.8H21.5
                L12 34.5c-2-2 .8-5 3.2-3.6l5.3 3z" fill="currentColor" fill-opacity=".16"/>
                <path d="M16.2 23.5a10 10 0 1 1 15.6 0"/>
                """#),
        Pictogram(
            "dust", meaning: "stof",
            markup: #"""
                <path d="M5 43l14-14"/>
                <path d="M19 31c-4-6-1-10 2.5-10-1.5-5 4-9 7.5-6.5 2-5 8.5-5.5 10-1 4.5 1 4.5 6.5
                1.5 8.5 2 4.5-1.5 8.5-5.5 7.5-.5 4-5.5 6-9.5 4-2 1.5-5 .5-6.5-2.5z"
                fill="currentColor" fill-opacity=".16"/>
                <circle cx="9" cy="12" r="2.5" fill="currentColor" stroke="none"/>
                <circle cx="19" cy="7" r="2.5" fill="currentColor" stroke="none"/>
                <circle cx="8" cy="24" r="2.5" fill="currentColor" stroke="none"/>
                <circle cx="38" cy="39" r="2.5" fill="currentColor" stroke="none"/>
                """#),
    ]
}
