import Content
import Markdown
import Testing

/// What a municipality's rows do with the national services.
@Suite struct ServiceMergeTests {
    private let columns =
        "id;change;after;category;name;label;what;access;phone;hours;source;checked;latitude;longitude\n"

    @Test("a replacement takes the filled cells and leaves the others; a hyphen empties one")
    func replacement() throws {
        let doctor = try #require(
            try services("doctor;replace;;;De Dokter;;;-;020-111 22 33;-;;;;").first)
        #expect(doctor.name == "De Dokter")
        #expect(doctor.label.source == "Huisarts")
        #expect(doctor.access == nil)
        #expect(doctor.phone?.display == "020-111 22 33")
        #expect(doctor.hours == nil)
        #expect(doctor.url == "https://www.praktijk.nl")
        #expect(doctor.languages == ["nl", "en"])
        #expect(doctor.point?.latitude == "52.44")
        #expect(doctor.provenance.source == "https://www.praktijk.nl")
    }

    @Test(
        "rows are added, removed and moved",
        arguments: [
            ("", ["doctor", "tip"]), ("tip;remove;;;;;;;;;;;;", ["doctor"]),
            ("club;;;health;A;B;C;;;;d;2026-11-23;;", ["doctor", "tip", "club"]),
            ("club;;doctor;health;A;B;C;;;;d;2026-11-23;;", ["doctor", "club", "tip"]),
            (
                "club;;doctor;health;A;B;C;;;;d;2026-11-23;;\nbar;;club;health;A;B;C;;;;d;2026-11-23;;",
                ["doctor", "club", "bar", "tip"]
            ),
            ("tip;replace;;;Het Station;;;;;;;;;", ["doctor", "tip"]),
            ("tip;replace;doctor;;;;;;;;;;;", ["doctor", "tip"]),
            (
                "club;;;health;A;B;C;;;;d;2026-11-23;;\ntip;replace;club;;Het Station;;;;;;;;;",
                ["doctor", "club", "tip"]
            ),
        ])
    func order(_ rows: String, _ ids: [String]) throws {
        #expect(try services(rows).map(\.id) == ids)
    }

    private func services(_ rows: String) throws -> [Service] {
        let reading = Reading(["municipalities/zaanstad/services.csv": columns + rows])
        #expect(reading.problems.isEmpty)
        #expect(reading.edition("zevenaar")?.services.map(\.id) == ["doctor", "tip"])
        #expect(reading.edition("zevenaar")?.service("doctor")?.name == "De Praktijk")
        return try #require(reading.edition()).services
    }
}
