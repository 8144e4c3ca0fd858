// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct ContributorWorkTests {
    private let contributes = CityCommand.initiative(
        .stateContribution(.urbanSpace, .sof, .contributes, part: "Gadeplansarbejde"))
    private let page = "/indsatser/byrum-hoerdumsgade"
    private var form: String { "\(page)/bidrag/sof" }

    @Test func `a contributor that has told nothing of its part is seen`() async throws {
        try await withSite([contributes]) { site in
            #expect(try await site.get(page).text.contains("Ikke meldt"))
            let desk = try await site.get("/mit-bord", as: .sofOfficer).text
            #expect(desk.contains("Det bidrager vi med"))
            #expect(desk.contains("har ikke meldt, hvordan det går"))
            #expect(desk.contains("href=\"\(form)\""))
        }
    }

    @Test func `how it goes, since when and why it stopped stands on the initiative`() async throws
    {
        try await withSite([contributes]) { site in
            let saved = try await site.post(
                form, [("status", "stopped"), ("note", "To stillinger er ubesatte")],
                as: .sofOfficer)
            #expect(saved.status == 303)
            let open = try await site.get(page).text
            #expect(open.contains("Stoppet"))
            #expect(open.contains("siden 7. juni 2021"))
            #expect(!open.contains("To stillinger"))
            #expect(try await site.get(page, as: .tmfOfficer).text.contains("To stillinger"))
            let history = try await site.get("\(page)/historie").text
            #expect(
                history.contains(
                    "Socialforvaltningen meldte om sin del (Gadeplansarbejde): stoppet."))
            let api = try await site.get("/api/v1/initiatives/byrum-hoerdumsgade").text
            #expect(api.contains("\"work\":\"stopped\",\"workSince\":\"2021-06-07\""))
        }
    }

    @Test func `who stops without a reason, or says nothing, is asked for it`() async throws {
        try await withSite([contributes]) { site in
            let stopped = try await site.post(form, [("status", "stopped")], as: .sofOfficer)
            #expect(stopped.status == 422)
            #expect(stopped.text.contains("Skriv, hvorfor arbejdet er stoppet"))
            let nothing = try await site.post(form, [("note", "Det går")], as: .sofOfficer)
            #expect(nothing.status == 422)
            #expect(nothing.text.contains("Vælg, hvor langt I er"))
            #expect(nothing.text.contains("Det går"))
        }
    }

    @Test func `nobody tells of another's part, nor of one that is not given`() async throws {
        try await withSite([contributes]) { site in
            #expect(try await site.get(form, as: .tmfOfficer).status == 403)
            #expect(try await site.get("\(page)/bidrag/tmf", as: .tmfOfficer).status == 404)
            let text = try await site.get(page, as: .tmfOfficer).text
            #expect(!text.contains("Meld, hvordan det går"))
        }
    }
}
