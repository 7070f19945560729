import CSV
import Content
import Diagnostics
import TestSupport
import Testing
import Text

/// What bears the day of its last check: ages, what is unverified, and how a check is recorded.
@Suite struct CheckTests {
    @Test(arguments: [
        ("12m", "12 months"), ("1y", "1 year"), ("90d", "90 days"), ("6w", "6 weeks"),
        ("999d", "999 days"),
    ])
    func anAgeIsANumberAndAUnit(text: String, words: String) {
        #expect(CheckAge(text)?.words == words)
    }

    @Test(arguments: ["", "m", "12", "0m", "-1m", "1000d", "12 m", "12M", "١m", "1.5y", "m12"])
    func anythingElseIsNoAge(text: String) {
        #expect(CheckAge(text) == nil)
    }

    @Test(arguments: [
        ("12m", "2025-11-23", "2026-11-23", 0), ("12m", "2025-11-23", "2026-11-24", 1),
        ("1m", "2026-01-31", "2026-03-01", 1), ("1m", "2024-01-31", "2024-02-29", 0),
        ("1y", "2024-02-29", "2025-03-01", 1), ("2w", "2026-11-01", "2026-11-16", 1),
        ("10d", "2026-12-25", "2027-01-04", 0), ("13m", "2026-12-25", "2028-01-26", 1),
    ])
    func theDayAfterTheAgeIsOneTooMany(age: String, checked: String, today: String, days: Int)
        throws
    {
        let age = try #require(CheckAge(age))
        let checked = try #require(CalendarDate(checked))
        let today = try #require(CalendarDate(today))
        #expect(age.daysTooOld(checked: checked, on: today) == days)
    }

    @Test func daysAreCountedAcrossLeapYears() throws {
        var day = try #require(CalendarDate("1999-12-31"))
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for year in 2000...2009 {
            for month in 1...12 {
                let length = month == 2 && year % 4 == 0 ? 29 : lengths[month - 1]
                for number in 1...length {
                    let text =
                        "\(year)-\(month < 10 ? "0" : "")\(month)-\(number < 10 ? "0" : "")\(number)"
                    let next = try #require(CalendarDate(text))
                    #expect(day.days(to: next) == 1, "\(text)")
                    #expect(next.iso8601 == text)
                    day = next
                }
            }
        }
    }

    @Test(arguments: [
        "ma-do 08:30-17:00; vr 08:30-12:30; 2026-12-25 gesloten; 2026-12-24 09:00-12:00",
        "altijd", "afspraak", "za 09:00-24:00",
    ])
    func hoursAreWrittenAsTheyWereRead(text: String) throws {
        #expect(try OpeningHours.parse(text).get().text == text)
    }

    @Test(arguments: [
        SourceCase("both ages", ["checks.txt": "# Een jaar.\nfacts-age: 6m\ntexts-age: 2y\n"], ""),
        SourceCase("no age at all", ["checks.txt": ""], ""),
        SourceCase(
            "an age that is none", ["checks.txt": "facts-age: 6\n"],
            """
            content/checks.txt:1:12: error: "6" is no age [invalid-age]
              hint: expected a number and d, w, m or y (days, weeks, months, years), such as 12m
            """),
        SourceCase(
            "an age that is not written", ["checks.txt": "facts-age:\n"],
            """
            content/checks.txt:1:1: error: "" is no age [invalid-age]
              hint: expected a number and d, w, m or y (days, weeks, months, years), such as 12m
            """),
        SourceCase(
            "a key that is none", ["checks.txt": "fact-age: 6m\n"],
            """
            content/checks.txt:1:1: error: no setting is called "fact-age" [unknown-setting]
              hint: did you mean "facts-age"?
            """),
        SourceCase(
            "the name on every page, unverified",
            SampleTree.edited(
                "municipalities/zaanstad/facts.csv", "2026-11-23", ""),
            """
            content/municipalities/zaanstad/facts.csv:2:1: error: "municipality.name" stands on every page, and nobody has compared it with its source [unverified-needed-fact]
              hint: ask, then run "wegwijs confirm municipality.name"
            """),
    ])
    func checksAreChecked(_ sample: SourceCase) { sample.check() }

    // MARK: Unverified

    private static func unverified() -> Reading {
        let services = SampleTree.content["services.csv"] ?? ""
        return Reading([
            "facts.csv": (SampleTree.content["facts.csv"] ?? "")
                + "\na.phone,phone,020-346 72 00,Gids,,\na.text,text,Open,Gids,,-\n",
            "services.csv": services.with("2025-06,2026-11-23", as: "2025-06,"),
        ])
    }

    @Test func nothingUnverifiedHasAValue() throws {
        let reading = Self.unverified()
        #expect(reading.problems == "")
        let edition = try #require(reading.edition())
        for name in [
            "a.phone", "a.text", "service:doctor.phone", "service:doctor.url",
            "service:doctor.email", "service:doctor.address",
        ] {
            guard case .unverified? = FactLookup.find(name, in: edition) else {
                Issue.record("\(name) has a value")
                continue
            }
        }
        // What it is called is no claim; what it has not, it has not.
        guard case .service? = FactLookup.find("service:doctor", in: edition),
            case .dutch? = FactLookup.find("service:doctor.name", in: edition),
            case .phone? = FactLookup.find("emergency.phone", in: edition)
        else {
            Issue.record("a name is hidden")
            return
        }
        #expect(FactLookup.find("service:doctor.hours", in: edition) == nil)
    }

