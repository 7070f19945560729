extension TranslationStatus {
    private struct Whole: Encodable {
        let languages: [Record]
    }

    private struct Record: Encodable {
        struct Part: Encodable {
            let name: String
            let percent: Double
            let counts: TranslationCounts

            init(_ part: TranslationStatus.Part) {
                name = part.name
                percent = Double(part.counts.thousandths) / 10
                counts = part.counts
            }
        }

        let language: String
        let percent: Double
        let counts: TranslationCounts
        let municipalities: [Part]
        let documents: [Part]
    }

    /// The state as one JSON object in one line.
    var json: String {
        let records = languages.map {
            Record(
                language: $0.code, percent: Double($0.counts.thousandths) / 10, counts: $0.counts,
                municipalities: $0.municipalities.map(Record.Part.init),
                documents: $0.documents.map(Record.Part.init))
        }
        return JSONText.write(Whole(languages: records))
    }
}
