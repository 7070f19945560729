extension Pictogram {
    /// Reaching each other: telephone, post, papers, languages.
    static let contact: [Pictogram] = [
        Pictogram(
            "phone", meaning: "telefoon",
            markup: #"""
                <path d="M15 5.5l5 9.5-4.5 5c2.5 5.5 7 10 12.5 12.5l5-4.5 9.5 5c0 5.5-4 9.5-9 9.5
                C17.5 41.5 6.5 30.5 5.5 14.5c0-5 4-9 9.5-9z" fill="currentColor"
                fill-opacity=".16"/>
                """#),
        Pictogram(
            "mobile", meaning: "mobiele telefoon",
            markup: #"""
                <rect x="12" y="4.5" width="24" height="39" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M12 35.5h24M12 11h24"/>
                <circle cx="24" cy="39.7" r="1.2" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "no-phone", meaning: "niet bellen",
            markup: #"""
                <circle cx="24" cy="24" r="19" stroke-width="4"/>
                <rect x="17.5" y="11.5" width="13" height="25" rx="2" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M10.6 10.6l26.8 26.8" stroke-width="4"/>
                """#),
        Pictogram(
            "globe", meaning: "website",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <ellipse cx="24" cy="24" rx="8" ry="19"/>
                <path d="M6 17.5h36M6 30.5h36"/>
                """#),
        Pictogram(
            "document", meaning: "document",
            markup: #"""
                <path d="M10 4.5h19L38.5 14v29.5H10z" fill="currentColor" fill-opacity=".16"/>
                <path d="M28.5 5v9.5H38M17 23.5h14.5M17 30h14.5M17 36.5h14.5"/>
                """#),
        Pictogram(
            "letter", meaning: "brief",
            markup: #"""
                <rect x="4.5" y="10" width="39" height="28.5" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M6 13l18 14.5L42 13"/>
                """#),
        Pictogram(
            "pen", meaning: "schrijven",
            markup: #"""
                <path d="M5.5 42.5l3-11L33 7a5.7 5.7 0 0 1 8 8L16.5 39.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M28.5 11.5l8 8"/>
                <path d="M5.5 42.5l1.3-4.8 3.5 3.5z" fill="currentColor"/>
                """#),
        Pictogram(
            "book", meaning: "boek",
            markup: #"""
                <path d="M24 12.5C18.5 9 12 8 4.5 8.5v29C12 37 18.5 38 24 41.5
                c5.5-3.5 12-4.5 19.5-4v-29C36 8 29.5 9 24 12.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M24 12.5v29"/>
                """#),
        Pictogram(
            "qr", meaning: "QR-code",
            markup: #"""
                <rect x="5" y="5" width="14" height="14" rx="2"/>
                <rect x="29" y="5" width="14" height="14" rx="2"/>
                <rect x="5" y="29" width="14" height="14" rx="2"/>
                <path d="M10 10h4v4h-4zM34 10h4v4h-4zM10 34h4v4h-4zM27.5 27.5h5.5v5.5h-5.5z
                M38.5 27.5h6v5.5h-6zM33 33h5.5v5.5H33zM27.5 38.5H33v6h-5.5zM38.5 38.5h6v6h-6z"
                fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "print", meaning: "printen",
            markup: #"""
                <path d="M13 17V5h22v12"/>
                <path d="M13 35H5V21a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v14h-8v-6H13z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M13 29h22v14H13z"/>
                <circle cx="36" cy="23" r="2" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "computer", meaning: "computer",
            markup: #"""
                <rect x="9" y="8" width="30" height="22" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M4.5 36.5h39c0 2.5-1.5 4-4 4h-31c-2.5 0-4-1.5-4-4z" fill="currentColor"/>
                """#),
        Pictogram(
            "video", meaning: "filmpje",
            markup: #"""
                <rect x="4.5" y="8" width="39" height="32" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M20 17.5v13l10.5-6.5z" fill="currentColor"/>
                """#),
        Pictogram(
            "wifi", meaning: "internet",
            markup: #"""
                <circle cx="24" cy="38.5" r="3.5" fill="currentColor" stroke="none"/>
                <path d="M15.5 29.5a12 12 0 0 1 17 0M9.5 22a20.5 20.5 0 0 1 29 0M4.5 14.5
                a28 28 0 0 1 39 0" stroke-width="4"/>
                """#),
        Pictogram(
            "speech", meaning: "praten",
            markup: #"""
                <path d="M9 7h30a4.5 4.5 0 0 1 4.5 4.5v18A4.5 4.5 0 0 1 39 34H23l-10 9v-9H9
                a4.5 4.5 0 0 1-4.5-4.5v-18A4.5 4.5 0 0 1 9 7z" fill="currentColor"
                fill-opacity=".16"/>
                <circle cx="15" cy="20.5" r="2.6" fill="currentColor" stroke="none"/>
                <circle cx="24" cy="20.5" r="2.6" fill="currentColor" stroke="none"/>
                <circle cx="33" cy="20.5" r="2.6" fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "listen", meaning: "luisteren", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M4.5 18h8l10.5-9v30l-10.5-9h-8z" fill="currentColor" fill-opacity=".16"/>
                <path d="M30 17.5a9.5 9.5 0 0 1 0 13M36 11.5a18 18 0 0 1 0 25"/>
                """#),
        Pictogram(
            "language", meaning: "taal",
            markup: #"""
                <path d="M8 4.5h7.5a3.5 3.5 0 0 1 3.5 3.5v10a3.5 3.5 0 0 1-3.5 3.5H14l-5.5 5.5
                v-5.5H8A3.5 3.5 0 0 1 4.5 18V8A3.5 3.5 0 0 1 8 4.5z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M8.3 17.5l3.5-8.5 3.5 8.5M9.7 15h4"/>
                <path d="M27 12h13a3.5 3.5 0 0 1 3.5 3.5v18.5a3.5 3.5 0 0 1-3.5 3.5v6l-6-6h-7
                a3.5 3.5 0 0 1-3.5-3.5V15.5a3.5 3.5 0 0 1 3.5-3.5z"/>
                <path d="M37 18.8c-3-2-6.5-.8-6.5 2 0 2.4 3 3 6.5 2.3-5 .9-8.5 2.7-8.3 6.1.2 3.4 5
                4.5 10.1 2.7"/>
                """#),
        Pictogram(
            "interpreter", meaning: "tolk",
            markup: #"""
                <circle cx="11" cy="27" r="5.5" fill="currentColor" fill-opacity=".16"/>
                <circle cx="37" cy="27" r="5.5" fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 43.5c0-5 2.5-8 6.5-8s6.5 3 6.5 8z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M30.5 43.5c0-5 2.5-8 6.5-8s6.5 3 6.5 8z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M8 4.5h32a3.5 3.5 0 0 1 3.5 3.5v7a3.5 3.5 0 0 1-3.5 3.5H31l-7 6-7-6H8
                A3.5 3.5 0 0 1 4.5 15V8A3.5 3.5 0 0 1 8 4.5z"/>
                <path d="M14 11.5h20M17 8.5l-3 3 3 3M31 8.5l3 3-3 3"/>
                """#),
        Pictogram(
            "handshake", meaning: "afspraak",
            markup: #"""
                <path d="M43.5 12h-6l-8.5-.5c-2.5 0-4 1-5.5 2.7L17 21.5c1.5 3.3 5.3 3.6 7.6 1.4
                l4-3.4L39 29.5M4.5 12H11l8 2.2"/>
                <path d="M4.5 31.5H9l10 8.6c1.7 1.5 4 .8 4.4-.8 1.9 1.4 4.6.3 4.8-1.9 2.2 1 4.7-.4
                4.6-2.7 2.5.4 4.7-1.6 3.9-4.2M43.5 29.5H39"/>
                """#),
    ]
}
