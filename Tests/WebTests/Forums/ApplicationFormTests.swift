// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ApplicationFormTests {
    private static let seat = "/fora/samarbejdsforum/pladser/politi/1"

    private static let asked = CityCommand.forum(
        .apply("a1", seat: Cast.policeSeat, organization: .neighbors, reason: nil))

    @Test func `a participant applies for a free seat on behalf of their own`() async throws {
        try await withSite(Cast.forum) { site in
            let form = try await site.get("\(Self.seat)/ansoegning", as: .participant)
            #expect(form.text.contains("Foreningen Anker Jørgensens Plads"))
            #expect(!form.text.contains("<option value=\"sof\">"))
            #expect(form.text.contains("men kommissoriet siger ikke hvordan"))
            let sent = try await site.post(
                "\(Self.seat)/ansoegning",
                [
                    ("organization", "foreningen-anker-joergensens-plads"),
                    ("reason", "Vi er naboer"),
                ],
                as: .participant)
            #expect(sent.location == "/fora/samarbejdsforum")
            let page = try await site.get("/fora/samarbejdsforum", as: .coordinator)
            #expect(page.text.contains("Ansøgninger om pladser"))
            #expect(page.text.contains("Mangler svar"))
        }
    }

    @Test func `an auditor is not offered to apply`() async throws {
        try await withSite(Cast.forum) { site in
            let participant = try await site.get(Self.seat, as: .participant)
            #expect(participant.text.contains("Søg pladsen"))
            let auditor = try await site.get(Self.seat, as: .auditor)
            #expect(auditor.status == 200)
            #expect(!auditor.text.contains("Søg pladsen"))
            let form = try await site.get("\(Self.seat)/ansoegning", as: .auditor)
            #expect(form.status == 403)
        }
    }

    @Test func `an application and its reason are for staff alone`() async throws {
        try await withSite(Cast.forum) { site in
            try await site.telling(Self.asked)
            for viewer in [Viewer.stranger, .participant] {
                let page = try await site.get("/fora/samarbejdsforum", as: viewer)
                #expect(!page.text.contains("Ansøgninger om pladser"))
                #expect(!page.text.contains("søger en plads"))
            }
            let path = "/fora/samarbejdsforum/ansoegninger/a1/svar"
            let participant = try await site.get(path, as: .participant).status
            #expect(participant == 401)
        }
    }

    @Test func `the forum answers with how it decided, and the seat can be filled`() async throws {
        try await withSite(Cast.forum) { site in
            try await site.telling(Self.asked)
            let path = "/fora/samarbejdsforum/ansoegninger/a1/svar"
            let none = try await site.post(path, [("decision", "Håndsoprækning")], as: .coordinator)
            #expect(none.status == 422)
            #expect(none.text.contains("id=\"answer-error\""))
            #expect(none.text.contains("value=\"Håndsoprækning\""))
            let silent = try await site.post(path, [("answer", "ja")], as: .coordinator)
            #expect(silent.text.contains("id=\"decision-error\""))
            let granted = try await site.post(
                path, [("answer", "ja"), ("decision", "Håndsoprækning")], as: .coordinator)
            #expect(granted.location == "/fora/samarbejdsforum")
            let form = try await site.get("\(Self.seat)/besaettelse", as: .coordinator)
            #expect(form.text.contains("value=\"granted\" selected"))
            let taken = try await site.post(
                "\(Self.seat)/besaettelse",
                [
                    ("person", "neighbor"), ("from", "7. juni 2021"), ("manner", "granted"),
                    ("behalf", "foreningen-anker-joergensens-plads"),
                ], as: .coordinator)
            #expect(taken.status == 303)
            let page = try await site.get(Self.seat)
            #expect(page.text.contains("optaget af forummet"))
        }
    }

    @Test func `a no wants a reason`() async throws {
        try await withSite(Cast.forum) { site in
            try await site.telling(Self.asked)
            let path = "/fora/samarbejdsforum/ansoegninger/a1/svar"
            let bare = try await site.post(
                path, [("answer", "nej"), ("decision", "Afstemning")], as: .coordinator)
            #expect(bare.status == 422)
            #expect(bare.text.contains("id=\"reason-error\""))
        }
    }
}
