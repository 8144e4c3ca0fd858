// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ReportTests {
    @Test func `the effect is shown before anything is saved`() async throws {
        try await withSite { site in
            try await site.begin()
            let before = site.position
            let page = try await site.post(
                Paths.report(.buildSpace), TestSite.slip + [("preview", "1")], as: .tmfOfficer)
            #expect(page.status == 200)
            #expect(page.text.contains("2 løfter brydes."))
            #expect(
                page.text.contains(
                    "Lovet 31. august 2021; den bliver færdig 30. november 2021."))
            #expect(page.text.contains("91 dage for sent"))
            #expect(page.text.contains(">Brobygning</a>"))
            #expect(
                page.text.contains(
                    "Får besked: Socialforvaltningen og Teknik- og Miljøforvaltningen."))
            #expect(page.text.contains("value=\"november 2021\""))
            #expect(page.text.contains("Arealet er ikke lejet."))
            #expect(site.position == before)
        }
    }

    //
    @Test func `a day before the initiative began is refused with the first that will do`()
        async throws
    {
        try await withSite { site in
            let before = site.position
            let page = try await site.post(
                Paths.report(.buildSpace), [("finished", "1. januar 2000")], as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"finished-error\""))
            #expect(
                page.text.contains("1. januar 2000 er før indsatsen begyndte (4. januar 2021)."))
            #expect(page.text.contains("value=\"1. januar 2000\""))
            #expect(site.position == before)
        }
    }

    @Test func `the effect leaves out what the reader may not know of`() async throws {
        try await withSite(.secretPlan) { site in
            try await site.begin()
            let owner = try await site.post(
                Paths.report(.buildSpace), TestSite.slip + [("preview", "1")], as: .tmfOfficer)
            #expect(owner.text.contains("Hemmeligt skridt"))
            try await site.submit(
                .activity(
                    .plan(
                        ActivityDraft(
                            id: "social-step", initiative: .bridge, name: "Forberedelse",
                            responsible: .socialWork, plan: ActivityPlan(workdays: 5)))),
                .activity(.link(Prerequisite(id: "hidden", from: "social-step", to: "secret-step")))
            )
            let other = try await site.post(
                Paths.report("social-step"), TestSite.slip + [("preview", "1")], as: .sofOfficer)
            #expect(other.text.contains("Det ændrer ikke ved noget løfte."))
            #expect(!other.text.contains("Hemmeligt skridt"))
        }
    }

    @Test func `once saved the page says what broke and who has been told`() async throws {
        try await withSite { site in
            try await site.begin()
            let saved = try await site.reportSlip()
            #expect(saved.status == 303)
            let page = try await site.get(saved.location ?? "", as: .tmfOfficer)
            #expect(
                page.text.contains(
                    "Meldingen er gemt. 2 løfter brydes; Socialforvaltningen og Teknik- og "
                        + "Miljøforvaltningen har fået besked:"))
            #expect(site.activity(.buildSpace)?.progress.expected == period("2021-11"))
            #expect(site.activity(.buildSpace)?.report?.cause == .coordination)
        }
    }

    @Test func `a report that nobody is hurt by says only that it is saved`() async throws {
        try await withSite { site in
            let saved = try await site.post(
                Paths.report(.buildSpace), [("started", "3/5-2021")], as: .tmfOfficer)
            let page = try await site.get(saved.location ?? "", as: .tmfOfficer)
            #expect(page.text.contains("<p>Meldingen er gemt.</p>"))
            #expect(site.activity(.buildSpace)?.progress.started == day("2021-05-03"))
        }
    }

    @Test func `later than promised without a cause is refused at its field`() async throws {
        try await withSite { site in
            let form = TestSite.slip.filter { $0.0 != "cause" }
            let page = try await site.post(Paths.report(.buildSpace), form, as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"cause-error\""))
            #expect(page.text.contains("Vælg årsagen til forsinkelsen."))
            #expect(page.text.contains("value=\"november 2021\""))
            #expect(page.text.contains("Arealet er ikke lejet."))
            #expect(site.activity(.buildSpace)?.report == nil)
        }
    }

    @Test func `every field that cannot be read is named at once and kept`() async throws {
        try await withSite { site in
            let page = try await site.post(
                Paths.report(.buildSpace),
                [("started", "i går"), ("expected", "snart"), ("finished", "32. maj 2021")],
                as: .tmfOfficer)
            #expect(page.status == 422)
            for field in ["started", "expected", "finished"] {
                #expect(page.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            #expect(page.text.contains("value=\"snart\""))
        }
    }

    @Test func `a CPR number in the note is refused and the note kept`() async throws {
        try await withSite { site in
            let page = try await site.post(
                Paths.report(.buildSpace),
                [("started", "3. maj 2021"), ("note", "Ring til 010170-1234 om det")],
                as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"note-error\""))
            #expect(page.text.contains("010170-1234"))
        }
    }

    @Test func `those of another department are told who can`() async throws {
        try await withSite { site in
            let form = try await site.get(Paths.report(.buildSpace), as: .sofOfficer)
            #expect(form.status == 403)
            #expect(form.text.contains("sagsbehandlere i Teknik- og Miljøforvaltningen"))
            let saved = try await site.post(
                Paths.report(.buildSpace), TestSite.slip, as: .sofOfficer)
            #expect(saved.status == 403)
            let auditor = try await site.post(
                Paths.report(.buildSpace), TestSite.slip, as: .auditor)
            #expect(auditor.status == 403)
            #expect(site.activity(.buildSpace)?.report == nil)
        }
    }

    @Test func `a past day cannot be reported on`() async throws {
        try await withSite { site in
            let page = try await site.get(
                Paths.report(.buildSpace) + "?dag=2021-03-01", as: .tmfOfficer)
            #expect(page.status == 400)
            #expect(page.text.contains("Gå til i dag først."))
        }
    }
}
