/// Free fonts that draw a script well, on paper too: families of Noto.
enum ScriptFonts {
    /// Returns font families for a script (ISO 15924), the one of Latin first: digits and Dutch
    /// names are drawn by it.
    static func families(for script: String) -> [String] {
        let latin = "Noto Sans"
        switch script {
        case "", "Latn", "Cyrl", "Grek": return [latin]
        case "Arab": return [latin, "Noto Naskh Arabic"]
        case "Hans", "Hani": return [latin, "Noto Sans CJK SC"]
        case "Hant": return [latin, "Noto Sans CJK TC"]
        case "Jpan": return [latin, "Noto Sans CJK JP"]
        case "Kore": return [latin, "Noto Sans CJK KR"]
        default: return [latin] + (names[script].map { ["Noto Sans \($0)"] } ?? [])
        }
    }

    private static let names = [
        "Adlm": "Adlam", "Armn": "Armenian", "Beng": "Bengali", "Deva": "Devanagari",
        "Ethi": "Ethiopic", "Geor": "Georgian", "Gujr": "Gujarati", "Guru": "Gurmukhi",
        "Hebr": "Hebrew", "Khmr": "Khmer", "Knda": "Kannada", "Laoo": "Lao", "Mlym": "Malayalam",
        "Mymr": "Myanmar", "Nkoo": "NKo", "Orya": "Oriya", "Rohg": "Hanifi Rohingya",
        "Sinh": "Sinhala", "Syrc": "Syriac", "Taml": "Tamil", "Telu": "Telugu", "Tfng": "Tifinagh",
        "Thaa": "Thaana", "Thai": "Thai", "Tibt": "Tibetan",
    ]
}
