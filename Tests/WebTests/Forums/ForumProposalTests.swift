// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

struct ForumProposalTests {
    private static let fields = [
        ("name", "Styregruppe for pladsen"), ("kind", "steering-group"),
        ("purpose", "Tryghed på pladsen"), ("areas", "anker-joergensens-plads"),
        ("members", "tmf"), ("proposed-by", "foreningen-anker-joergensens-plads"),
        ("answered-by", "kk"), ("also-to", "sof"),
    ]

    private static let proposed = CityCommand.forum(
        .propose(
            ForumProposalDraft(
                id: "f1", name: "Styregruppe for pladsen", kind: .steeringGroup,
                purpose: "Tryghed på pladsen", areas: [.square], members: [.tmf],
                proposedBy: .neighbors, answeredBy: .municipality, alsoTo: [.sof])))

    @Test func `what is like it is shown before a proposal is sent`() async throws {
        try await withSite(Cast.forum + ForumExamples.network) { site in
            let shown = try await site.post("/forumforslag/nyt", Self.fields, as: .participant)
            #expect(shown.status == 200)
            #expect(shown.text.contains("Intet er sendt endnu."))
            #expect(shown.text.contains("<a href=\"/fora/aktoergruppen\">Aktørgruppen</a>"))
            #expect(shown.text.contains("value=\"Styregruppe for pladsen\""))
            #expect(site.runtime.snapshot.present.city.forums.proposals.isEmpty)
            let sent = try await site.post(
                "/forumforslag/nyt", Self.fields + [("overlap", "aktoergruppen")],
                as: .participant)
            let path = try #require(sent.location)
            let page = try await site.get(path)
            #expect(page.text.contains("<h1>Styregruppe for pladsen</h1>"))
            #expect(page.text.contains("Mangler svar"))
            #expect(page.text.contains("også sendt til Socialforvaltningen"))
        }
    }

    @Test func `exactly one owes the answer`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/forumforslag/nyt", Self.fields.filter { $0.0 != "answered-by" }, as: .participant)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"answered-by-error\""))
            #expect(answer.text.contains("value=\"anker-joergensens-plads\" checked"))
        }
    }

    @Test func `nobody proposes for others`() async throws {
        try await withSite { site in
            let form = try await site.get("/forumforslag/nyt", as: .participant)
            #expect(form.text.contains("value=\"foreningen-anker-joergensens-plads\" selected"))
            let answer = try await site.post(
                "/forumforslag/nyt",
                Self.fields.map { $0.0 == "proposed-by" ? ("proposed-by", "sof") : $0 },
                as: .participant)
            #expect(answer.status == 403)
        }
    }

    @Test func `a proposal is followed by a forum with a first charter and the network's members`()
        async throws
    {
        try await withSite(Cast.forum + ForumExamples.network + [Self.proposed]) { site in
            let form = try await site.get("/forumforslag/f1/afgoerelse", as: .coordinator)
            #expect(form.text.contains("Aktørgruppen"))
            let made = try await site.post(
                "/forumforslag/f1/afgoerelse",
                [
                    ("answer", "opret"), ("from", "1. juni 2021"), ("network", "aktoergruppen"),
                    ("decision", "Borgerrepræsentationen 27. maj 2021"),
                ], as: .coordinator)
            #expect(made.status == 303)
            let charter = try await site.get(try #require(made.location))
            #expect(charter.text.contains("Tryghed på pladsen"))
            #expect(charter.text.contains("Kommissoriet siger ikke, hvad forummet må beslutte."))
            let city = site.runtime.snapshot.present.city
            let forum = try #require(city.forums.proposals["f1"]?.outcome?.forum)
            let map = city.forums.seatMap(
                of: forum, on: day("2021-06-07"), in: city.organizations)
            #expect(map?.held.map(\.holder?.person) == [.socialWorker])
            #expect(map?.places.count == 2)
            let list = try await site.get("/forumforslag")
            #expect(list.text.contains("Oprettet"))
        }
    }

    @Test func `a refusal wants a reason, which staff can read`() async throws {
        try await withSite([Self.proposed]) { site in
            let path = "/forumforslag/f1/afgoerelse"
            let none = try await site.post(path, [], as: .coordinator)
            #expect(none.text.contains("id=\"answer-error\""))
            let bare = try await site.post(path, [("answer", "afslag")], as: .coordinator)
            #expect(bare.status == 422)
            #expect(bare.text.contains("id=\"reason-error\""))
            let refused = try await site.post(
                path, [("answer", "afslag"), ("reason", "Findes allerede")], as: .coordinator)
            #expect(refused.location == "/forumforslag/f1")
            let open = try await site.get("/forumforslag/f1").text
            #expect(open.contains("Afslået"))
            let secret = try await site.get("/forumforslag/f1").text
            #expect(!secret.contains("Findes allerede"))
            let own = try await site.get("/forumforslag/f1", as: .sofOfficer)
            #expect(own.text.contains("Findes allerede"))
        }
    }

    @Test func `whoever owes no answer cannot give one`() async throws {
        try await withSite([Self.proposed]) { site in
            let officer = try await site.get("/forumforslag/f1/afgoerelse", as: .sofOfficer).status
            #expect(officer == 403)
            let nothing = try await site.get("/forumforslag/findes-ikke").status
            #expect(nothing == 404)
        }
    }
}
