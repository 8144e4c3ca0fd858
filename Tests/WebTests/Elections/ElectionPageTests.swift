// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Web

struct ElectionPageTests {
    private let path = ElectionSite.path
    private let standing = ElectionSite.days(voting: 5)

    @Test func `an election is called from the forum's empty seats`() async throws {
        try await withSite(Cast.forum) { site in
            let form = try await site.get("/valg/ny?forum=samarbejdsforum", as: .secretary)
            #expect(form.status == 200)
            #expect(form.text.contains("3 naboer, plads 1 – ledig"))
            let fields = [
                ("forum", "samarbejdsforum"), ("seats", "naboer/1"), ("seats", "naboer/2"),
                ("arranger", "kgs-enghave-lokaludvalg"), ("method", "block"), ("ways", "paper"),
                ("eligible", "resident"), ("candidacy-opens", "7. juni 2021"),
                ("candidacy-closes", "20. juni 2021"), ("voting-opens", "1. juli 2021"),
                ("voting-closes", "3. juli 2021"), ("voters", "250"),
            ]
            let incomplete = try await site.post("/valg/ny", fields, as: .secretary)
            #expect(incomplete.status == 422)
            #expect(incomplete.text.contains("value=\"250\""))
            let saved = try await site.post(
                "/valg/ny", fields + [("term-starts", "1. september 2021")], as: .secretary)
            #expect(saved.status == 303)
            let page = try await site.get(try #require(saved.location))
            #expect(page.text.contains("Valg til Samarbejdsforum"))
            #expect(page.text.contains("Man kan stille op"))
            #expect(try await site.get("/valg").text.contains("2 af: 3 naboer"))
            #expect(
                try await site.get("/valg/ny?forum=samarbejdsforum", as: .tmfOfficer).status == 404)
        }
    }

