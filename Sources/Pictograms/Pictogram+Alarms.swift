extension Pictogram {
    /// Smoke, carbon monoxide and getting out.
    static let alarms: [Pictogram] = [
        Pictogram(
            "smoke-alarm", meaning: "rookmelder",
            markup: #"""
                <path d="M4.5 5h39"/>
                <path d="M9 5h30v5c0 4.5-3.5 8-8 8H17c-4.5 0-8-3.5-8-8z" fill="currentColor"
                fill-opacity=".16"/>
                <circle cx="24" cy="11.5" r="2.5" fill="currentColor" stroke="none"/>
                <path d="M14 43.5a6.5 6.5 0 0 1 0-13 10 10 0 0 1 19-1.5 7.4 7.4 0 0 1 1 14.5z"
                fill="currentColor" fill-opacity=".16"/>
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
            "alarm-bell", meaning: "alarm",
            markup: #"""
                <path d="M24 6a12 12 0 0 1 12 12c0 10 4 13 5 16H7c1-3 5-6 5-16A12 12 0 0 1 24 6z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M19 39a5 5 0 0 0 10 0M5 17c.5-4.5 2-8 5-11M43 17c-.5-4.5-2-8-5-11"/>
                """#),
        Pictogram(
            "exit", meaning: "uitgang", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M24 12V5h19.5v38.5H24V37"/>
                <circle cx="20" cy="10" r="4" fill="currentColor"/>
                <path d="M18.5 20L15 29.5" stroke-width="5"/>
                <path d="M15 29.5l8 4.5v9M15 29.5l-3.5 8H4.5M19 19.5l6 6.5h6.5M18 19.5
                l-8 2-2.5 6.5"/>
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
