// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct ExemptionPageTests {
    private let form = [
        ("title", "Færre skemaer"), ("rule", "§ 1 i et eksempel"), ("hinders", "Det tager tid."),
        ("instead", "Ét skema."), ("owner", "tmf"), ("authority", "koebenhavns-politi"),
        ("public", "ja"),
    ]

    @Test func `a proposal goes from draft to sent, answered and accounted for`() async throws {
        try await withSite { site in
            let saved = try await site.post("/udfordringsret/ny", form, as: .tmfOfficer)
            #expect(saved.status == 303)
            let path = try #require(saved.location)
            #expect(try await site.get(path).status == 404)
            #expect(try await site.get(path, as: .sofOfficer).status == 404)
            #expect(
                try await site.post(
                    "\(path)/send", [("on", "1. juni 2021"), ("seen", "1")], as: .tmfOfficer
                ).status == 303)
            let page = try await site.get(path).text
            #expect(page.contains("Det tager tid."))
            #expect(page.contains("intet svar oplyst"))
            let answer = [
                ("verdict", "granted"), ("on", "3. juni 2021"), ("trialFrom", "4. juni 2021"),
                ("trialTo", "30. juni 2021"), ("seen", "2"),
            ]
            #expect(
                try await site.post("\(path)/svar", answer, as: .tmfOfficer).status == 303)
            #expect(try await site.get(path).text.contains("Forsøget kører"))
            #expect(try await site.get(path).text.contains("slutter om 3 uger"))
            #expect(
                try await site.get("/mit-bord", as: .tmfOfficer).text.contains("Forsøget slutter"))
            #expect(
                try await site.post(
                    "\(path)/virkning", [("note", "Det gik hurtigere.")], as: .tmfOfficer
                ).status == 303)
            #expect(try await site.get(path).text.contains("Det gik hurtigere."))
            #expect(try await site.get("/udfordringsret").text.contains("Færre skemaer"))
        }
    }

    @Test func `a trial that is over is told of as over`() async throws {
        try await withSite { site in
            let path = try #require(
                try await site.post("/udfordringsret/ny", form, as: .tmfOfficer).location)
            let sent = [("on", "1. april 2021"), ("seen", "1")]
            _ = try await site.post("\(path)/send", sent, as: .tmfOfficer)
            let answer = [
                ("verdict", "granted"), ("on", "3. april 2021"), ("trialFrom", "4. april 2021"),
                ("trialTo", "24. maj 2021"), ("seen", "2"),
            ]
            let saved = try await site.post("\(path)/svar", answer, as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(try await site.get(path).text.contains("sluttede for 2 uger siden"))
        }
    }

    @Test func `what is wrong is said at the field, and only the owner may`() async throws {
        try await withSite { site in
            let page = try await site.post(
                "/udfordringsret/ny", [("title", ""), ("rule", "§ 1")], as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"title-error\""))
            #expect(page.text.contains("value=\"§ 1\""))
            var others = form
            others[4].1 = "sof"
            #expect(
                try await site.post("/udfordringsret/ny", others, as: .tmfOfficer).status == 403)
            let saved = try await site.post("/udfordringsret/ny", form, as: .tmfOfficer)
            let path = try #require(saved.location)
            let future = try await site.post(
                "\(path)/send", [("on", "1. juli 2021"), ("seen", "1")], as: .tmfOfficer)
            #expect(future.status == 422)
            #expect(future.text.contains("er ikke kommet endnu"))
            let stale = try await site.post(
                "\(path)/ret", [("title", "Et andet")] + form.dropFirst() + [("seen", "7")],
                as: .tmfOfficer)
            #expect(stale.status == 409)
            #expect(stale.text.contains("value=\"Et andet\""))
        }
    }
}
