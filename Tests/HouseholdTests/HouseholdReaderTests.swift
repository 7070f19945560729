import Content
import Diagnostics
import Household
import Testing
import Text

struct HouseholdReaderTests {
    @Test func aFileIsReadWhole() throws {
        let (household, report) = HouseholdSample.read(HouseholdSample.text)
        #expect(report.diagnostics.isEmpty, "\(report.sorted)")
        #expect(household.id?.name == "k3v9x2m7")
        #expect(household.family == "Familie Voorbeeld; van de Lindelaan")
        #expect(household.municipality?.name == "testdam")
        #expect(household.languages.map(\.name) == ["ar+nl", "nl"])
        #expect(household.arrival?.iso8601 == "2026-12-01")
        #expect(household.calendar == .islamicUmmAlQura)
        #expect(household.contacts.map(\.kind) == [.sponsor, .sponsor, .counsellor, .contact])
        #expect(
            household.contacts.map(\.phone?.dialled) == ["0600000001", nil, "+31600000003", nil])
        #expect(
            household.contacts.map(\.about) == [
                "eten en winkels", "fietsen", "VluchtelingenWerk", nil,
            ])
        #expect(household.appliances.map(\.name) == ["hob"])
        #expect(household.services.map(\.name) == ["doctor", "library"])
        #expect(household.tasks.map(\.task.name) == ["family-doctor", "bicycle"])
        #expect(household.tasks.map(\.who?.name) == ["Anna Verzonnen", "sponsor"])
        #expect(household.tasks.map(\.note) == ["samen bellen", nil])
        #expect(household.done.map(\.name) == ["home"])
        #expect(household.without.map(\.name) == ["year"])
        #expect(household.waste.map(\.kind) == [.paper, .organic])
        #expect(
            household.waste.map { $0.days.map(\.iso8601) } == [
                ["2026-12-03", "2026-12-17"], ["2026-12-04", "2026-12-18"],
            ])
        #expect(household.appointments.map(\.time?.text) == ["10:30", nil])
        #expect(household.notes == ["De sleutel ligt bij Anna."])
    }

    @Test func windowsLineEndsAndAMarkAtTheStartChangeNothing() {
        let text =
            "\u{FEFF}"
            + HouseholdSample.text.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        let (household, report) = HouseholdSample.read(text)
        #expect(report.diagnostics.isEmpty)
        #expect(household.contacts.count == 4 && household.notes.count == 1)
    }

    @Test(arguments: [
        ("famly: x", "household-key", "family"), ("Anna Geheim", "household-line", ""),
        ("family: a\nfamily: b", "household-key-twice", ""), ("id: Jansen", "household-id", ""),
        ("arrival: 1-12-2026", "household-day", "2026-12-01"),
        ("arrival: 2026-02-30", "household-day", ""), ("arrival: 2026-02", "household-day", ""),
        ("calendar: islamic-umalkura", "household-name", "islamic-umalqura"),
        ("sponsor:", "household-part-missing", "name"),
        ("sponsor: ; 06 0000 0001", "household-part-missing", "name"),
        ("sponsor: a; 06 0000", "household-phone", ""),
        ("sponsor: a; 06 0000 0001; c; d", "household-parts", ""),
        ("note:", "household-part-missing", ""),
        ("waste: papre; 2026-12-01", "household-name", "paper"),
        ("waste: paper", "household-part-missing", "days"),
        ("waste: paper; morgen", "household-days", ""),
        ("waste: paper; 2026-12-01 every 0w until 2026-12-31", "household-days", "every"),
        ("waste: paper; 2026-12-01 each 2w until 2026-12-31", "household-days", "every"),
        ("waste: paper; 2026-12-31 every 2w until 2026-12-01", "household-days", "before"),
        ("waste: paper; 2026-01-01 every 1d until 2028-12-31", "household-days", "366"),
        ("appointment: 2026-12-08 25:00; x", "household-time", ""),
        ("appointment: 2026-12-08 24:00; x", "household-time", ""),
        ("appointment: 2026-12-08 10:00 h; x", "household-time", ""),
        ("appointment: 2026-12-08", "household-part-missing", "what"),
        ("task: a; b\ntask: a; c", "household-name-twice", ""),
        ("appliance: hob, hob", "household-name-twice", ""),
        ("note: 123456782", "citizen-service-number", ""),
        ("note: a\u{200F}b", "bidi-control", ""), ("kind: page", "household-kind", ""),
    ])
    func eachProblemIsFoundAtItsPlace(_ lines: String, _ identifier: String, _ word: String) throws
    {
        let head = lines.hasPrefix("kind") ? "" : "kind: household\n"
        let (_, report) = HouseholdSample.read(
            "\(head)municipality: testdam\nlanguages: nl\n\n\(lines)\n")
        let problem = try #require(report.sorted.first)
        #expect(report.sorted.count == 1, "\(report.sorted)")
        #expect(problem.identifier == identifier && problem.severity == .error)
        #expect(HouseholdSample.shown(report).contains(word))
        let line = problem.range.start.line
        let count = lines.split(separator: "\n").count
        #expect(line == 3 + (head.isEmpty ? 0 : 1) + count)
    }

    @Test func whatIsNeededIsAskedFor() {
        let (_, report) = HouseholdSample.read("note: x\n")
        #expect(
            report.sorted.map(\.identifier) == Array(repeating: "household-key-missing", count: 3))
        let (_, empty) = HouseholdSample.read("")
        #expect(empty.sorted.count == 3)
    }

    @Test func aFileOfAnotherKindIsNotReadForever() {
        let (_, report) = HouseholdSample.read(String(repeating: "x", count: 300_000))
        #expect(report.sorted.map(\.identifier).first == "household-too-long")
    }
}
