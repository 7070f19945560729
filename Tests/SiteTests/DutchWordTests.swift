import Site
import Testing

/// Dutch words in an Arabic text are there on purpose: a term on a letter, a sentence to say.
@Suite struct DutchWordTests {
    @Test(arguments: [
        ("قولوا: **Ik wil een afspraak.**", #"<b lang="nl" dir="ltr">Ik wil een afspraak.</b>"#),
        ("انظروا *inductie* هنا", #"<i lang="nl" dir="ltr">inductie</i>"#),
        ("كلمة **كبيرة**", "<b>كبيرة</b>"),
        ("كلمة **huisarts الطبيب**", #"<b><bdi lang="nl" dir="ltr">huisarts</bdi> الطبيب</b>"#),
        ("اذهبوا إلى DigiD الآن", #"اذهبوا إلى <bdi lang="nl" dir="ltr">DigiD</bdi> الآن"#),
        ("الرقم **14**", "<b>14</b>"),
        ("مقهى **Café Één**", #"<b lang="nl" dir="ltr">Café Één</b>"#),
        (
            "قولوا: **Ik woon in {municipality.name}**",
            #"<b lang="nl" dir="ltr">Ik woon in <bdi lang="nl" dir="ltr">Testdam</bdi></b>"#
        ),
    ])
    func emphasisedWordsOfLatinLettersAloneAreDutch(arabic: String, expected: String) async throws {
        var site = SampleSite()
        try site.addArabic()
        let dutch = arabic.contains("{") ? "Tekst {municipality.name}." : "Tekst."
        site.page("a", dutch)
        site.translate("pages/a", "ar", [(dutch, arabic)])
        let page = try await site.build().main("testdam/ar/a")
        #expect(page.contains(expected), "\(page)")
    }

    @Test func emphasisInDutchIsLeftAsItIs() async throws {
        var site = SampleSite()
        try site.addArabic()
        site.page("a", "Zeg: **Ik wil een afspraak.**")
        let built = try await site.build()
        #expect(try built.main("testdam/nl/a").contains("<b>Ik wil een afspraak.</b>"))
        // Not translated: the whole paragraph says that it is Dutch.
        #expect(try built.main("testdam/ar/a").contains("<b>Ik wil een afspraak.</b>"))
    }
}
