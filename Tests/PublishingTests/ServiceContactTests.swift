import Foundation
import Testing

/// The contacts of services on the site, read by another's reader of vCard.
struct ServiceContactTests {
    @Test func theSiteOffersItsServicesAsContacts() async throws {
        let workspace = try Workspace()
        let built = try await workspace.run("build")
        #expect(built.status == 0, "\(built.error)")
        let folder = "output/testdam/ar/services"
        let page = try workspace.read("\(folder)/index.html")
        #expect(page.contains("href=\"services.vcf\""))
        let all = try workspace.read("\(folder)/services.vcf")
        let health = try workspace.read("\(folder)/health/health.vcf")
        #expect(all.contains("UID:testdam-doctor@wegwijs\r\n"))
        #expect(health.contains("UID:testdam-doctor@wegwijs\r\n"))
        #expect(all.contains("TEL;TYPE=WORK;TYPE=VOICE:+31203467200\r\n"))
        #expect(all.contains("ADR;TYPE=WORK:;;Brugstraat 1;Testdam;;1506 MZ;Nederland\r\n"))
        // Nothing that a phone could use, so no contact and no file without one.
        #expect(!all.contains("testdam-library@"))
        #expect(!workspace.exists("\(folder)/leisure/leisure.vcf"))
        let pair = try workspace.read("output/testdam/ar+nl/services/index.html")
        #expect(pair.contains("href=\"../../ar/services/services.vcf\""))
        #expect(!workspace.exists("output/testdam/ar+nl/services/services.vcf"))
    }
}
