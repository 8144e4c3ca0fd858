// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// Two people write about the same activity; the second must not lose a word.
struct MeanwhileTests {
    @Test func `the second sees what changed and keeps what was typed`() async throws {
        try await withSite { site in
            let opened = try await site.get(Paths.report(.buildSpace), as: .tmfOfficer)
            try await site.reportSlip()
            let page = try await site.post(
                Paths.report(.buildSpace),
                opened.hiddenFields + [("expected", "oktober 2021"), ("note", "Mine egne ord")],
                as: .coordinator)
            #expect(page.status == 409)
            #expect(page.text.contains("Der er ændret, mens du skrev"))
            #expect(page.text.contains("Sidst rettet af Navn planner, Teknik- og Miljø"))
            #expect(page.text.contains(/\d{4} kl\. \d{1,2}\.\d\d\./))
            #expect(page.text.contains("<del>intet</del> → <ins>november 2021</ins>"))
            #expect(
                page.text.contains("<del>intet</del> → <ins>samarbejde og arbejdsdeling</ins>"))
            #expect(page.text.contains("value=\"oktober 2021\""))
            #expect(page.text.contains("Mine egne ord"))
            #expect(site.activity(.buildSpace)?.progress.expected == period("2021-11"))
        }
    }

    @Test func `saving again from that page works`() async throws {
        try await withSite { site in
            let opened = try await site.get(Paths.report(.buildSpace), as: .tmfOfficer)
            try await site.reportSlip()
            let typed = [("expected", "oktober 2021"), ("cause", "permit")]
            let conflict = try await site.post(
                Paths.report(.buildSpace), opened.hiddenFields + typed, as: .tmfOfficer)
            let saved = try await site.post(
                Paths.report(.buildSpace), conflict.hiddenFields + typed, as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(site.activity(.buildSpace)?.progress.expected == period("2021-10"))
        }
    }

    @Test func `a change of something else does not stand in the way`() async throws {
        try await withSite { site in
            let opened = try await site.get(Paths.report(.buildSpace), as: .tmfOfficer)
            try await site.submit(
                .activity(
                    .pin(.buildSpace, Pin(day: day("2021-12-01"), authority: "Ministeriet"))))
            let saved = try await site.post(
                Paths.report(.buildSpace), opened.hiddenFields + TestSite.slip, as: .tmfOfficer)
            #expect(saved.status == 303)
        }
    }

    @Test func `a plan that changed meanwhile is shown old and new`() async throws {
        try await withSite { site in
            let path = Paths.activityEdit(.buildSpace)
            let opened = try await site.get(path, as: .tmfOfficer)
            try await site.submit(
                .activity(
                    .replan(
                        ActivityDraft(
                            id: .buildSpace, initiative: .urbanSpace, name: "Byrummet bygges",
                            responsible: .renewalLead,
                            plan: ActivityPlan(start: period("2021-05"), workdays: 80)), seen: nil))
            )
            let typed = [
                ("name", "Byrum"), ("responsible", "tmf-byrum"), ("workdays", "90"),
                ("start", "maj 2021"),
            ]
            let page = try await site.post(path, opened.hiddenFields + typed, as: .coordinator)
            #expect(page.status == 409)
            #expect(
                page.text.contains("<del>Byrummet anlægges</del> → <ins>Byrummet bygges</ins>"))
            #expect(
                page.text.contains(
                    "<del>Leder af byrum</del> → <ins>Leder af områdefornyelsen</ins>"))
            #expect(page.text.contains("value=\"Byrum\""))
            let saved = try await site.post(path, page.hiddenFields + typed, as: .coordinator)
            #expect(saved.status == 303)
            #expect(site.activity(.buildSpace)?.name == "Byrum")
        }
    }
}

extension TestPage {
    /// The hidden fields of the page's forms, but for their tokens.
    var hiddenFields: [(String, String)] {
        text.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/)
            .map { (String($0.1), String($0.2)) }
            .filter { $0.0 != "token" }
    }
}
