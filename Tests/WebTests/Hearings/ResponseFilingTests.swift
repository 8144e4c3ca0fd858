// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Print
import Runtime
import Testing

@testable import Web

//
struct ResponseFilingTests {
    private static let path = "\(HearingSite.path)/part/sof"
    private static let commands =
        CaseSite.empty + HearingSite.open() + [
            .casework(
                .open(
                    CaseDraft(
                        id: "hoering",
                        content: CaseContent(
                            title: "Høringen", unit: .oekf,
                            subjects: [CaseSubject(.hearing, HearingSite.id)]))))
        ]

    private static func delivered() -> [(String, String)] {
        HearingSite.draft.filter { $0.0 != "trin" } + [("trin", "aflever"), ("seen", "1")]
    }

    @Test func `a delivered response is filed by itself, with its words`() async throws {
        try await withSite(Self.commands) { site in
            #expect(try await site.post(Self.path, Self.delivered(), as: .sofOfficer).status == 303)
            let papers = site.cases.documents(of: "hoering")
            #expect(papers.map(\.kind) == [.hearingResponse])
            #expect(papers.first?.content.sender == .sof)
            #expect(papers.first?.latest?.file.mediaType == "application/pdf")
            let page = try await site.get(Self.path, as: .sofOfficer).text
            #expect(page.contains("Journaliseret som"))
            // Asked again, nothing is filed twice.
            _ = try await site.post("\(Self.path)/journal", as: .sofOfficer)
            #expect(site.cases.documents(of: "hoering").count == 1)
            let hearing = try await site.get(HearingSite.path, as: .tmfOfficer).text
            #expect(hearing.contains("Høringssvar fra"))
        }
    }

    @Test func `where no paper can be made, the response is delivered all the same`() async throws {
        let printing = Press.Programs(pdf: "no-such-weasyprint")
        try await withSite(Self.commands, printing: printing) { site in
            #expect(try await site.post(Self.path, Self.delivered(), as: .sofOfficer).status == 303)
            #expect(site.hearing()?[.sof]?.delivery != nil)
            #expect(site.cases.documents(of: "hoering").isEmpty)
            let page = try await site.get(Self.path, as: .sofOfficer).text
            #expect(page.contains("Journalisér svaret"))
        }
    }
}
