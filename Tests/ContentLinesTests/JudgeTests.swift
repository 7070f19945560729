import ContentLines
import Foundation
import Testing
import TestSupport

/// What independent readers of iCalendar and vCard see in our files.
struct JudgeTests {
    struct SeenEvent: Decodable, Equatable {
        let uid, start, stamp, summary, language, detail, place: String
        let categories: [String]
        let `class`, transp: String
        let alarms: [String]
    }

    struct SeenCard: Decodable {
        let version, uid, name, given: String
        let organisation: [String]
        let email, url, street, town, postcode, country, geo, note: String
        let categories: [String]
    }

    static func decoded<Value: Decodable>(
        _ type: Value.Type, from bytes: [UInt8], by program: String, name: String
    ) throws -> Value {
        let said = try ShellJudge.output(
            of: "\"$PYTHON\" \"$JUDGES/\(program)\" \(name)", files: [name: bytes])
        return try JSONDecoder().decode(type, from: Data(said.utf8))
    }

    @Test func othersReadTheEventsThatWeWrote() throws {
        var random = SplitMix64(seed: 6)
        var events: [CalendarEvent] = []
        for index in 0..<60 {
            let time = random.oneIn(3) ? DayAndTime.Time(hour: index % 24, minute: 5) : nil
            var event = CalendarEvent(
                uid: "id-\(index)",
                start: DayAndTime(year: 2026, month: 1 + index % 12, day: 1 + index % 28, time: time),
                summary: "مرحبا \(FoldingTests.text(&random, upTo: 120))".trimmed,
                language: "ar")
            event.detail = "d" + FoldingTests.text(&random, upTo: 400).trimmed
            event.place = random.oneIn(2) ? "Dam 1, Zaandam" : nil
            event.categories = ["الورق, والكرتون", "papier"]
            event.reminder = time == nil ? .eveningBefore : .twoHoursBefore
            events.append(event)
        }
        let seen = try Self.decoded(
            [SeenEvent].self, from: ICalendar.file(events), by: "read_ics.py", name: "a.ics")
        #expect(seen.count == events.count)
        for (event, seen) in zip(events, seen) {
            #expect(seen.uid == event.uid)
            #expect(seen.summary == event.summary)
            #expect(seen.detail == event.detail)
            #expect(seen.place == event.place ?? "")
            #expect(seen.categories == event.categories)
            #expect(seen.language == "ar" && seen.class == "PRIVATE")
            let isDay = event.start.time == nil
            #expect(seen.start.count == (isDay ? 10 : 19))
            #expect(seen.stamp.hasSuffix("T00:00:00+00:00"))
            #expect(seen.transp == (isDay ? "TRANSPARENT" : "OPAQUE"))
            #expect(seen.alarms == [isDay ? "-1 day, 18:00:00" : "-1 day, 22:00:00"])
        }
    }

    @Test func othersReadTheContactsThatWeWrote() throws {
        var random = SplitMix64(seed: 7)
        let cards = (0..<60).map { index in
            var card = VCard(
                uid: "id-\(index)", name: "n" + FoldingTests.text(&random, upTo: 90).trimmed)
            card.organisation = "Stadhuis, \(index)"
            card.phones = [.init("+31600000001", .mobile), .init("14075", .work)]
            card.email = "info@example.nl"
            card.url = "https://www.example.nl/a?d=1&e=2"
            card.address = VCard.Address(
                street: "Stadhuisplein 100; hoek", postcode: "1506 MZ", town: "Zaandam")
            card.point = ("52.4381", "4.8258")
            card.note = "m" + FoldingTests.text(&random, upTo: 400).trimmed
            card.categories = ["الطوارئ"]
            card.revised = "2026-11-23"
            return card
        }
        let seen = try Self.decoded(
            [SeenCard].self, from: VCard.file(cards), by: "read_vcf.py", name: "a.vcf")
        #expect(seen.count == cards.count)
        for (card, seen) in zip(cards, seen) {
            #expect(seen.version == "3.0" && seen.uid == card.uid)
            #expect(seen.name == card.name && seen.given == card.name)
            #expect(seen.organisation == [card.organisation])
            #expect(seen.url == card.url && seen.email == card.email)
            #expect(seen.street == card.address?.street && seen.town == "Zaandam")
            #expect(seen.postcode == "1506 MZ" && seen.country == "Nederland")
            #expect(seen.geo == "52.4381;4.8258")
            #expect(seen.note == card.note)
            #expect(seen.categories == card.categories)
        }
    }
}

extension String {
    /// Without white space at both ends, which readers may take off.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
