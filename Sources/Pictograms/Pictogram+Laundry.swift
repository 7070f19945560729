extension Pictogram {
    /// Washing, drying and the parts of the machine.
    static let laundry: [Pictogram] = [
        Pictogram(
            "washing-machine", meaning: "wasmachine",
            markup: #"""
                <rect x="6" y="4.5" width="36" height="39" rx="4"/>
                <path d="M6 14h36M12 9.3h9"/>
                <circle cx="35" cy="9.3" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="24" cy="28.5" r="10" fill="currentColor" fill-opacity=".16"/>
                <path d="M15 29c3-3 6-3 9 0s6 3 9 0a9 9 0 0 1-18 0z" fill="currentColor"
                stroke="none"/>
                """#),
        Pictogram(
            "laundry", meaning: "was",
            markup: #"""
                <path d="M4.5 25h39l-4 18.5h-31z" fill="currentColor" fill-opacity=".16"/>
                <path d="M14 24.5V15l-5.5 2.5-3-6L15 5.5h4c1 3.5 9 3.5 10 0h4l9.5 6-3 6L34 15v9.5
                M16 31l1 6.5M24 31v6.5M32 31l-1 6.5"/>
                """#),
        Pictogram(
            "detergent", meaning: "wasmiddel",
            markup: #"""
                <path d="M5 43.5V24c0-5 5-5 5-11h11c0 6 8 5 8 13v17.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M10.5 5h10v4.5h-10z" fill="currentColor"/>
                <path d="M13.5 25.5l-5 2.5 2 4.5 2-.8v7.3h9v-7.3l2 .8 2-4.5-5-2.5
                c-1.2 1.8-5.8 1.8-7 0z" fill="currentColor" stroke="none"/>
                <circle cx="39" cy="26.5" r="4.5"/>
                <circle cx="35" cy="14" r="3.5"/>
                <circle cx="42" cy="9" r="2"/>
                """#),
        Pictogram(
            "softener", meaning: "wasverzachter",
            markup: #"""
                <path d="M5 43.5V24c0-5 5-5 5-11h11c0 6 8 5 8 13v17.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M10.5 5h10v4.5h-10z" fill="currentColor"/>
                <path d="M17 28.3a3.6 3.6 0 1 1 3.6 3.5 3.6 3.6 0 1 1-3.6 3.5 3.6 3.6 0 1
                1-3.6-3.5 3.6 3.6 0 1 1 3.6-3.5zM37.5 11a3.6 3.6 0 1 1 3.6 3.5 3.6 3.6 0 1 1-3.6
                3.5 3.6 3.6 0 1 1-3.6-3.5 3.6 3.6 0 1 1 3.6-3.5z" fill="currentColor"
                stroke="none"/>
                <path d="M37.5 20v23.5M37.5 36c3.5 0 5.5-1.5 6-4.5"/>
                """#),
        Pictogram(
            "temperature", meaning: "temperatuur",
            markup: #"""
                <path d="M18.5 27.8V10a5.5 5.5 0 0 1 11 0v17.8a9 9 0 1 1-11 0z"
                fill="currentColor" fill-opacity=".16"/>
                <circle cx="24" cy="35" r="3.5" fill="currentColor"/>
                <path d="M24 34V18" stroke-width="4"/>
                <path d="M36 10h6M36 17.5h4M36 25h6"/>
                """#),
        Pictogram(
            "door-open", meaning: "deur open",
            markup: #"""
                <rect x="4.5" y="4.5" width="39" height="39" rx="4"/>
                <path d="M4.5 14h39"/>
                <circle cx="30" cy="28.5" r="8.5" fill="currentColor"/>
                <ellipse cx="13.5" cy="28.5" rx="4.5" ry="11" fill="currentColor"
                fill-opacity=".16"/>
                <circle cx="37" cy="9.3" r="2.3" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "door-closed", meaning: "deur dicht",
            markup: #"""
                <rect x="6" y="4.5" width="36" height="39" rx="4"/>
                <path d="M6 14h36"/>
                <circle cx="35" cy="9.3" r="2.3" fill="currentColor" stroke="none"/>
                <circle cx="24" cy="28.5" r="10" fill="currentColor" fill-opacity=".16"/>
                <path d="M19.5 28.5l3.5 3.5 6-6.5"/>
                """#),
        Pictogram(
            "start-button", meaning: "startknop",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <path d="M19 15.5v17l14-8.5z" fill="currentColor"/>
                """#),
        Pictogram(
            "water-tap", meaning: "kraan",
            markup: #"""
                <path d="M4.5 15.5h24a10.5 10.5 0 0 1 10.5 10.5v3.5H29V27a2.5 2.5 0 0 0-2.5-2.5
                h-22z" fill="currentColor" fill-opacity=".16"/>
                <path d="M19.5 15V6M12.5 6h14"/>
                <path d="M34 33c3 4 4 5.5 4 7.3a4 4 0 0 1-8 0c0-1.8 1-3.3 4-7.3z"
                fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "filter", meaning: "filter",
            markup: #"""
                <path d="M9 11h4v26H9z" fill="currentColor"/>
                <path d="M9 24H4.5"/>
                <rect x="13" y="14.5" width="30" height="19" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M20.5 14.5v19M28 14.5v19M35.5 14.5v19M13 24h30"/>
                """#),
        Pictogram(
            "filter-hatch", meaning: "klep van filter",
            markup: #"""
                <rect x="4.5" y="4.5" width="30" height="39" rx="3"/>
                <path d="M4.5 13h30"/>
                <circle cx="19.5" cy="22.5" r="6" fill="currentColor" fill-opacity=".16"/>
                <path d="M23 35.5h5v2.5h-5z" fill="currentColor"/>
                <path d="M33.5 36.7h10M39.5 32.5l4 4.2-4 4.2"/>
                """#),
        Pictogram(
            "hand-space", meaning: "ruimte voor hand",
            markup: #"""
                <circle cx="24" cy="24" r="19.5"/>
                <path d="M6.4 32.5c4-3 8-.5 11-1.5 4-1.5 8-.5 11 .5 5-1 9.6-1.5 13.2 1
                a19.5 19.5 0 0 1-35.2 0z" fill="currentColor" fill-opacity=".16"/>
                <path d="M25 14.8H14.5M25 18H12M25 21.2H12.5M25 24.4H15" stroke-width="2.5"/>
                <path d="M24 13.55h4l-3.5-3.5c-1.3-1.6.7-3.6 2.4-2.4l6.1 4.6c2 1.5 3.5 2.2 6.5 2.2
                h3v8.5h-4c-3 0-5 2.7-8.5 2.7h-6z" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "power-plug", meaning: "stekker",
            markup: #"""
                <path d="M11 17h26v7a13 13 0 0 1-26 0z" fill="currentColor" fill-opacity=".16"/>
                <path d="M17.5 5.5V16M30.5 5.5V16" stroke-width="4"/>
                <path d="M24 37v6.5"/>
                """#),
        Pictogram(
            "drying-rack", meaning: "droogrek",
            markup: #"""
                <path d="M4.5 9.5h39M8.5 9.5L4.5 43.5M39.5 9.5L43.5 43.5M19 4.5v9M29 4.5v9"/>
                <path d="M18.5 15.5l-6.5 4 2.5 5.5 3.5-1.5v15h12v-15l3.5 1.5 2.5-5.5-6.5-4
                c-1.5 2.5-9.5 2.5-11 0z" fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "sort", meaning: "sorteren",
            markup: #"""
                <path d="M9.5 6L4.5 9.5l2.5 5 2-1V24h8V13.5l2 1 2.5-5L16.5 6c-1.5 2-5.5 2-7 0z"/>
                <path d="M31.5 6l-5 3.5 2.5 5 2-1V24h8V13.5l2 1 2.5-5-5-3.5c-1.5 2-5.5 2-7 0z"
                fill="currentColor"/>
                <path d="M4.5 30.5h17L19.5 43.5h-13z"/>
                <path d="M26.5 30.5h17L41.5 43.5h-13z" fill="currentColor"/>
                """#),
        Pictogram(
            "iron", meaning: "strijken",
            markup: #"""
                <path d="M4.5 34.5c1-8.5 6.5-13 14.5-13h20l4.5 13z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M16.5 12.5h17.5c2.5 0 3.5 1 4 3.5l1 5.5M4.5 40.5h39"/>
                """#),
    ]
}
