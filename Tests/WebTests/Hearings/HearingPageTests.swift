// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct HearingPageTests {
    private let form = [
        ("title", "Ny plan"), ("subject", "plan"), ("arranger", "oekf"), ("parties", "sof"),
        ("opens", "7. juni 2021"), ("deadline", "30. juni 2021"),
    ]

    @Test func `a hearing tells who asks whom, by when, and how each stands`() async throws {
        try await withSite(HearingSite.answered()) { site in
            let page = try await site.get(HearingSite.path, as: .tmfOfficer).text
            #expect(page.contains("Økonomiforvaltningen"))
            #expect(page.contains("1 af 2 har svaret"))
            #expect(page.contains("21. juni 2021"))
            #expect(page.contains("som er en lukkedag"))
            #expect(page.contains("uden svar"))
            let list = try await site.get("/hoeringer", as: .tmfOfficer).text
            #expect(list.contains("1 af 2 parter"))
        }
    }

    @Test func `a hearing is closed since the day after its deadline`() async throws {
        var content = HearingSite.content
        (content.opens, content.deadline) = (day("2021-01-04"), .legal(day("2021-05-31")))
        let commands: [CityCommand] = [
            .hearing(.prepare(HearingSite.id, content)),
            .hearing(.open(HearingSite.id, despite: nil, seen: nil)),
        ]
        try await withSite(commands) { site in
            let page = try await site.get(HearingSite.path, as: .sofOfficer).text
            #expect(page.contains("Lukket, svar skrives"))
            #expect(page.contains("siden 1. juni 2021"))
        }
    }

    @Test func `an internal hearing is not there for strangers, nor in their history`()
        async throws
    {
        try await withSite(HearingSite.answered()) { site in
            let page = try await site.get(HearingSite.path)
            #expect(page.status == 404)
            #expect(try await site.get("\(HearingSite.path)/notat").status == 404)
            #expect(try await site.get("\(HearingSite.path)/notat.pdf").status == 404)
            #expect(try await site.get("\(HearingSite.path)/svar").status == 404)
            #expect(try await !site.get("/hoeringer").text.contains("Program for en ny"))
            #expect(
                try await site.get("\(HearingSite.path)/part/sof", as: .participant).status == 404)
        }
    }

    @Test func `a plan is checked before it is saved, and what speaks against it is shown`()
        async throws
    {
        let list = PartyList(
            id: "alle", name: "Alle forvaltninger", parties: [.tmf], mustBeHeardOn: [.plan])
        try await withSite([.hearing(.stateList(list))]) { site in
            let looked = try await site.post(
                "/hoeringer/ny", form + [("check", "ja")], as: .coordinator)
            #expect(looked.status == 200)
            #expect(looked.text.contains("Teknik- og Miljøforvaltningen skal høres"))
            #expect(looked.text.contains("value=\"Ny plan\""))
            #expect(site.runtime.snapshot.present.city.hearings.inOrder.isEmpty)
            let saved = try await site.post("/hoeringer/ny", form, as: .coordinator)
            #expect(saved.status == 303)
            let path = try #require(saved.location)
            #expect(try await site.get(path, as: .coordinator).text.contains("taler imod"))
            let refused = try await site.post(
                "\(path)/aabn", [("seen", "1")], as: .coordinator)
            #expect(refused.status == 422)
            #expect(refused.text.contains("Ret dem, eller skriv"))
            let opened = try await site.post(
                "\(path)/aabn", [("seen", "1"), ("despite", "Budgettet venter ikke.")],
                as: .coordinator)
            #expect(opened.status == 303)
            let page = try await site.get(path, as: .coordinator).text
            #expect(page.contains("Budgettet venter ikke."))
            #expect(page.contains("selv om dette talte imod"))
        }
    }

    @Test func `what is wrong stands at its field and what was typed stays`() async throws {
        try await withSite { site in
            let page = try await site.post(
                "/hoeringer/ny",
                [("title", "Ny plan"), ("deadline", "uge 40"), ("caseNumber", "12")],
                as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"deadline-error\""))
            #expect(page.text.contains("id=\"caseNumber-error\""))
            #expect(page.text.contains("value=\"uge 40\""))
        }
    }

    @Test func `two who change the same plan see what the other changed`() async throws {
        try await withSite([.hearing(.prepare(HearingSite.id, HearingSite.content))]) { site in
            let typed = form + [("seen", "1"), ("seen-title", HearingSite.content.title)]
            #expect(
                try await site.post("\(HearingSite.path)/ret", typed, as: .coordinator).status
                    == 303)
            let second = try await site.post(
                "\(HearingSite.path)/ret",
                [("title", "Min plan")] + form.dropFirst()
                    + [("seen", "1"), ("seen-title", HearingSite.content.title)],
                as: .coordinator)
            #expect(second.status == 409)
            #expect(second.text.contains("<ins>Ny plan</ins>"))
            #expect(second.text.contains("value=\"Min plan\""))
        }
    }

    @Test func `more time is given with a reason that all who are heard read`() async throws {
        try await withSite(HearingSite.open()) { site in
            let path = "\(HearingSite.path)/frist"
            let silent = try await site.post(
                path, [("until", "30. juni 2021"), ("seen", "2")], as: .coordinator)
            #expect(silent.status == 422)
            let saved = try await site.post(
                path,
                [("until", "30. juni 2021"), ("reason", "Mødet blev flyttet."), ("seen", "2")],
                as: .coordinator)
            #expect(saved.status == 303)
            #expect(
                try await site.get(HearingSite.path, as: .secretary).text
                    .contains("Mødet blev flyttet."))
        }
    }

    @Test func `what is owed lies on the desk of whoever owes it`() async throws {
        try await withSite(HearingSite.open()) { site in
            let desk = try await site.get("/mit-bord", as: .sofOfficer).text
            #expect(desk.contains("Svaret skal skrives"))
            #expect(desk.contains("/hoeringer/program/part/sof"))
            #expect(try await !site.get("/mit-bord", as: .tmfOfficer).text.contains("part/sof"))
        }
    }

    @Test func `a fixed list is stated by coordinators and read by staff`() async throws {
        try await withSite { site in
            let saved = try await site.post(
                "/hoeringer/lister/ny",
                [
                    ("name", "Naboer"), ("parties", "kgs-enghave-lokaludvalg"),
                    ("subjects", "plan"), ("leastDays", "28"),
                ], as: .coordinator)
            #expect(saved.status == 303)
            let page = try await site.get("/hoeringer/lister", as: .tmfOfficer).text
            #expect(page.contains("Har brug for mindst 28 dage"))
            let refused = try await site.get("/hoeringer/lister/ny", as: .tmfOfficer)
            #expect(refused.status == 401)
        }
    }
}
