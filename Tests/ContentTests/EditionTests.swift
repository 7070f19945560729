import Content
import Markdown
import Testing

/// What a municipality shows: whole documents, links, facts, services, the order of reading.
@Suite struct EditionTests {
    private let localWaste =
        "---\nkind: page\nchecked: 2026-11-23\nchange: replace\n---\n\n# Afval hier\n\nTekst. {#bins}\n"
    private let hobRemoval = "---\nkind: changes\nof: hob\nchange: remove\n---\n"

    @Test("a local document takes the place of the national one of its name")
    func replacement() throws {
        let reading = Reading(["municipalities/zaanstad/pages/waste.md": localWaste])
        #expect(reading.problems.isEmpty)
        let entry = try #require(reading.edition()?.entry("waste"))
        #expect(entry.document.title.source == "Afval hier")
        #expect(entry.anchors == ["bins"])
        #expect(reading.edition("zevenaar")?.entry("waste")?.document.title.source == "Afval")
    }

    @Test("a document that a municipality removes is not in its edition")
    func removal() {
        let reading = Reading([
            "municipalities/zaanstad/x.md": hobRemoval,
            "booklets/guide.md": SampleTree.content["booklets/guide.md"]?
                .with("\n- [Kookplaat](../appliances/hob.md)", as: ""),
        ])
        #expect(reading.problems.isEmpty)
        #expect(reading.edition()?.entry("hob") == nil)
        #expect(reading.edition("zevenaar")?.entry("hob") != nil)
    }

    @Test("a local document of a new name is added")
    func addition() {
        let reading = Reading([
            "municipalities/zaanstad/market.md": SampleTree.page("Op de Dam.")
        ])
        #expect(reading.problems.isEmpty)
        #expect(reading.edition()?.entry("market")?.kind == .page)
        #expect(reading.edition("zevenaar")?.entry("market") == nil)
    }

    @Test(
        "a link leads to a document by its file, to what took its place, and to its pieces",
        arguments: [
            ("waste.md", "pages/health.md", "waste"), ("./waste.md", "pages/health.md", "waste"),
            ("../pages/waste.md#bins", "booklets/guide.md", "waste#bins"),
            ("#first", "pages/health.md", "health#first"),
            ("waste.md#", "pages/health.md", "waste"),
            ("../../../pages/waste.md", "municipalities/zaanstad/pages/x.md", "waste"),
            ("waste.md", "municipalities/zaanstad/pages/x.md", "waste"),
            ("x.md#more", "municipalities/zaanstad/pages/waste.md", "health#more"),
            ("#more", "municipalities/zaanstad/pages/x.md", "health#more"),
            ("/waste.md", "pages/health.md", nil), ("../../waste.md", "pages/health.md", nil),
            ("waste", "pages/health.md", nil), ("WASTE.md", "pages/health.md", nil),
            ("", "pages/health.md", "health"), ("", "facts.csv", nil),
        ] as [(String, String, String?)])
    func links(_ destination: String, _ path: String, _ expected: String?) throws {
        let reading = Reading([
            "municipalities/zaanstad/pages/waste.md": localWaste,
            "municipalities/zaanstad/pages/x.md": SampleTree.changes(
                of: "health", "## Meer {#more change=add after=end}\n\nZie [afval](waste.md#bins)."),
        ])
        #expect(reading.problems.isEmpty)
        let target = try #require(reading.edition()).target(of: destination, from: path)
        #expect(target.map { $0.document + ($0.anchor.map { "#\($0)" } ?? "") } == expected)
    }

    @Test("documents are in the order of the booklets, then of their paths")
    func order() throws {
        let reading = Reading()
        #expect(
            try #require(reading.edition()).entries.map(\.id) == [
                "waste", "health", "hob", "guide", "arrival", "counsellor", "family", "sponsor",
                "toilet",
            ])
        guard case .booklet(let booklet)? = reading.edition()?.entry("guide")?.structure else {
            Issue.record("the guide is no booklet")
            return
        }
        #expect(booklet.parts.map(\.documents) == [["waste"], ["health", "hob"]])
    }

    @Test("facts of a municipality stand over national ones")
    func facts() throws {
        let local = "emergency.phone;phone;113;https://www.zaanstad.nl;;2026-11-23"
        let reading = Reading([
            "municipalities/zaanstad/facts.csv":
                SampleTree.content["municipalities/zaanstad/facts.csv"].map { $0 + "\n" + local }
        ])
        #expect(reading.problems.isEmpty)
        #expect(phone("emergency.phone", reading.edition()) == "113")
        #expect(phone("emergency.phone", reading.edition("zevenaar")) == "112")
    }

    @Test("a name in a text stands for a value of its type")
    func lookup() throws {
        let rows = """
            a.url,url,https://x.nl/a_b_c,b,,2026-11-23
            a.email,email,a@x.nl,b,,2026-11-23
            a.name,name,De *Ster* <nu>,b,,2026-11-23
            a.address,address,Dam 1,b,,2026-11-23
            a.postcode,postcode,1506 MZ,b,,2026-11-23
            a.date,date,2027-01-01,b,,2026-11-23
            a.time,time,08:30,b,,2026-11-23
            a.amount,amount,€ 25,b,,2026-11-23
            """
        let reading = Reading([
            "facts.csv": SampleTree.content["facts.csv"].map { $0 + "\n" + rows }
        ])
        #expect(reading.problems.isEmpty)
        let edition = try #require(reading.edition())
        let names = [
            "emergency.phone", "a.url", "a.email", "a.name", "a.address", "a.postcode", "a.date",
            "a.time", "a.amount", "advice.text", "municipality.name", "service:doctor",
            "service:doctor.phone", "service:doctor.url", "service:doctor.email",
            "service:doctor.address", "service:doctor.name", "service:tip.phone",
            "service:doctor.hours", "service:doctor.", "service:", "service:.phone", "a.nothing",
        ]
        #expect(
            names.map { "\($0): \(FactLookup.find($0, in: edition).map(plain) ?? "nothing")" } == [
                "emergency.phone: phone 112", "a.url: url https://x.nl/a_b_c",
                "a.email: email a@x.nl", "a.name: dutch De *Ster* <nu>", "a.address: dutch Dam 1",
                "a.postcode: literal 1506 MZ", "a.date: date 2027", "a.time: literal 08:30",
                "a.amount: literal € 25", "advice.text: text Bel eerst je huisarts",
                "municipality.name: dutch Zaanstad", "service:doctor: service doctor",
                "service:doctor.phone: phone 0203467200",
                "service:doctor.url: url https://www.praktijk.nl",
                "service:doctor.email: email info@praktijk.nl",
                "service:doctor.address: dutch Dam 1", "service:doctor.name: dutch De Praktijk",
                "service:tip.phone: nothing", "service:doctor.hours: nothing",
                "service:doctor.: nothing", "service:: nothing", "service:.phone: nothing",
                "a.nothing: nothing",
            ])
    }

    private func phone(_ name: String, _ edition: Edition?) -> String? {
        guard let edition, case .phone(let phone)? = FactLookup.find(name, in: edition) else {
            return nil
        }
        return phone.dialled
    }

    private func plain(_ value: FactValue) -> String {
        switch value {
        case .phone(let phone): "phone \(phone.dialled)"
        case .url(let url): "url \(url)"
        case .email(let email): "email \(email)"
        case .dutch(let text): "dutch \(text)"
        case .literal(let text): "literal \(text)"
        case .date(let date): "date \(date.year)"
        case .text(let text): "text \(text.source)"
        case .service(let service): "service \(service.id)"
        case .unverified: "unverified"
        case .open: "open"
        }
    }
}
