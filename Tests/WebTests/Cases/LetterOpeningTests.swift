// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

//
struct LetterOpeningTests {
    @Test func `a letter about an agreement begins with its facts, and what is not stated`()
        async throws
    {
        try await withSite(CaseSite.empty + FundingSite.commands) { site in
            let agreement = try await site.get(FundingSite.agreement, as: .tmfOfficer).text
            #expect(agreement.contains("/breve/nyt?om=agreement"))
            #expect(try await !site.get(FundingSite.agreement).text.contains("/breve/nyt"))
            let page = try await site.get(
                "/breve/nyt?om=agreement/aftale-sydhavnen", as: .tmfOfficer
            ).text
            #expect(page.contains("- Uddannelse"))
            #expect(page.contains("Videoovervågning"))
            #expect(page.contains("800.000"))
            #expect(page.contains("ikke oplyst") || page.contains("Ikke oplyst"))
        }
    }

    @Test func `a letter about a hearing goes to its parties with the deadline`() async throws {
        try await withSite(CaseSite.empty + HearingSite.open()) { site in
            let page = try await site.get(
                "/breve/nyt?om=hearing/program", as: .tmfOfficer
            ).text
            #expect(page.contains("Program for en ny indsats” i høring"))
            let missing = try await site.get("/breve/nyt?om=hearing/ukendt", as: .tmfOfficer)
            #expect(!missing.text.contains("value=\"hearing/ukendt\" checked"))
        }
    }

    @Test func `several sign a letter, each on behalf of their own`() async throws {
        try await withSite(CaseSite.empty) { site in
            let fields = CaseSite.fields([
                ("case", "pladsen"), ("text", "Vi skriver sammen."),
                ("signatory-2", "\(PostID.areaCoordinator)"),
                ("behalf-2", "\(OrganizationID.neighbors)"),
            ])
            #expect(try await site.post("/breve/nyt", fields, as: .tmfOfficer).status == 303)
            let paper = try #require(site.newest)
            #expect(
                paper.content.signatories == [
                    Signatory(.urbanSpaces),
                    Signatory(.areaCoordinator, onBehalfOf: .neighbors),
                ])
            let change = try await site.get(
                "\(CaseSite.path)/\(paper.number)/ret", as: .tmfOfficer
            ).text
            #expect(
                change.contains("<option value=\"\(PostID.areaCoordinator)\" selected"))
            #expect(change.contains("name=\"signatory-2\""))
        }
    }
}
