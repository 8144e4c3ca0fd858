// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ForumsBesideTests {
    @Test func `a person's seats across the city stand on their page`() async throws {
        try await withSite(ForumExamples.seated + ForumExamples.network) { site in
            let page = try await site.get("/personer/neighbor")
            #expect(page.status == 200)
            #expect(page.text.contains("Pladser i fora"))
            #expect(page.text.contains("3 naboer, plads 1"))
            #expect(page.text.contains("fra 1. februar 2021 til 31. januar 2023"))
            let other = try await site.get("/personer/social-worker")
            #expect(other.text.contains("Aktørgruppen"))
        }
    }

    @Test func `whoever sits by right of a post has a seat too`() async throws {
        let chair = CityCommand.organization(
            .beginMembership(
                MembershipDraft(
                    id: "m2", person: .secretary, post: .committeeChair, from: day("2021-02-01"))))
        try await withSite(Cast.forum + [chair]) { site in
            let page = try await site.get("/personer/secretary")
            #expect(page.text.contains("i kraft af posten Formand"))
        }
    }

    @Test func `the charter's duties lie on the desk of whom it names`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let desk = try await site.get("/mit-bord", as: .secretary)
            #expect(desk.text.contains("Det beder kommissorierne om"))
            #expect(desk.text.contains("Samarbejdsforum: 3 naboer: 2 ledige pladser"))
            #expect(desk.text.contains("skal Kgs. Enghave Lokaludvalg forsøge at finde en anden"))
            let other = try await site.get("/mit-bord", as: .sofOfficer)
            #expect(!other.text.contains("Det beder kommissorierne om"))
        }
    }

    @Test func `a proposal lies on the desk of whoever owes the answer`() async throws {
        let proposed = CityCommand.forum(
            .propose(
                ForumProposalDraft(
                    id: "f1", name: "Styregruppe", kind: .steeringGroup, purpose: "Samle",
                    proposedBy: .neighbors, answeredBy: .sof)))
        try await withSite([proposed]) { site in
            let desk = try await site.get("/mit-bord", as: .sofOfficer)
            #expect(desk.text.contains("Styregruppe: Svar på forslaget om at oprette et forum."))
        }
    }

    @Test func `an organization and an area lead to their forums`() async throws {
        try await withSite(Cast.forum + ForumExamples.network) { site in
            let organization = try await site.get("/organisationer/aktoergruppen")
            #expect(organization.text.contains("Det er et forum med et kommissorium."))
            #expect(organization.text.contains("href=\"/fora/aktoergruppen\""))
            let area = try await site.get("/omraader/sydhavnen")
            #expect(area.text.contains("Fora for området"))
            #expect(area.text.contains("href=\"/fora/aktoergruppen\""))
        }
    }
}