    @Test func theListHoldsEverythingThatBearsADay() throws {
        let reading = Self.unverified()
        let list = CheckList(reading.library, editions: reading.editions)
        let today = try #require(CalendarDate("2026-11-25"))
        let unverified = list.items.filter { $0.checked == nil }
        #expect(unverified.map(\.id) == ["a.phone", "a.text", "doctor"])
        #expect(
            list.items.filter { !$0.state(CheckAges(), on: today).isCurrent }.map(\.id)
                == ["a.phone", "a.text", "doctor"])
        let doctor = try #require(unverified.last)
        #expect(doctor.title == "Huisarts (De Praktijk)")
        #expect(
            doctor.values.map { "\($0.name) \($0.text)" } == [
                "phone 020-346 72 00", "url praktijk.nl", "email info@praktijk.nl",
                "address Dam 1", "hours ma-vr 08:30-17:00", "access Maak een afspraak.",
                "languages nl en",
            ])
        #expect(doctor.contact == "020-346 72 00")
        // Nobody dials 112 to ask whether it is right.
        let emergency = try #require(list.items.first { $0.id == "emergency.phone" })
        #expect(emergency.contact == "112.nl")
        #expect(emergency.pages == nil)
    }

    // MARK: Recording a check

    /// Tables as our own writer and as a spreadsheet saves them: with a byte-order mark, with all
    /// cells in quotes or none, with either delimiter and line end, columns in any order.
    private struct Table {
        let bytes: [UInt8]
        let rows: [[String]]
        let columns: [String]

        init(_ random: inout SplitMix64) {
            let pieces = ["a", ";", ",", "\"", "\n", "é", "شارع", " ", "#", "'", "-", "\r\n"]
            var columns = ["id", "type", "value", "source", "source_date", "checked"]
            columns.shuffle(using: &random)
            self.columns = columns
            let days = ["", "-", "2025-01-02", "2026-11-01"]
            rows = (0..<Int.random(in: 1...6, using: &random)).map { index in
                columns.map { column in
                    switch column {
                    case "id": return "fact\(index).x"
                    case "type": return "name"
                    case "source_date":
                        return ["", "2020", "2024-05"].randomElement(using: &random) ?? ""
                    case "checked": return days.randomElement(using: &random) ?? ""
                    default:
                        let count = Int.random(in: 1...4, using: &random)
                        return "x"
                            + (0..<count).map { _ in
                                pieces.randomElement(using: &random) ?? ""
                            }.joined() + "x"
                    }
                }
            }
            let delimiter = UInt8(ascii: Bool.random(using: &random) ? ";" : ",")
            let ends: CSVWriter.LineEnd =
                Bool.random(using: &random) ? .lineFeed : .carriageReturnLineFeed
            var bytes: [UInt8] = Bool.random(using: &random) ? [0xEF, 0xBB, 0xBF] : []
            if Bool.random(using: &random) {
                bytes += CSVWriter.write([columns] + rows, delimiter: delimiter, lineEnd: ends)
            } else {
                for row in [columns] + rows {
                    for (index, cell) in row.enumerated() {
                        if index > 0 { bytes.append(delimiter) }
                        bytes += CSVWriter.cell(cell, quoted: true)
                    }
                    bytes += ends == .lineFeed ? [10] : [13, 10]
                }
                if Bool.random(using: &random) { bytes.removeLast(ends == .lineFeed ? 1 : 2) }
            }
            self.bytes = bytes
        }
    }

    @Test(arguments: 0..<200)
    func aConfirmationChangesOnlyTheWantedCells(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let table = Table(&random)
        let file = SourceFile(path: "content/facts.csv", bytes: table.bytes)
        var report = Report()
        let library = LibraryReader(
            content: SourceTree(root: "content", files: ["facts.csv": file]),
            locales: SourceTree(root: "locales", texts: [:]), pictograms: []
        ).read(into: &report)
        let chosen = (0..<table.rows.count).filter { _ in Bool.random(using: &random) }
        let day = try #require(CalendarDate("2026-11-25"))
        var confirmation = Confirmation(day: day, today: day)
        confirmation.names = chosen.map { "fact\($0).x" }
        let source = ["Gids", "a;b, \"c\"", "https://x.nl/a,b;c"].randomElement(using: &random)
        if Bool.random(using: &random) { confirmation.source = source }
        if Bool.random(using: &random) { confirmation.sourceDate = CalendarDate("2026-03") }
        let (changes, failures) = confirmation.changes(in: library)
        #expect(failures.isEmpty)
        let bytes = file.bytes(after: changes.flatMap(\.edits))
        var expected = table.rows
        for index in chosen {
            for (column, name) in table.columns.enumerated() {
                switch name {
                case "checked": expected[index][column] = "2026-11-25"
                case "source":
                    expected[index][column] = confirmation.source ?? expected[index][column]
                case "source_date":
                    if confirmation.source != nil { expected[index][column] = "" }
                    if let date = confirmation.sourceDate { expected[index][column] = date.iso8601 }
                default: break
                }
            }
        }
        var problems = Report()
        let after = CSVParser.parse(SourceFile(path: "a", bytes: bytes), into: &problems)
        #expect(problems.diagnostics.isEmpty)
        #expect(after?.rows.map { $0.cells.map(\.text) } == expected)
        // What stands between the cells keeps its bytes: quotes, delimiters, line ends, the mark.
        var old = 0
        var new = 0
        for edit in changes.flatMap(\.edits).sorted(by: { $0.range.lower < $1.range.lower }) {
            let length = edit.range.lower - old
            #expect(bytes[new..<new + length] == table.bytes[old..<old + length])
            old = edit.range.upper
            new += length + edit.bytes.count
        }
        #expect(bytes[new...] == table.bytes[old...])
    }
}
