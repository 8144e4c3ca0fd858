// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct ReportingPageTests {
    @Test func `the rounds tell how much has come in and how much of it in time`() async throws {
        try await withSite(ReportingSite.commands) { site in
            let page = try await site.get("/indberetning", as: .tmfOfficer)
            #expect(page.text.contains("Beboertal 2020"))
            #expect(page.text.contains("33\u{A0}%"))
            #expect(page.text.contains("Nogen er forsinket"))
            let round = try await site.get(ReportingSite.path, as: .coordinator).text
            #expect(round.contains("6 dage forsinket"))
            #expect(round.contains("Ikke begyndt"))
        }
    }

    @Test func `R-421 what was withheld last year is not told as no figure`() async throws {
        let withheld = CityCommand.reporting(
            .report(
                "beboere-2019", .neighbors,
                ReportDraft(
                    [ReportedCell(ReportingSite.moved, .suppressedAtSource)], by: .link(name: nil)))
        )
        try await withSite(ReportingSite.commands + [withheld]) { site in
            let page = try await site.get(ReportingSite.form, as: .participant).text
            #expect(page.contains("<td data-label=\"Sidst\">skjult hos kilden</td>"))
            #expect(!page.contains("intet tal"))
            // Each field is told apart by those who hear it without its row.
            #expect(page.contains("aria-label=\"Bemærkning: Flyttet, Sydhavnen\""))
        }
    }

    @Test func `an association writes its figures with last year's beside`() async throws {
        try await withSite(ReportingSite.commands) { site in
            let page = try await site.get(ReportingSite.form, as: .participant).text
            #expect(page.contains("1.100"))
            #expect(page.contains("Sydhavnen"))
            let saved = try await site.post(
                ReportingSite.form, ReportingSite.typed("1.200") + [("trin", "gem")],
                as: .participant)
            #expect(saved.status == 303)
            #expect(await site.reported()?.isComplete == true)
            #expect(
                await site.reported()?[ReportingSite.moved]?.reading
                    == .number(Quantity(125, decimals: 1)))
        }
    }

    @Test(arguments: [
        ("12.4", "12,4"), ("=1+1", "formel"), ("12,5", "helt tal"), ("-3", "under nul"),
        ("hvad", "kan ikke læses"),
    ])
    func `what is wrong stands at its figure, what was typed stays, and nothing is saved`(
        typed: String, said: String
    ) async throws {
        try await withSite(ReportingSite.commands) { site in
            let page = try await site.post(
                ReportingSite.form, ReportingSite.typed(typed) + [("trin", "gem")],
                as: .participant)
            #expect(page.status == 422)
            #expect(page.text.contains(said))
            #expect(page.text.contains("value=\"\(typed)\""))
            #expect(await site.reported()?.cells == [])
        }
    }

    @Test func `a figure is looked at as it is typed, and a hint refuses nothing`() async throws {
        try await withSite(ReportingSite.commands) { site in
            let looked = try await site.post(
                ReportingSite.form, ReportingSite.typed("11.000") + [("trin", "tjek")],
                as: .participant)
            #expect(looked.text.contains("ti gange så meget"))
            #expect(await site.reported()?.cells == [])
            let saved = try await site.post(
                ReportingSite.form, ReportingSite.typed("11.000") + [("trin", "gem")],
                as: .participant)
            #expect(saved.status == 303)
        }
    }

    @Test func `why a figure is missing is chosen, and said`() async throws {
        try await withSite(ReportingSite.commands) { site in
            var form = ReportingSite.typed("")
            form[1].1 = "not-reported"
            let silent = try await site.post(
                ReportingSite.form, form + [("trin", "gem")], as: .participant)
            #expect(silent.text.contains("Skriv, hvorfor tallet ikke er oplyst."))
            form[2].1 = "Ikke talt op endnu."
            let told = try await site.post(
                ReportingSite.form, form + [("trin", "gem")], as: .participant)
            #expect(told.status == 303)
            #expect(await site.reported()?[ReportingSite.residents]?.reading == .notReported)
        }
    }

    @Test func `approved figures are accepted by the owner and reopened with a reason`()
        async throws
    {
        try await withSite(ReportingSite.commands) { site in
            let early = try await site.post(
                ReportingSite.form, [("trin", "godkend")], as: .participant)
            #expect(early.text.contains("Der mangler 2 tal."))
            let approved = try await site.post(
                ReportingSite.form, ReportingSite.typed("1.200") + [("trin", "godkend")],
                as: .participant)
            #expect(approved.status == 303)
            #expect(
                try await site.get("/mit-bord", as: .tmfOfficer).text.contains("Skal overtages"))
            let foreign = try await site.post("\(ReportingSite.form)/overtag", as: .sofOfficer)
            #expect(foreign.status == 403)
            let accepted = try await site.post("\(ReportingSite.form)/overtag", as: .tmfOfficer)
            #expect(accepted.status == 303)
            let shown = site.runtime.snapshot.present.city.figure(
                "beboere", .area(.sydhavnen), Period(.year, containing: day("2020-06-01")),
                face: .published)
            #expect(shown?.number == Quantity(1_200))
            let reopened = try await site.post(
                "\(ReportingSite.form)/genaabn", [("reason", "Byttet om")], as: .tmfOfficer)
            #expect(reopened.status == 303)
            let form = try await site.get(ReportingSite.form, as: .participant).text
            #expect(form.contains("Byttet om"))
        }
    }

    @Test func `an association sees its own figures only, and strangers see nothing`()
        async throws
    {
        try await withSite(ReportingSite.commands) { site in
            let police = "\(ReportingSite.path)/\(OrganizationID.police)"
            #expect(try await site.get(police, as: .participant).status == 404)
            #expect(try await site.get(police, as: .sofOfficer).status == 404)
            #expect(try await site.get(police, as: .tmfOfficer).status == 200)
            let round = try await site.get(ReportingSite.path, as: .participant).text
            #expect(!round.contains("Københavns Politi"))
            let sent = try await site.post(
                police, ReportingSite.typed("5") + [("trin", "gem")], as: .tmfOfficer)
            #expect(sent.status == 404 || sent.status == 403)
        }
    }

    @Test func `a late association finds its figures on its desk`() async throws {
        try await withSite(ReportingSite.commands) { site in
            let desk = try await site.get("/mit-bord", as: .participant).text
            #expect(desk.contains("Beboertal 2020"))
            #expect(desk.contains("6 dage forsinket"))
        }
    }

    @Test func `a coordinator plans a round and gives one more time`() async throws {
        try await withSite(ReportingSite.commands) { site in
            let form = [
                ("title", "Forår 2020"), ("period", "2020"), ("opens", "7. juni 2021"),
                ("due", "1. juli 2021"), ("closes", "1. august 2021"), ("indicators", "beboere"),
                ("places-\(OrganizationID.neighbors)", "area/sydhavnen"),
            ]
            let planned = try await site.post("/indberetning/ny", form, as: .coordinator)
            #expect(planned.status == 303)
            let page = try await site.get(planned.location ?? "", as: .coordinator).text
            #expect(page.contains("Forår 2020"))
            let empty = try await site.post("/indberetning/ny", [], as: .coordinator)
            #expect(empty.status == 422)
            let more = try await site.post(
                "\(ReportingSite.form)/frist",
                [("until", "20. juli 2021"), ("reason", "Nyt system")], as: .coordinator)
            #expect(more.status == 303)
            #expect(
                try await site.get(ReportingSite.path, as: .coordinator).text
                    .contains("Nyt system"))
        }
    }
}
