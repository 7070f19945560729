import Content
import Localization
import TestSupport
import Testing

@testable import Site

/// The tasks of a checklist by the day on which they are due.
@Suite struct StepPlanTests {
    private static func site(_ text: String) -> SampleSite {
        var site = SampleChecklist.site
        site.content["checklists/list.md"] = SampleChecklist.document(text)
        return site
    }

    /// A checklist of 60 tasks, each with a random time or none, in two phases.
    private static func random(_ generator: inout SplitMix64) -> String {
        var text = ""
        for phase in 0..<2 {
            text += "## Fase \(phase) {#phase-\(phase)\(phase == 0 ? "" : " due=+3w")}\n\n"
            for task in 0..<30 {
                let sign = generator.pick(["-", "+", ""])
                let limits = [("d", 60), ("w", 12), ("m", 14), ("y", 3)]
                let (unit, limit) = generator.pick(limits)
                let due =
                    generator.oneIn(10) ? "" : " due=\(sign)\(generator.below(limit))\(unit)"
                text += "- [ ] Taak {#t\(phase)-\(task) role=family\(due)}\n"
            }
            text += "\n"
        }
        return text
    }

    private static func arrival(_ generator: inout SplitMix64) throws -> CalendarDate? {
        guard !generator.oneIn(4) else { return nil }
        let day = try #require(CalendarDay(daysSince1970: 18_000 + generator.below(15_000)))
        return CalendarDate(day.description)
    }

    /// Whether a time lies in a box, told otherwise than by the plan itself.
    private static func holds(_ moment: StepMoment, _ due: DueOffset) -> Bool {
        let days: Int? =
            switch due.unit {
            case .day: due.count
            case .week: due.count * 7
            case .month, .year: due.count == 0 ? 0 : nil
            }
        switch moment {
        case .days(let count): return days == count
        case .week(let number): return days.map { ($0 - 1) / 7 + 1 == number && $0 > 14 } ?? false
        case .months(let count):
            return days == nil && due.count * (due.unit == .year ? 12 : 1) == count
        }
    }

    @Test(arguments: 1...40)
    func eachTaskStandsOnceAndInTheBoxOfItsTime(seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        let checklist = try Self.site(Self.random(&generator)).checklist("list")
        let plan = StepPlan(checklist, arrival: try Self.arrival(&generator))
        let boxes = plan.before + plan.days + plan.after
        for box in boxes {
            for step in box.steps {
                #expect(Self.holds(box.moment, step.due), "\(step.task.id) in \(box.moment)")
                #expect(plan.before.contains { $0.moment == box.moment } == (step.due.count < 0))
            }
        }
        let shown = boxes.flatMap(\.steps).map(\.task.id) + plan.undated.map(\.id)
        let tasks = checklist.phases.flatMap(\.tasks)
        #expect(shown.sorted() == tasks.map(\.id).sorted())
        #expect(Set(boxes.map(\.moment)).count == boxes.count)
        #expect(plan.days.map(\.moment) == (0...14).map(StepMoment.days))
        // Without a time of its own a task has that of its phase; the first phase has none.
        #expect(plan.undated.allSatisfy { $0.id.hasPrefix("t0") && $0.due == nil })
    }

