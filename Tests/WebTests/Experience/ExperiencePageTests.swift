// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import HashTreeCollections
import Runtime
import Testing

@testable import Web

struct ExperiencePageTests {
    private static let department = CityCommand.experience(
        .enlist(
            ExpertDraft(
                id: "byrum-tmf", who: .organization(.tmf), expertise: ["belysning"],
                areas: [.sydhavnen], consented: day("2021-01-04"))))

    private static let fields = [
        ("initiative", "byrum-hoerdumsgade"), ("title", "Naboer planter selv"),
        ("by", "tmf-byrum"), ("themes", "byrum"), ("worked", "Naboerne var med fra begyndelsen."),
        ("cost", "50000"),
    ]

    //
    @Test func `a lesson is written, published, and found by theme and place`() async throws {
        try await withSite([.initiative(.publish(.urbanSpace))]) { site in
            let saved = try await site.post("/erfaringer/ny", Self.fields, as: .tmfOfficer)
            #expect(saved.status == 303)
            let path = try #require(saved.location)
            #expect(try await site.get(path).status == 404)
            #expect(try await site.get("/erfaringer").text.contains("Naboer planter selv") == false)
            #expect(try await site.post("\(path)/udgivelse", as: .tmfOfficer).status == 303)
            let page = try await site.get(path).text
            #expect(page.contains("Naboerne var med fra begyndelsen."))
            #expect(page.contains("ikke oplyst"))
            let found = try await site.get("/erfaringer?tema=byrum&sted=sydhavnen").text
            #expect(found.contains("Naboer planter selv"))
            let none = try await site.get("/erfaringer?tema=andet").text
            #expect(!none.contains("Naboer planter selv"))
            let searched = try await site.get("/soeg?q=begyndelse").text
            #expect(searched.contains("href=\"\(path)\""))
        }
    }

    @Test func `a lesson that says nothing is refused with what was typed kept`() async throws {
        try await withSite { site in
            let fields = Self.fields.filter { $0.0 != "worked" }
            let page = try await site.post("/erfaringer/ny", fields, as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("Skriv, hvad der virkede"))
            #expect(page.text.contains("value=\"Naboer planter selv\""))
        }
    }

    //
    @Test func `an initiative that has ended asks its owner for a lesson`() async throws {
        try await withSite([.initiative(.conclude(.urbanSpace, outcome: nil))]) { site in
            let desk = try await site.get("/mit-bord", as: .tmfOfficer).text
            #expect(desk.contains("Mangler erfaring"))
            #expect(desk.contains("/erfaringer/ny?indsats=byrum-hoerdumsgade"))
        }
    }

    //
    @Test func `who has not agreed is not put into the directory`() async throws {
        try await withSite { site in
            let page = try await site.post(
                "/eksperter/ny", [("who", "tmf"), ("expertise", "byrum")], as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("sagde ja til at blive spurgt"))
        }
    }

    //
    @Test func `a question is asked, lies on a desk, and stays with its answer`() async throws {
        try await withSite([Self.department]) { site in
            #expect(try await site.get("/eksperter").text.contains("belysning"))
            let asked = try await site.post(
                "/eksperter/byrum-tmf/spoerg",
                [("title", "Hvad gør lys?"), ("text", "Ved stierne."), ("by", "sof")],
                as: .sofOfficer)
            #expect(asked.status == 303)
            let path = try #require(asked.location)
            #expect(try await site.get(path).status == 404)
            #expect(try await site.get("/mit-bord", as: .tmfOfficer).text.contains("Hvad gør lys?"))
            let denied = try await site.post(path, [("answer", "Nej.")], as: .sofOfficer)
            #expect(denied.status == 403)
            let answered = try await site.post(
                path, [("answer", "Lys gør stier trygge."), ("public", "1")], as: .tmfOfficer)
            #expect(answered.status == 303)
            #expect(try await site.get(path).text.contains("Lys gør stier trygge."))
        }
    }

    //
    @Test func `a lesson names every figure that the initiative moved`() async throws {
        try await withSite(FigureSite.commands) { site in
            let saved = try await site.post(
                "/erfaringer/ny",
                Self.fields + [("figures", "unge"), ("figures", "overfoersel")], as: .tmfOfficer)
            let path = try #require(saved.location)
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(
                page.contains("href=\"/tal/unge\"") && page.contains("href=\"/tal/overfoersel\""))
            let form = try await site.get("\(path)/ret", as: .tmfOfficer).text
            #expect(form.components(separatedBy: " checked").count == 3)
            let wrong = try await site.post(
                "/erfaringer/ny", Self.fields + [("figures", "intet")], as: .tmfOfficer)
            #expect(wrong.status == 422)
        }
    }

    //
    @Test func `an initiative shows its lesson, and asks for it when it has ended`() async throws {
        try await withSite([.initiative(.conclude(.urbanSpace, outcome: nil))]) { site in
            let path = "/indsatser/byrum-hoerdumsgade"
            let asked = try await site.get(path, as: .tmfOfficer).text
            #expect(asked.contains("/erfaringer/ny?indsats=byrum-hoerdumsgade"))
            let saved = try await site.post("/erfaringer/ny", Self.fields, as: .tmfOfficer)
            let lesson = try #require(saved.location)
            let told = try await site.get(path, as: .tmfOfficer).text
            #expect(told.contains("href=\"\(lesson)\""))
            #expect(!told.contains("/erfaringer/ny?indsats="))
        }
    }

    //
    @Test func `whoever withdraws is asked no more, and the answers stay`() async throws {
        try await withSite([Self.department]) { site in
            let away = try await site.post("/eksperter/byrum-tmf/ophoer", as: .tmfOfficer)
            #expect(away.status == 303)
            #expect(!(try await site.get("/eksperter").text.contains("belysning")))
            #expect(try await site.get("/api/v1/experts/byrum-tmf").status == 404)
            let page = try await site.get("/eksperter/byrum-tmf", as: .sofOfficer).text
            #expect(page.contains("Trak sit ja tilbage"))
            #expect(!page.contains("belysning"))
            let asked = try await site.post(
                "/eksperter/byrum-tmf/spoerg",
                [("title", "Mere lys?"), ("text", "Hvor?"), ("by", "sof")], as: .sofOfficer)
            #expect(asked.status == 422)
        }
    }
}