    @Test func `everything that an election lacks is said at once, each beside its field`()
        async throws
    {
        try await withSite(Cast.forum) { site in
            let fields = [("forum", "samarbejdsforum"), ("voters", "mange")]
            let page = try await site.post("/valg/ny", fields, as: .secretary)
            #expect(page.status == 422)
            for field in [
                "arranger", "method", "candidacy-opens", "candidacy-closes", "voting-opens",
                "voting-closes", "term-starts", "voters",
            ] {
                #expect(page.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            #expect(page.text.contains("value=\"mange\""))
        }
        try await withSite(ElectionSite.called(standing, people: [])) { site in
            let entered = try await site.post("\(path)/opstilling", as: .secretary)
            #expect(entered.status == 422)
            #expect(entered.text.contains("Vælg en person, eller skriv et nyt navn."))
            #expect(entered.text.contains("Vælg, hvad kandidaten stiller op som."))
        }
    }

    @Test func `the arranging body prints the ballot paper once nobody can stand any more`()
        async throws
    {
        let people = ElectionSite.people
        try await withSite(ElectionSite.called(standing, people: people)) { site in
            let early = try await site.get("\(path)/stemmeseddel.pdf")
            #expect(early.status == 404)
        }
        let voting = ElectionSite.days(voting: 0)
        try await withSite(ElectionSite.called(voting, people: people)) { site in
            let page = try await site.get(path, as: .secretary)
            #expect(page.text.contains("Print stemmesedlen"))
            let words = try await site.words(of: "\(path)/stemmeseddel.pdf")
            #expect(words.contains("Stemmeseddel"))
            #expect(words.contains("Navn planner"))
            #expect(words.contains("Sæt kryds ved højst 1."))
        }
    }

    //
    @Test func `a candidate is public only once the arranging body has accepted`() async throws {
        try await withSite(ElectionSite.called(standing, people: [])) { site in
            let stood = try await site.post(
                "\(path)/opstilling", [("kind", "resident"), ("statement", "Mere lys på pladsen")],
                as: .participant)
            #expect(stood.status == 303)
            let before = try await site.get(path)
            #expect(!before.text.contains("Navn neighbor"))
            #expect(!before.text.contains("Mere lys"))
            #expect(try await site.get(path, as: .participant).text.contains("Navn neighbor"))
            #expect(try await site.get("/soeg?q=neighbor").text.contains("Navn neighbor") == false)
            let candidacy = try #require(site.election?.candidacies.keys.first)
            let answer = "\(path)/kandidater/\(candidacy)"
            let silent = try await site.post(answer, [("answer", "nej")], as: .secretary)
            #expect(silent.status == 422)
            #expect(try await site.post(answer, [("answer", "ja")], as: .tmfOfficer).status == 404)
            #expect(try await site.post(answer, [("answer", "ja")], as: .secretary).status == 303)
            let after = try await site.get(path)
            #expect(after.text.contains("Navn neighbor"))
            #expect(after.text.contains("Mere lys på pladsen"))
            let gone = try await site.post("\(answer)/tilbagetraekning", as: .participant)
            #expect(gone.status == 303)
            #expect(try await site.get(path).text.contains("Navn neighbor") == false)
        }
    }

    @Test func `the arranging body enters somebody without a login, but no CPR number`()
        async throws
    {
        try await withSite(ElectionSite.called(standing, people: [])) { site in
            let fields = [("name", "Olga Nabo"), ("kind", "resident")]
            let cpr = try await site.post(
                "\(path)/opstilling", fields + [("statement", "Jeg er 010190-1234")],
                as: .secretary)
            #expect(cpr.status == 422)
            #expect(cpr.text.contains("Olga Nabo"))
            #expect(site.election?.candidacies.isEmpty == true)
            _ = try await site.post("\(path)/opstilling", fields, as: .secretary)
            let candidacy = try #require(site.election?.candidacies.keys.first)
            _ = try await site.post(
                "\(path)/kandidater/\(candidacy)", [("answer", "ja")], as: .secretary)
            #expect(try await site.get(path).text.contains("Olga Nabo"))
        }
    }

    //
    @Test func `whoever sits there already is elected, and the page says why the seat is empty`()
        async throws
    {
        let officer = HoldingDraft(
            id: "h1", seat: Cast.policeSeat, person: .neighbor,
            from: Cast.charterDraft.effective,
            manner: .appointed)
        let days = ElectionSite.days(voting: 0, for: 1)
        let called = ElectionSite.called(days, people: [.neighbor, .planner], seats: 3)
        try await withSite(called + [.forum(.take(officer))]) { site in
            #expect(try await site.post("\(path)/resultat", as: .secretary).status == 303)
            let page = try await site.get(path)
            #expect(page.text.contains("alle er valgt uden afstemning"))
            #expect(page.text.contains("Personen sidder allerede i forummet."))
            #expect(page.text.contains("Lokaludvalget skal forsøge at finde en anden."))
        }
    }

    @Test func `codes are shown once, and no more than the voters`() async throws {
        let called = ElectionSite.called(standing, voters: 3)
        try await withSite(called) { site in
            let codes = try await site.makeCodes(3)
            #expect(Set(codes).count == 3)
            let again = try await site.get("\(path)/koder", as: .secretary)
            #expect(codes.allSatisfy { !again.text.contains($0) })
            let more = try await site.post("\(path)/koder", [("count", "1")], as: .secretary)
            #expect(more.status == 422)
            #expect(more.text.contains("4 koder er flere end de 3 vælgere."))
            #expect(try await site.get("\(path)/koder", as: .participant).status == 403)
        }
    }

    @Test func `a cancelled election says so, and its reason only to staff`() async throws {
        try await withSite(ElectionSite.called(standing)) { site in
            let silent = try await site.post("\(path)/aflysning", as: .secretary)
            #expect(silent.text.contains("Skriv, hvorfor valget aflyses."))
            _ = try await site.post(
                "\(path)/aflysning", [("reason", "For få lokaler")], as: .secretary)
            let page = try await site.get(path)
            #expect(page.text.contains("Valget blev aflyst"))
            #expect(!page.text.contains("For få lokaler"))
            #expect(try await site.get(path, as: .secretary).text.contains("For få lokaler"))
        }
    }
}
