// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct MatterPageTests {
    @Test func `an organization raises a matter, and everybody reads who owes the answer`()
        async throws
    {
        try await withSite(MatterSite.forums) { site in
            let path = try await site.raised()
            let page = try await site.get(path)
            #expect(page.text.contains("Støj på pladsen"))
            #expect(page.text.contains("Musik efter midnat."))
            #expect(page.text.contains("Socialforvaltningen"))
            #expect(page.text.contains("senest 1. juli 2021"))
            #expect(try await site.get("/sager").text.contains(path))
            #expect(try await site.get("/sager?omraade=sydhavnen").text.contains(path))
            #expect(
                try await site.get("/omraader/anker-joergensens-plads").text.contains(path))
            #expect(try await site.get("/mit-bord", as: .sofOfficer).text.contains(path))
        }
    }

    @Test func `its history is told to those who see it`() async throws {
        try await withSite(MatterSite.forums) { site in
            let path = try await site.raised()
            let page = try await site.get("\(path)/historie")
            #expect(page.status == 200)
            #expect(page.text.contains("rejste “Støj på pladsen”"))
            #expect(try await site.get(path).text.contains("\(path)/historie"))
            let closed = try await site.raised(["public": nil, "title": "Støj i gården"])
            #expect(try await site.get("\(closed)/historie").status == 404)
            #expect(try await site.get("\(closed)/historie", as: .sofOfficer).status == 200)
        }
    }

    //
    @Test func `programs read the matters that their reader may see`() async throws {
        try await withSite(MatterSite.forums) { site in
            let path = try await site.raised()
            _ = try await site.raised(["public": nil, "title": "Støj i gården"])
            let id = path.split(separator: "/").last ?? ""
            let list = try await site.get("/api/v1/matters").text
            #expect(list.contains("Støj på pladsen") && !list.contains("Støj i gården"))
            #expect(try await site.get("/api/v1/matters/\(id)").text.contains("\"answerer\""))
            #expect(try await site.get("/api/v1/matters/nej").status == 404)
        }
    }

    @Test func `a matter that is not public is there for its parties alone`() async throws {
        try await withSite(MatterSite.forums) { site in
            let path = try await site.raised(["public": nil])
            for viewer in [Viewer.stranger, .participant, .secretary] {
                #expect(try await site.get(path, as: viewer).status == 404)
                let text = try await site.get("/sager", as: viewer).text
                #expect(!text.contains(path))
            }
            for viewer in [Viewer.tmfOfficer, .sofOfficer, .auditor] {
                #expect(try await site.get(path, as: viewer).status == 200)
            }
        }
    }

    @Test(arguments: [
        ("title", "", "title"), ("text", "CPR 010190-1234", "text"), ("kind", "", "kind"),
        ("answerer", "", "answerer"), ("answerBy", "1. maj 2021", "answerBy"),
        ("topic", "", "topic"), ("by", "", "by"),
    ])
    func `what is wrong stands at its field, and what was typed stays`(
        field: String, typed: String, wrong: String
    ) async throws {
        try await withSite(MatterSite.forums) { site in
            let form = MatterSite.form.map { $0.0 == field ? (field, typed) : $0 }
            let page = try await site.post("/sager/ny", form, as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"\(wrong)-error\""))
            #expect(page.text.contains("value=\"anker-joergensens-plads\" checked"))
        }
    }

    @Test func `the decision goes up to who may decide it, and comes back`() async throws {
        try await withSite(MatterSite.forums) { site in
            let path = try await site.raised()
            _ = try await site.post(
                "\(path)/videre", [("forum", "samarbejdsforum"), ("asked", "recommend")],
                as: .tmfOfficer)
            let treated = [
                ("forum", "samarbejdsforum"), ("outcome", "approved"), ("wording", "Ja tak."),
            ]
            let refused = try await site.post("\(path)/behandling", treated, as: .coordinator)
            #expect(refused.status == 422)
            #expect(refused.text.contains("må kun anbefale den slags sager"))
            #expect(refused.text.contains("Styregruppen"))
            _ = try await site.post(
                "\(path)/behandling",
                [
                    ("forum", "samarbejdsforum"), ("outcome", "recommended"),
                    ("wording", "Forummet anbefaler vagter."), ("recommendedTo", "styregruppe"),
                    ("asked", "decide"), ("answerBy", "20. juni 2021"),
                ], as: .coordinator)
            let waiting = try await site.get(path)
            #expect(waiting.text.contains("Anbefales til Styregruppen"))
            #expect(waiting.text.contains("Forummet er bedt om: Beslutning."))
            #expect(waiting.text.contains("class=\"road-chart\""))
            _ = try await site.post(
                "\(path)/behandling",
                [
                    ("forum", "styregruppe"), ("outcome", "approved"),
                    ("wording", "Der ansættes vagter."),
                ], as: .coordinator)
            let decided = try await site.get(path, as: .coordinator)
            #expect(decided.text.contains("Samarbejdsforum venter på besked"))
            #expect(decided.text.contains("Teknik- og Miljøforvaltningen venter på besked"))
            let log = try await site.get("/beslutninger")
            #expect(log.text.contains("Der ansættes vagter."))
            #expect(log.text.contains("Forummet anbefaler vagter."))
        }
    }

    @Test func `the log of decisions is narrowed, and a forum shows its matters`() async throws {
        try await withSite(MatterSite.forums) { site in
            let path = try await site.raised()
            for (outcome, wording) in [
                ("postponed", "Venter til juni."), ("discussed", "Drøftet."),
            ] {
                _ = try await site.post(
                    "\(path)/behandling",
                    [
                        ("forum", "samarbejdsforum"), ("outcome", outcome), ("wording", wording),
                    ], as: .coordinator)
            }
            let log = try await site.get("/beslutninger?beslutning=discussed&aar=2021")
            #expect(log.text.contains("Drøftet."))
            let other = try await site.get("/beslutninger?beslutning=approved&aar=2021")
            #expect(other.text.contains("Ingen beslutninger passer"))
            let forum = try await site.get("/fora/samarbejdsforum")
            #expect(forum.text.contains(path))
        }
    }

    @Test func `a matter is closed only when it is answered, carried out and told`() async throws {
        try await withSite(MatterSite.forums) { site in
            let path = try await site.raised()
            let closing = [("result", "Der er stille nu.")]
            let early = try await site.post("\(path)/afslutning", closing, as: .tmfOfficer)
            #expect(early.status == 422)
            #expect(early.text.contains("hverken svar eller beslutning"))
            let answer = try await site.post(
                "\(path)/svar", [("text", "Vi sender en vagt.")], as: .sofOfficer)
            #expect(answer.location == path)
            let untold = try await site.post("\(path)/afslutning", closing, as: .tmfOfficer)
            #expect(untold.text.contains("har ikke fået besked endnu"))
            let told = try await site.post(
                "\(path)/besked", [("party", "organisation/tmf"), ("note", "Ringet op.")],
                as: .sofOfficer)
            #expect(told.location == path)
            let closed = try await site.post("\(path)/afslutning", closing, as: .tmfOfficer)
            #expect(closed.location == path)
            let page = try await site.get(path)
            #expect(page.text.contains("Der er stille nu."))
            #expect(!page.text.contains("Ringet op."))
            #expect(try await site.get(path, as: .tmfOfficer).text.contains("Ringet op."))
        }
    }

    @Test func `a step that no charter leads to is refused, and a coordinator may take it`()
        async throws
    {
        try await withSite(MatterSite.forums) { site in
            let path = try await site.raised()
            _ = try await site.post(
                "\(path)/videre", [("forum", "styregruppe"), ("asked", "discuss")],
                as: .coordinator)
            let back = [
                ("from", "styregruppe"), ("forum", "samarbejdsforum"), ("asked", "discuss"),
            ]
            let refused = try await site.post("\(path)/videre", back, as: .coordinator)
            #expect(refused.status == 422)
            #expect(refused.text.contains("fører ikke sager til Samarbejdsforum"))
            let sent = try await site.post(
                "\(path)/videre", back + [("outside", "1")], as: .coordinator)
            #expect(sent.location == path)
        }
    }

    @Test func `a change made on an older version is refused`() async throws {
        try await withSite(MatterSite.forums) { site in
            let path = try await site.raised()
            let form = MatterSite.form + [("seen", "1")]
            let first = try await site.post(
                "\(path)/ret", form.map { $0.0 == "title" ? ("title", "Larm") : $0 },
                as: .tmfOfficer)
            #expect(first.location == path)
            let second = try await site.post("\(path)/ret", form, as: .tmfOfficer)
            #expect(second.status == 409)
            #expect(try await site.get(path).text.contains("Larm"))
        }
    }
}
