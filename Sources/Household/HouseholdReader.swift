import Content
package import Diagnostics
package import Text

/// Reads the private file of a family, and reports every problem without showing what is private.
package struct HouseholdReader {
    /// The copy in which problems have their places.
    private let place: SourceFile
    private var household = Household()

    /// Reads the file; what is wrong in it is left out of the result.
    package static func read(_ file: SourceFile, into report: inout Report) -> Household {
        let (lines, place) = HouseholdParser.read(file, into: &report)
        var reader = HouseholdReader(place: place)
        for line in lines { reader.read(line, into: &report) }
        reader.checkWhole(lines, into: &report)
        return reader.household
    }

    private init(place: SourceFile) {
        self.place = place
        household.source = SourceRange(place)
    }

    private func checkWhole(_ lines: [HouseholdLine], into report: inout Report) {
        let keys = Set(lines.map(\.key))
        for key in [HouseholdKey.kind, .municipality, .languages] where !keys.contains(key) {
            report.add(.missingHouseholdKey(key, at: SourceRange(place)))
        }
    }

    private mutating func read(_ line: HouseholdLine, into report: inout Report) {
        guard let first = line.part(0) else { return }
        switch line.key {
        case .kind:
            if first.text != "household" { report.add(.householdOfOtherKind(at: first.range)) }
        case .id:
            if Identifier.isValid(first.text) {
                household.id = SourcedName(first.text, at: first.range)
            } else {
                report.add(.invalidHouseholdID(at: first.range))
            }
        case .family: household.family = first.text
        case .municipality: household.municipality = SourcedName(first.text, at: first.range)
        case .languages: add(Self.names(first), to: \.languages, line.key, into: &report)
        case .arrival: household.arrival = day(first.text, at: first.range, into: &report)
        case .calendar:
            household.calendar = AdditionalCalendar(rawValue: first.text)
            if household.calendar == nil {
                let known = AdditionalCalendar.allCases.map(\.rawValue)
                report.add(.unknownName("calendar", near: first.text, at: first.range, known))
            }
        case .sponsor, .counsellor, .contact: contact(line, first, into: &report)
        case .booklet: add(Self.names(first), to: \.booklets, line.key, into: &report)
        case .appliance: add(Self.names(first), to: \.appliances, line.key, into: &report)
        case .service: add(Self.names(first), to: \.services, line.key, into: &report)
        case .done: add(Self.names(first), to: \.done, line.key, into: &report)
        case .without: add(Self.names(first), to: \.without, line.key, into: &report)
        case .task: task(line, first, into: &report)
        case .waste: waste(line, first, into: &report)
        case .appointment: appointment(line, first, into: &report)
        case .note: household.notes.append(first.text)
        }
    }

    private mutating func contact(
        _ line: HouseholdLine, _ name: HouseholdLine.Part, into report: inout Report
    ) {
        let phone = line.part(1).flatMap { PhoneNumber($0.text) }
        if let written = line.part(1), phone == nil {
            report.add(.householdPhone(line.key, at: written.range))
        }
        household.contacts.append(
            HouseholdContact(
                kind: HouseholdContact.Kind(rawValue: line.key.rawValue) ?? .contact,
                name: name.text, phone: phone, about: line.part(2)?.text))
    }

    private mutating func task(
        _ line: HouseholdLine, _ task: HouseholdLine.Part, into report: inout Report
    ) {
        let agreed = AgreedTask(
            task: SourcedName(task.text, at: task.range),
            who: line.part(1).map { SourcedName($0.text, at: $0.range) }, note: line.part(2)?.text)
        if let earlier = household.tasks.first(where: { $0.task.name == task.text }) {
            report.add(.repeatedName(.task, at: task.range, first: earlier.task.range))
            return
        }
        household.tasks.append(agreed)
    }

    private mutating func waste(
        _ line: HouseholdLine, _ name: HouseholdLine.Part, into report: inout Report
    ) {
        guard let kind = WasteKind(rawValue: name.text) else {
            let known = WasteKind.allCases.map(\.rawValue)
            report.add(.unknownName("kind of waste", near: name.text, at: name.range, known))
            return
        }
        guard let written = line.part(1) else { return }
        var days: [CalendarDate] = []
        for part in Self.pieces(written, between: ",") {
            switch DayRule.days(part.text) {
            case .success(let found): days += found
            case .failure(let problem): report.add(.householdDays(problem, at: part.range))
            }
        }
        // Days of one kind in several lines are days of one kind.
        let earlier = household.waste.firstIndex { $0.kind == kind }
        var all: [CalendarDate] = []
        for day in ((earlier.map { household.waste[$0].days } ?? []) + days).sorted()
        where all.last != day { all.append(day) }
        let made = WasteDays(kind: kind, days: all)
        if let earlier { household.waste[earlier] = made } else { household.waste.append(made) }
    }

    private mutating func appointment(
        _ line: HouseholdLine, _ when: HouseholdLine.Part, into report: inout Report
    ) {
        let words = Self.pieces(when, between: " ").filter { !$0.text.isEmpty }
        guard let first = words.first,
            let day = day(first.text, at: first.range, into: &report)
        else { return }
        let time = words.count > 1 ? ClockTime(words[1].text) : nil
        if words.count > 2 || (words.count == 2 && time == nil) || time?.hour == 24 {
            report.add(.householdTime(at: words[1].range))
            return
        }
        guard let what = line.part(1) else { return }
        household.appointments.append(
            Appointment(day: day, time: time, what: what.text, place: line.part(2)?.text))
    }

    private func day(
        _ text: String, at range: SourceRange, into report: inout Report
    ) -> CalendarDate? {
        guard let day = CalendarDate(text), day.isDay else {
            report.add(.householdDay(at: range))
            return nil
        }
        return day
    }

    private mutating func add(
        _ names: [SourcedName], to list: WritableKeyPath<Household, [SourcedName]>,
        _ key: HouseholdKey, into report: inout Report
    ) {
        for name in names {
            if let earlier = household[keyPath: list].first(where: { $0.name == name.name }) {
                report.add(.repeatedName(key, at: name.range, first: earlier.range))
            } else {
                household[keyPath: list].append(name)
            }
        }
    }

    /// Returns the names between commas.
    private static func names(_ part: HouseholdLine.Part) -> [SourcedName] {
        pieces(part, between: ",").filter { !$0.text.isEmpty }
            .map { SourcedName($0.text, at: $0.range) }
    }

    /// Returns what stands between signs, each piece with its place.
    private static func pieces(
        _ part: HouseholdLine.Part, between sign: Unicode.Scalar
    ) -> [HouseholdLine.Part] {
        let separator = UInt8(ascii: sign)
        let bytes = Array(part.text.utf8)
        var pieces: [HouseholdLine.Part] = []
        var start = 0
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: separator) ?? bytes.count
            var (lower, upper) = (start, end)
            while lower < upper, bytes[lower] == 0x20 || bytes[lower] == 0x09 { lower += 1 }
            while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 { upper -= 1 }
            let range = SourceRange(
                part.range.file, part.range.lower + lower, part.range.lower + upper)
            pieces.append(
                .init(text: String(decoding: bytes[lower..<upper], as: UTF8.self), range: range))
            start = end + 1
        }
        return pieces
    }
}