    @Test(arguments: 1...40)
    func boxesStandInTheOrderOfTheirDays(seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(1000 + seed))
        let checklist = try Self.site(Self.random(&generator)).checklist("list")
        let arrival = try Self.arrival(&generator)
        let plan = StepPlan(checklist, arrival: arrival)
        for boxes in [plan.before, plan.days, plan.after] {
            let order = boxes.map { box in
                plan.day(of: box.moment)?.daysSince1970 ?? box.moment.approximateDay
            }
            #expect(order == order.sorted())
        }
        #expect((arrival == nil) == (plan.day(of: .days(0)) == nil))
    }

    @Test(
        "days go on over months and years",
        arguments: [
            ("2026-12-30", "0d", "2026-12-30", "woensdag 30 december"),
            ("2026-12-30", "+2d", "2027-01-01", "vrijdag 1 januari"),
            ("2028-02-28", "+1d", "2028-02-29", "dinsdag 29 februari"),
            ("2027-02-28", "+1d", "2027-03-01", "maandag 1 maart"),
            ("2026-03-28", "+1d", "2026-03-29", "zondag 29 maart"),
            ("2027-01-31", "+1m", "2027-02-28", "zondag 28 februari 2027"),
            ("2026-11-25", "+1y", "2027-11-25", "donderdag 25 november 2027"),
            ("2028-02-29", "+1y", "2029-02-28", "woensdag 28 februari 2029"),
            ("2027-01-10", "-14d", "2026-12-27", "zondag 27 december 2026"),
            ("2027-03-31", "-1m", "2027-02-28", "zondag 28 februari 2027"),
        ])
    func days(arrival: String, due: String, iso: String, dutch: String) throws {
        let site = Self.site("## Fase {#phase}\n\n- [ ] Iets {#some role=family due=\(due)}")
        let checklist = try site.checklist("list")
        let view = try site.fragment("nl") { context, html in
            StepPlanView(
                context: context, checklist: checklist, arrival: CalendarDate(arrival)
            ).write(to: &html)
        }
        let box = try #require(
            view.all("ol").flatMap { $0.elements }.first { !$0.all("ul").isEmpty })
        let time = try #require(box.all("time").first)
        #expect([time["datetime"], time.text] == [iso, dutch])
    }

    @Test func weekDaysAndDatesAreThoseOfPython() throws {
        var generator = SplitMix64(seed: 7)
        let site = Self.site("## Fase {#phase}\n\n- [ ] Iets {#some role=family due=+1d}")
        let checklist = try site.checklist("list")
        var arrivals = ""
        var found = ""
        for _ in 0..<60 {
            let day = try #require(CalendarDay(daysSince1970: 18_000 + generator.below(15_000)))
            arrivals += "\(day)\n"
            let view = try site.fragment("nl") { context, html in
                StepPlanView(
                    context: context, checklist: checklist, arrival: CalendarDate(day.description)
                ).write(to: &html)
            }
            for time in view.all("time") { found += "\(time["datetime"] ?? "") \(time.text)\n" }
        }
        let expected = try ShellJudge.files(
            after: """
                $PYTHON - <<'END'
                import datetime
                days = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
                months = ("januari februari maart april mei juni juli augustus september oktober "
                          "november december").split()
                for line in open("arrivals"):
                    first = datetime.date.fromisoformat(line.strip())
                    for count in range(15):
                        day = first + datetime.timedelta(count)
                        print(day, days[day.weekday()], day.day, months[day.month - 1])
                END
                """, files: ["arrivals": Array(arrivals.utf8)])
        #expect(found == String(decoding: expected["said"] ?? [], as: UTF8.self))
        #expect(found.split(separator: "\n").count == 60 * 15)
    }

    @Test func aWeekHasItsFirstAndLastDay() throws {
        var site = Self.site("## Fase {#phase}\n\n- [ ] Iets {#some role=family due=+18d}")
        try site.addArabic()
        let checklist = try site.checklist("list")
        let week = { (language: String) in
            let view = try site.fragment(language) { context, html in
                StepPlanView(
                    context: context, checklist: checklist, arrival: CalendarDate("2026-12-14")
                ).write(to: &html)
            }
            let box = try #require(view.all("ol", class: "later").first?.elements.first)
            return [box.all("h3")[0].text, box.all("p", class: "box-date")[0].text]
                + box.all("span", class: "due").map(\.text)
        }
        #expect(
            try week("nl") == [
                "Week 3", "29 december tot en met 4 januari", "vrijdag 1 januari",
            ])
        #expect(
            try week("ar") == [
                "الأسبوع 3", "من 29 كانون الأول إلى 4 كانون الثاني", "الجمعة، 1 كانون الثاني",
            ])
    }

    @Test func withoutADayThereAreLinesToWriteOn() throws {
        let site = Self.site("## Fase {#phase}\n\n- [ ] Iets {#some role=family due=+2d}")
        let checklist = try site.checklist("list")
        let view = try site.fragment("nl") { context, html in
            StepPlanView(context: context, checklist: checklist).write(to: &html)
        }
        #expect(view.all("time").isEmpty)
        let boxes = view.all("ol").flatMap { $0.elements }
        #expect(boxes.count == 17)
        #expect(boxes.allSatisfy { $0.all("i", class: "line").count == 1 })
        #expect(
            boxes.prefix(3).map { $0.all("h3")[0].text } == ["Dag van aankomst", "Dag 1", "Dag 2"])
        #expect(boxes[2].all("ul")[0].all("p").map(\.text) == ["Iets", "Gezin"])
    }

    @Test func aRolesPlanHasItsTasksAndNamesTheOthers() async throws {
        let site = Self.site(
            """
            ## Eerst {#first due=+1w}

            - [ ] Samen {#together role=sponsor,family due=+1d}
            - [ ] Alleen {#alone role=sponsor due=+1d}
            - [x] Straks {#later role=family}

            ## Ooit {#some-time}

            - [ ] Ooit {#once role=family}
            """)
        let paper = try await site.paper("steps")
        #expect(
            paper.keys.sorted() == [
                "testdam/nl/steps/list", "testdam/nl/steps/list_family",
                "testdam/nl/steps/list_sponsor",
            ])
        let family = try #require(paper["testdam/nl/steps/list_family"])
        #expect(family.all("h1").map(\.text) == ["Stappenplan voor: Gezin"])
        let tasks = family.all("ul", class: "to-do").flatMap { $0.elements }
        #expect(tasks.map(\.text) == ["Samen Sponsor", "al gedaan Straks", "Ooit"])
        #expect(
            family.all("h2").map(\.text) == [
                "De eerste twee weken", "Na twee weken", "Zonder vaste dag",
            ])
        let week = try #require(family.all("ol", class: "boxes").first?.elements[7])
        #expect(week.all("ul", class: "to-do").map(\.text) == ["al gedaan Straks"])
        let all = try #require(paper["testdam/nl/steps/list"])
        #expect(
            all.all("ul", class: "to-do").flatMap { $0.elements }.map(\.text) == [
                "Samen Sponsor Gezin", "Alleen Sponsor", "al gedaan Straks Gezin", "Ooit Gezin",
            ])
    }
}
