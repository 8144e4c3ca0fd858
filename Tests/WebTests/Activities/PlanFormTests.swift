// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct PlanFormTests {
    private static let form = [
        ("name", "Indvielse"), ("responsible", "tmf-byrum"), ("start", "uge 36 2021"),
        ("workdays", "5"), ("low", "3"), ("likely", "5"), ("high", "12"),
    ]

    @Test func `the owner of an initiative plans an activity in it`() async throws {
        try await withSite { site in
            let path = Paths.newActivity(in: .urbanSpace)
            let form = try await site.get(path, as: .tmfOfficer)
            #expect(form.text.contains("Ny aktivitet"))
            let saved = try await site.post(path, Self.form, as: .tmfOfficer)
            #expect(saved.status == 303)
            let page = try await site.get(saved.location ?? "", as: .tmfOfficer)
            #expect(page.text.contains("<h1>Indvielse</h1>"))
            #expect(page.text.contains("tidligst uge 36 2021, 5 arbejdsdage (mindst 3, højst 12)"))
        }
    }

    @Test func `what is missing is named at each field, and the rest is kept`() async throws {
        try await withSite { site in
            let page = try await site.post(
                Paths.newActivity(in: .urbanSpace),
                [("name", "Indvielse"), ("low", "9"), ("likely", "3"), ("high", "12")],
                as: .tmfOfficer)
            #expect(page.status == 422)
            for field in ["responsible", "workdays", "low"] {
                #expect(page.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            #expect(page.text.contains("value=\"Indvielse\""))
            #expect(page.text.contains("value=\"12\""))
        }
    }

    @Test func `a plan without a name is refused by the rules`() async throws {
        try await withSite { site in
            let page = try await site.post(
                Paths.newActivity(in: .urbanSpace), Array(Self.form.dropFirst()), as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"name-error\""))
        }
    }

    @Test func `a change of plan shows its effect first`() async throws {
        try await withSite { site in
            try await site.begin()
            let typed = [
                ("name", "Byrummet anlægges"), ("responsible", "tmf-byrum"),
                ("start", "maj 2021"), ("workdays", "150"),
            ]
            let page = try await site.post(
                Paths.activityEdit(.buildSpace), typed + [("preview", "1")], as: .tmfOfficer)
            #expect(page.status == 200)
            #expect(page.text.contains("2 løfter brydes."))
            #expect(site.activity(.buildSpace)?.plan.workdays == 80)
            _ = try await site.post(Paths.activityEdit(.buildSpace), typed, as: .tmfOfficer)
            #expect(site.activity(.buildSpace)?.plan.workdays == 150)
        }
    }

    @Test func `a stranger to the initiative does not plan in it`() async throws {
        try await withSite { site in
            let saved = try await site.post(
                Paths.newActivity(in: .urbanSpace), Self.form, as: .sofOfficer)
            #expect(saved.status == 403)
        }
    }

    @Test func `an activity is given up with a reason`() async throws {
        try await withSite { site in
            let path = Paths.activityDrop(.buildSpace)
            let asked = try await site.get(path, as: .tmfOfficer)
            #expect(asked.text.contains("<li>Brobygning (Socialforvaltningen)</li>"))
            let refused = try await site.post(path, [("reason", "")], as: .tmfOfficer)
            #expect(refused.status == 422)
            #expect(refused.text.contains("id=\"reason-error\""))
            let saved = try await site.post(path, [("reason", "Pengene er væk.")], as: .tmfOfficer)
            #expect(saved.location == Paths.initiative(.urbanSpace))
            #expect(site.activity(.buildSpace) == nil)
        }
    }
}
