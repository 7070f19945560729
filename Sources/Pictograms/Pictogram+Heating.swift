extension Pictogram {
    /// Warmth, air and the house's own machines.
    static let heating: [Pictogram] = [
        Pictogram(
            "thermostat", meaning: "thermostaat",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <path d="M21 26.5V15a3 3 0 0 1 6 0v11.5a6 6 0 1 1-6 0z"/>
                <circle cx="24" cy="31.5" r="2.5" fill="currentColor" stroke="none"/>
                <path d="M34 17h.1M35.5 24h.1M34 31h.1M14 17h.1M12.5 24h.1M14 31h.1"/>
                """#),
        Pictogram(
            "radiator", meaning: "verwarming",
            markup: #"""
                <rect x="5" y="16" width="38" height="22" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M14.5 16v22M24 16v22M33.5 16v22M11 38v5M37 38v5M16 10.5c-2-2 2-3.5 0-6
                M24 10.5c-2-2 2-3.5 0-6M32 10.5c-2-2 2-3.5 0-6"/>
                """#),
        Pictogram(
            "boiler", meaning: "cv-ketel",
            markup: #"""
                <rect x="9" y="4.5" width="30" height="30" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M16 34.5v9M24 34.5v9M32 34.5v9"/>
                <path d="M24 10c1.5 4 6 6 6 11.5a6 6 0 0 1-12 0
                c0-3 1-4.5 2-6.5 1 1 1.5 2 2 3 1.5-2 2.5-4.5 2-8z" fill="currentColor"/>
                """#),
        Pictogram(
            "window-open", meaning: "raam open",
            markup: #"""
                <path d="M18 43.5h25.5v-38H5"/>
                <path d="M5 5.5l14 7v31L5 37z" fill="currentColor" fill-opacity=".16"/>
                <path d="M25 20h7.5a3.7 3.7 0 1 0-3.7-3.7M25 26.5h12.5M25 33h7a3 3 0 1 1-3 3"/>
                """#),
        Pictogram(
            "ventilation", meaning: "ventilatie",
            markup: #"""
                <circle cx="24" cy="24" r="19.5"/>
                <path d="M24 21c-5-3-5-10 0-11.5 5 .5 6 6 2 10z" fill="currentColor"/>
                <g fill="currentColor"><path d="M24 21c-5-3-5-10 0-11.5 5 .5 6 6 2 10z"
                transform="rotate(120 24 24)"/><path d="M24 21c-5-3-5-10 0-11.5 5 .5 6 6 2 10z"
                transform="rotate(240 24 24)"/></g>
                <circle cx="24" cy="24" r="3" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "frost", meaning: "vorst",
            markup: #"""
                <path d="M24 4.5v39M19 9l5 5 5-5M19 39l5-5 5 5"/><path d="M24 4.5v39M19 9l5 5 5-5
                M19 39l5-5 5 5" transform="rotate(60 24 24)"/><path d="M24 4.5v39M19 9l5 5 5-5
                M19 39l5-5 5 5" transform="rotate(120 24 24)"/>
                """#),
        Pictogram(
            "gas", meaning: "gas",
            markup: #"""
                <path d="M6 40h36v3H6z" fill="currentColor"/>
                <path d="M10.5 35c-3 0-5-2-5-4.5 0-4 3.5-5.5 5-11.5 1.5 6 5 7.5 5 11.5 0 2.5-2
                4.5-5 4.5zM37.5 35c-3 0-5-2-5-4.5 0-4 3.5-5.5 5-11.5 1.5 6 5 7.5 5 11.5 0 2.5-2
                4.5-5 4.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M24 35c-3.5 0-5.5-2.5-5.5-6.5C18.5 22 22.5 17 24 6
                c1.5 11 5.5 16 5.5 22.5 0 4-2 6.5-5.5 6.5z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "gas-tap", meaning: "gaskraan",
            markup: #"""
                <path d="M4.5 28h39v10h-39z" fill="currentColor" fill-opacity=".16"/>
                <circle cx="24" cy="33" r="6.5" fill="currentColor"/>
                <rect x="20" y="5" width="8" height="20" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "gas-smell", meaning: "gaslucht",
            markup: #"""
                <path d="M31 4.5c-.5 8-3.5 13.5-10 19.5-4.5 4.5-2.5 10.5 3 10.5 2 0 3.5-.5 5-2 1.5
                4 6 5.5 11.5 4V4.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M34 26c-2-1-4 0-5 1.5M6.5 42c-4.5-5.5 4.5-8.5 0-15M15.5 43
                c-3.5-4 2.5-6 1-9.5M6.5 21c-2-3 2-4.5 1-8"/>
                """#),
        Pictogram(
            "water", meaning: "water",
            markup: #"""
                <path d="M24 4.5c9 11 13.5 18 13.5 25.5a13.5 13.5 0 0 1-27 0
                C10.5 22.5 15 15.5 24 4.5z" fill="currentColor" fill-opacity=".16"/>
                <path d="M24 36a6 6 0 0 1-6-6"/>
                """#),
        Pictogram(
            "electricity", meaning: "stroom",
            markup: #"""
                <path d="M27 4.5L9.5 27H22l-2.5 16.5L38.5 20H25.5z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "meter", meaning: "meterkast",
            markup: #"""
                <rect x="7" y="4.5" width="34" height="39" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <circle cx="24" cy="16" r="7"/>
                <path d="M24 16l3-3"/>
                <path d="M26.5 26l-9 10h5.5l-1.5 6.5 9-10H25z" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "vacuum-cleaner", meaning: "stofzuiger",
            markup: #"""
                <path d="M20 37a11.7 11.7 0 0 1 23.5 0v3H20z" fill="currentColor"
                fill-opacity=".16"/>
                <circle cx="35" cy="39" r="4" fill="currentColor"/>
                <path d="M26 26C26 11 20 5 15 5c-4 0-5.5 3-6 7.5L8 38"/>
                <path d="M4.5 39.5h9v3h-9z" fill="currentColor"/>
                """#),
    ]
}
