import Content
import HTML
package import Household
package import Localization

extension Site {
    /// What one family gets in one language, or in two.
    package struct HouseholdPack: Sendable {
        package let documents: [PaperDocument]
        /// Files for phones, below the output folder: dates and contacts.
        package let files: [OutputFile]
    }

    /// Makes the documents of one family; of a site with one municipality, made for paper.
    package func pack(
        of household: Household, in choice: HouseholdLanguage
    ) throws(ICUError) -> HouseholdPack {
        let locale: SiteLocale
        var pair: SitePair?
        var all: [Language]
        switch choice {
        case .one(let language):
            locale = try self.locale(language)
            all = [language]
        case .pair(let languages):
            let sides = try self.sides(languages)
            locale = sides.first
            pair = sides
            all = [languages.first, languages.second]
        }
        let dates = try HouseholdDates(all, household.calendar)
        guard var pages = editionPages(in: locale, pair: pair).first else {
            return HouseholdPack(documents: [], files: [])
        }
        pages.format = "household"
        let papers = HouseholdPapers(household: household, pages: pages, dates: dates)
        let files = HouseholdFiles(household: household, context: pages.context(at: \.home))
        let made = [
            ("calendar.ics", files.calendar()), ("helpers.vcf", files.helpers()),
            ("services.vcf", files.services()),
        ]
        return HouseholdPack(
            documents: papers.documents(),
            files: made.compactMap { name, bytes in
                bytes.map { OutputFile(path: "\(choice.code)/\(name)", bytes: $0) }
            })
    }
}
