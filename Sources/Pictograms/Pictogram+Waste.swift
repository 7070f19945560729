extension Pictogram {
    /// Bins, containers and what goes into them.
    static let waste: [Pictogram] = [
        Pictogram(
            "bin", meaning: "afvalbak",
            markup: #"""
                <path d="M9 13.5l3 30h24l3-30z" fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 13.5h39M18 13V8a3.5 3.5 0 0 1 3.5-3.5h5A3.5 3.5 0 0 1 30 8v5
                M18.5 21.5l1 14M29.5 21.5l-1 14"/>
                """#),
        Pictogram(
            "bin-plastic", meaning: "plastic",
            markup: #"""
                <path d="M5.5 5.5h37v5h-37z" fill="currentColor"/>
                <path d="M8 10.5l3 33h26l3-33"/>
                <path d="M21.5 16.5h5v1h-5z" fill="currentColor"/>
                <path d="M21.5 20c0 3-3.5 3.5-3.5 7v11.5h12V27c0-3.5-3.5-4-3.5-7z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M18 31h12"/>
                """#),
        Pictogram(
            "bin-paper", meaning: "papier",
            markup: #"""
                <path d="M5.5 5.5h37v5h-37z" fill="currentColor"/>
                <path d="M8 10.5l3 33h26l3-33"/>
                <path d="M16.5 16.5h10l5 5v16.5h-15z" fill="currentColor" fill-opacity=".16"/>
                <path d="M21 26h6M21 32h6"/>
                """#),
        Pictogram(
            "bin-organic", meaning: "groente, fruit, tuin",
            markup: #"""
                <path d="M5.5 5.5h37v5h-37z" fill="currentColor"/>
                <path d="M8 10.5l3 33h26l3-33"/>
                <path d="M24 24c-2-2.5-8-2-8 4.5 0 5 3.5 9.5 6 9.5 1 0 1.2-.5 2-.5s1 .5 2 .5
                c2.5 0 6-4.5 6-9.5 0-6.5-6-7-8-4.5z" fill="currentColor"/>
                <path d="M24 22.5c0-3 1.5-5 4.5-5.5"/>
                """#),
        Pictogram(
            "bin-rest", meaning: "restafval",
            markup: #"""
                <path d="M5.5 5.5h37v5h-37z" fill="currentColor"/>
                <path d="M8 10.5l3 33h26l3-33"/>
                <path d="M20.5 23.5C17 26 15.5 29 15.5 32c0 4 2 6 5 6h7
                c3 0 5-2 5-6 0-3-1.5-6-5-8.5z" fill="currentColor"/>
                <path d="M20 17.5l4 4.5 4-4.5"/>
                """#),
        Pictogram(
            "bottle-glass", meaning: "glas",
            markup: #"""
                <path d="M12.5 4.5h7V14c0 4 5.5 5 5.5 11.5v15a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3v-15
                C7 19 12.5 18 12.5 14z" fill="currentColor" fill-opacity=".16"/>
                <path d="M7 31h18"/>
                <rect x="31" y="24.5" width="12.5" height="19" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M31.5 17.5h11.5v2.5H31.5z" fill="currentColor"/>
                """#),
        Pictogram(
            "textile", meaning: "kleding",
            markup: #"""
                <path d="M17 6L4.5 12.5 9.5 22l5.5-2.5v24h18v-24l5.5 2.5 5-9.5L31 6
                c-2.5 5-11.5 5-14 0z" fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "bulky", meaning: "grofvuil",
            markup: #"""
                <path d="M10.5 24V14a5 5 0 0 1 5-5h17a5 5 0 0 1 5 5v10l-2 8h-23z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M4.5 27.5a4 4 0 0 1 8 0V33h23v-5.5a4 4 0 0 1 8 0V39h-39z"
                fill="currentColor" fill-opacity=".16"/>
                <path d="M9.5 39v4M38.5 39v4M24 9v23"/>
                """#),
        Pictogram(
            "battery", meaning: "batterij",
            markup: #"""
                <rect x="12" y="10" width="24" height="33.5" rx="4" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M20 5h8v4.5h-8z" fill="currentColor"/>
                <path d="M24 16.5v8M20 20.5h8M20 34.5h8"/>
                """#),
        Pictogram(
            "container-underground", meaning: "ondergrondse container",
            markup: #"""
                <rect x="13" y="4.5" width="22" height="17.5" rx="3" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M19.5 12h9M4.5 22h39"/>
                <path d="M8.5 22v18.5a3 3 0 0 0 3 3h25a3 3 0 0 0 3-3V22z" fill="currentColor"
                fill-opacity=".16"/>
                <path d="M24 26.5v10M18 32l6 6 6-6" stroke-width="4"/>
                """#),
        Pictogram(
            "card-waste", meaning: "afvalpas",
            markup: #"""
                <path d="M20 30H8a3.5 3.5 0 0 1-3.5-3.5V10A3.5 3.5 0 0 1 8 6.5h28
                a3.5 3.5 0 0 1 3.5 3.5v6"/>
                <path d="M4.5 11.5h35v5.5h-35z" fill="currentColor" stroke="none"/>
                <path d="M23.5 26h20M30.5 26v-3.5h6V26"/>
                <path d="M26 26l1.5 17.5h12L41 26z" fill="currentColor" fill-opacity=".16"/>
                """#),
        Pictogram(
            "waste-point", meaning: "milieustraat",
            markup: #"""
                <path d="M24 44C13 33 6.5 27.5 6.5 20.5a17.5 16 0 0 1 35 0C41.5 27.5 35 33 24 44
                z" fill="currentColor" fill-opacity=".16"/>
                <path d="M15.5 15h17M21 15v-3h6v3"/>
                <path d="M17 18.5h14l-1.3 13H18.3z" fill="currentColor" stroke="none"/>
                """#),
    ]
}
