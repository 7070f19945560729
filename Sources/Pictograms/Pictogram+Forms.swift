extension Pictogram {
    /// A form, and the faces of its scale: told apart by mouth and eyes, also without colour.
    static let forms: [Pictogram] = [
        Pictogram(
            "form", meaning: "formulier", mirrorsInRightToLeft: true,
            markup: #"""
                <path d="M9 4.5h30v39H9z" fill="currentColor" fill-opacity=".16"/>
                <path d="M14 11h6v6h-6zM25 14h9M14 24h20M14 31h20M14 38h11"/>
                """#),
        Pictogram(
            "face-very-bad", meaning: "heel slecht",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <path d="M12.5 17.5l7-4M35.5 17.5l-7-4M14.5 37c3-9 16-9 19 0"/>
                <circle cx="17.5" cy="21.5" r="2.7" fill="currentColor" stroke="none"/>
                <circle cx="30.5" cy="21.5" r="2.7" fill="currentColor" stroke="none"/>
                <path d="M13 26.5c2 2.5 2.5 4 2.5 5a2.5 2.5 0 0 1-5 0c0-1 .5-2.5 2.5-5z"
                fill="currentColor" stroke="none"/>
                """#),
        Pictogram(
            "face-bad", meaning: "slecht",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <circle cx="17" cy="19" r="2.7" fill="currentColor" stroke="none"/>
                <circle cx="31" cy="19" r="2.7" fill="currentColor" stroke="none"/>
                <path d="M15.5 34.5c4-5.5 13-5.5 17 0"/>
                """#),
        Pictogram(
            "face-fairly-good", meaning: "gaat wel",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <circle cx="17" cy="19" r="2.7" fill="currentColor" stroke="none"/>
                <circle cx="31" cy="19" r="2.7" fill="currentColor" stroke="none"/>
                <path d="M15 32h18"/>
                """#),
        Pictogram(
            "face-good", meaning: "goed",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <circle cx="17" cy="19" r="2.7" fill="currentColor" stroke="none"/>
                <circle cx="31" cy="19" r="2.7" fill="currentColor" stroke="none"/>
                <path d="M15 29.5c4 6 14 6 18 0"/>
                """#),
        Pictogram(
            "face-very-good", meaning: "heel goed",
            markup: #"""
                <circle cx="24" cy="24" r="19" fill="currentColor" fill-opacity=".16"/>
                <path d="M13.5 20.5c1-4 5-4 6.5 0M28 20.5c1.5-4 5.5-4 6.5 0"/>
                <path d="M13.5 27.5h21c-2 12-19 12-21 0z" fill="currentColor"/>
                """#),
    ]
}
