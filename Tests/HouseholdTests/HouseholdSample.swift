import Content
import Diagnostics
import Household
import Text

/// A family that does not exist. Its phone numbers begin with 06 00: the Dutch numbering plan has
/// mobile phones at 061 to 065 and 068 only, so they reach nobody.
enum HouseholdSample {
    static let text = """
        # Een opmerking
        kind: household
        id: k3v9x2m7
        family: Familie Voorbeeld; van de Lindelaan
        municipality: testdam
        languages: ar+nl, nl
        arrival: 2026-12-01
        calendar: islamic-umalqura

        sponsor: Anna Verzonnen; 06 0000 0001; eten en winkels
        sponsor: Bram Verzonnen;; fietsen
        counsellor: Carla Bedacht; +31 6 0000 0003; VluchtelingenWerk
        contact: Tandarts Denkbeeldig
        appliance: hob
        service: doctor, library
        task: family-doctor; Anna Verzonnen; samen bellen
        task: bicycle; sponsor
        done: home
        without: year
        waste: paper; 2026-12-17, 2026-12-03
        waste: organic; 2026-12-04 every 2w until 2026-12-31
        appointment: 2026-12-08 10:30; Taalles; Bibliotheek
        appointment: 2026-12-09; Kennismaken
        note: De sleutel ligt bij Anna.
        """

    static func read(_ text: String) -> (household: Household, report: Report) {
        var report = Report()
        let file = SourceFile(path: "gezin.txt", text: text)
        return (HouseholdReader.read(file, into: &report), report)
    }

    /// Everything that a report shows to people.
    static func shown(_ report: Report) -> String {
        report.sorted.flatMap { problem in
            [problem.message, problem.range.text, problem.range.file.line(at: problem.range.lower)]
                + problem.hints
                + problem.notes.flatMap { [$0.message, $0.range.file.line(at: $0.range.lower)] }
        }.joined(separator: "\n")
    }
}
