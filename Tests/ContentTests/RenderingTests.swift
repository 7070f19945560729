import Content
import Diagnostics
import Testing

/// Whether translations say a term as the glossary of their language does.
@Suite struct RenderingTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let dutch: String
        let translation: String
        var language = "ar"
        /// The terms that are reported.
        let expected: [String]

        var testDescription: String { "\(dutch) \(translation)" }

        init(_ dutch: String, _ translation: String, _ expected: String..., language: String = "ar")
        {
            self.dutch = dutch
            self.translation = translation
            self.language = language
            self.expected = expected
        }
    }

    @Test(
        "Arabic words count with what is joined to them in a sentence",
        arguments: [
            Example("Bel de huisarts.", "اتصلوا بطبيب الأسرة."),
            Example("Bel de huisarts.", "اتصلوا بالطبيب.", "huisarts"),
            Example("Bel de huisarts.", "اتصلوا بطبيب أسرتكم."),
            Example("Bel de huisarts.", "ولطبيب الاسره دور."),
            Example("Bel de huisarts.", "طَبِيبُ الأُسْرَةِ"),
            Example("Bel de huisarts.", "اتصلوا بـ**طبيب** الأسرة."),
            Example("Bel de huisartsen.", "اتصلوا بأطباء الأسرة."),
            Example("Bel de huisarts.", "اتصلوا بالأسرة والطبيب.", "huisarts"),
            Example("Bel de huisarts.", "اتصلوا بالطبيب (huisarts)."),
            Example("Bel de huisarts.", "اتصلوا بالـhuisarts."),
            Example("Bel de huisarts.", "مستطبيب الأسرة.", "huisarts"),
            Example("Bel je begeleider.", "اتصلوا بمرافقكم الاجتماعي."),
            Example("Bel je begeleider.", "اتصلوا بالمرافق الاجتماعيّ الجديد."),
            Example("Bel je begeleiders.", "اتصلوا بالمرافقين الاجتماعيين."),
            Example("Bel je begeleider.", "اتصلوا بمرافقكم الجديد الاجتماعي."),
            Example("Bel je begeleider.", "اتصلوا بمرافقكم.", "maatschappelijk begeleider"),
            Example("Lees je PIP.", "اقرؤوا خطتكم الشخصية."),
            Example("Lees je PIP.", "اقرؤوا للخطة الشخصية."),
            Example("Lees je PIP.", "اقرؤوا خططكم.", "PIP"),
            Example(
                "De huisarts en je begeleider.", "الطبيب والمرافق.", "huisarts",
                "maatschappelijk begeleider"),
            Example("Bel de dokter.", "اتصلوا بأي أحد."),
        ])
    func arabic(_ example: Example) { Self.check(example) }

    @Test(
        "English words count in the singular and the plural, in small and large letters",
        arguments: [
            Example("Bel de huisarts.", "Call your Family Doctor.", language: "en"),
            Example("Bel de huisarts.", "Call the family’s doctor.", language: "en"),
            Example("Bel de huisartsen.", "Call the family doctors or GPs.", language: "en"),
            Example("Bel de huisarts.", "Call the doctor.", "huisarts", language: "en"),
            Example("Bel de huisartsenpost.", "Call the out of hours GP.", language: "en"),
            Example("Bel je begeleider.", "Call your counsellors.", language: "en"),
            Example(
                "Bel je begeleider.", "Call your counsel.", "maatschappelijk begeleider",
                language: "en"),
        ])
    func english(_ example: Example) { Self.check(example) }

    @Test(
        "in other languages the end of a word may change",
        arguments: [
            Example("Bel de huisarts.", "Зателефонуйте до сімейного лікаря.", language: "uk"),
            Example("Bel de huisarts.", "Зателефонуйте до лікарні.", "huisarts", language: "uk"),
        ])
    func endings(_ example: Example) { Self.check(example) }

    private static func check(_ example: Example) {
        let report = report(example.dutch, example.translation, example.language)
        #expect(report.diagnostics.allSatisfy { $0.identifier == "other-rendering" })
        #expect(
            report.diagnostics.map { diagnostic in
                diagnostic.message.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
            } == example.expected)
    }

    private static func report(
        _ dutch: String, _ translation: String, _ language: String = "ar", before: String = ""
    ) -> Report {
        let reading = Reading(
            ["glossary.csv": SampleGlossary.content, "pages/new.md": SampleTree.page(dutch)],
            locales: [
                "uk/settings.txt": "name: Українська\ndirection: ltr\n",
                "ar/glossary.po": SampleGlossary.arabic, "en/glossary.po": SampleGlossary.english,
                "uk/glossary.po": SampleGlossary.catalog([("term", "huisarts", "сімейний лікар")]),
                "ar/pages/health.po": nil,
                "\(language)/pages/new.po": SampleGlossary.catalog(
                    [(nil, dutch, translation)], before: before),
            ])
        #expect(!reading.report.hasErrors, "\(reading.problems)")
        var report = Report()
        RenderingCheck(reading.library, languages: reading.library.languages).check(into: &report)
        return report
    }

    @Test("the report stands at the translation and tells what was expected")
    func wording() {
        let report = Self.report("Bel de huisarts.", "اتصلوا بالطبيب.")
        #expect(
            DiagnosticText.of(report.sorted) == """
                locales/ar/pages/new.po:6:8: warning: the Dutch text uses "huisarts", but the translation says it in another way than the glossary [other-rendering]
                  hint: expected "طبيب الأسرة" or "أطباء الأسرة", or the Dutch word itself
                  hint: the Dutch text: Bel de huisarts.
                  hint: where another word is right, write "# term: huisarts" above this entry
                  note: locales/ar/glossary.po:7:8: the glossary says so here
                """)
    }

    @Test("a translator's comment tells that another word is right")
    func exceptions() {
        let wrong = "الطبيب والمرافق."
        let dutch = "De huisarts en je begeleider."
        let one = Self.report(dutch, wrong, before: "# term: huisarts\n")
        #expect(one.diagnostics.count == 1)
        let both = Self.report(dutch, wrong, before: "# term: huisarts, begeleider\n")
        #expect(both.diagnostics.isEmpty)
        let unknown = Self.report(dutch, wrong, before: "# term: huisart, begeleider\n")
        #expect(
            unknown.diagnostics.map(\.identifier) == ["unknown-term", "other-rendering"])
        #expect(unknown.diagnostics.first?.hints == ["did you mean \"huisarts\"?"])
    }

    @Test("a translation that is out of date is not judged")
    func stale() {
        let report = Self.report("Bel de huisarts.", "اتصلوا.", before: "#, fuzzy\n")
        #expect(report.diagnostics.isEmpty)
    }

    @Test("one word for two terms is told")
    func shared() {
        let same = SampleGlossary.catalog([
            ("term", "huisarts", "طبيب الأسرة"), ("term", "PIP", "خطة | طبيب الاسره"),
        ])
        let reading = Reading(
            ["glossary.csv": SampleGlossary.content],
            locales: ["ar/glossary.po": same, "ar/pages/health.po": nil])
        var report = Report()
        RenderingCheck(reading.library, languages: reading.library.languages).check(into: &report)
        #expect(
            DiagnosticText.of(report.sorted) == """
                locales/ar/glossary.po:11:8: warning: "طبيب الاسره" stands for two terms: "huisarts" and "PIP" [shared-rendering]
                  hint: a reader cannot tell them apart; use another word for one of them
                  note: locales/ar/glossary.po:7:8: the first is here
                """)
    }
}
