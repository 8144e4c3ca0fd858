// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct FundingFormTests {
    @Test func `an amount over the frame is refused with by how much, and what was typed stays`()
        async throws
    {
        try await withSite(FundingSite.commands) { site in
            let page = try await site.post(
                FundingSite.share,
                [("applied", "1.000.500"), ("granted", ""), ("seen", "2")], as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("500 kr. mere, end rammen"))
            #expect(page.text.contains("value=\"1.000.500\""))
            let odd = try await site.post(
                FundingSite.share, [("applied", "mange penge")], as: .tmfOfficer)
            #expect(odd.status == 422)
            #expect(site.funding["aftale-sydhavnen"]?.shares.first?.applied == Kroner(800_000))
        }
    }

    @Test func `an empty amount is saved as not stated`() async throws {
        try await withSite(FundingSite.commands) { site in
            let saved = try await site.post(
                FundingSite.share, [("applied", ""), ("granted", "500.000,50"), ("seen", "2")],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            let share = site.funding["aftale-sydhavnen"]?.shares.first
            #expect(share?.applied == nil)
            #expect(share?.granted == Kroner(oere: 500_000_50))
        }
    }

    @Test func `of two who change the same amounts the second sees what the first wrote`()
        async throws
    {
        try await withSite(FundingSite.commands) { site in
            let page = try await site.post(
                FundingSite.share,
                [
                    ("applied", "800.000"), ("granted", "700.000"), ("seen", "1"),
                    ("seen-applied", "800.000"), ("seen-granted", ""),
                ], as: .tmfOfficer)
            #expect(page.status == 409)
            #expect(page.text.contains("Ændret, mens du skrev"))
            #expect(page.text.contains("600.000"))
            #expect(page.text.contains("value=\"700.000\""))
        }
    }

    @Test func `accounts are kept and what is left is carried over, not before the year is over`()
        async throws
    {
        try await withSite(FundingSite.commands) { site in
            let saved = try await site.post(
                "\(FundingSite.share)/regnskab",
                [
                    ("year", "2020"), ("budget", "400.000"), ("committed", "250.000"),
                    ("paid", "100.000"), ("seen", "2"),
                ], as: .tmfOfficer)
            #expect(saved.status == 303)
            let form = try await site.get("\(FundingSite.share)/overfoer", as: .tmfOfficer).text
            #expect(form.contains("2020: rest 150.000 kr."))
            let carried = try await site.post(
                "\(FundingSite.share)/overfoer", [("year", "2020"), ("amount", "150.000")],
                as: .tmfOfficer)
            #expect(carried.status == 303)
            #expect(
                site.funding["aftale-sydhavnen"]?.shares.first?[2021]?.carriedIn
                    == Kroner(150_000))
            let page = try await site.get(FundingSite.agreement).text
            #expect(page.contains("+ 150.000 kr."))
        }
    }

    @Test func `a step is registered for those that are ticked`() async throws {
        try await withSite(FundingSite.commands) { site in
            let path = "\(FundingSite.path)/trin/udkast"
            let nobody = try await site.post(
                path, [("on", "1. februar 2021"), ("outcome", "done")], as: .tmfOfficer)
            #expect(nobody.status == 422)
            let saved = try await site.post(
                path,
                [
                    ("agreements", "aftale-sydhavnen"), ("on", "1. februar 2021"),
                    ("outcome", "done"),
                ],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            let page = try await site.get(FundingSite.agreement).text
            #expect(page.contains("Sendt med forbehold for godkendelse"))
            let other = try await site.post(
                path,
                [("agreements", "aftale-pladsen"), ("on", "1. februar 2021"), ("outcome", "done")],
                as: .sofOfficer)
            #expect(other.status == 403)
        }
    }

    @Test func `who was not heard is told with why, and the promise stays open until it is kept`()
        async throws
    {
        try await withSite(FundingSite.commands) { site in
            let path = "\(FundingSite.path)/inddragelse/boligorganisationer"
            let silent = try await site.post(
                path, [("how", "skipped"), ("on", "1. februar 2021")], as: .tmfOfficer)
            #expect(silent.status == 422)
            let saved = try await site.post(
                path,
                [
                    ("how", "skipped"), ("on", "1. februar 2021"),
                    ("reason", "Fristen var for kort."), ("promise", "Det sker i næste fase."),
                ], as: .tmfOfficer)
            #expect(saved.status == 303)
            let page = try await site.get(FundingSite.path).text
            #expect(page.contains("Fristen var for kort."))
            #expect(page.contains("Åbent løfte"))
            let letter = try await site.get("\(FundingSite.path)/foelgebrev", as: .tmfOfficer).text
            #expect(letter.contains("Det sker i næste fase."))
            #expect(try await site.post("\(path)/holdt", as: .tmfOfficer).status == 303)
            #expect(try await site.get(FundingSite.path).text.contains("Holdt"))
        }
    }

    @Test func `the covering letter names all areas and pools, and what is not stated`()
        async throws
    {
        try await withSite(FundingSite.commands) { site in
            let page = try await site.get("\(FundingSite.path)/foelgebrev", as: .tmfOfficer).text
            #expect(page.contains("<p>1) Beskæftigelse<br>2) Uddannelse</p>"))
            #expect(page.contains("Flyttehjælp indgår i samtlige aftaler."))
            #expect(page.contains("Videoovervågning indgår i aftalerne for Sydhavnen."))
            #expect(page.contains("Navnene på 1 af områderne er ikke oplyst."))
            #expect(page.contains("14.\u{A0}april 2021"))
            #expect(page.contains("med forbehold"))
        }
    }

    @Test func `a pool, a call, a round and an agreement are made by forms`() async throws {
        try await withSite(FundingSite.commands) { site in
            let taken = try await site.post(
                "/puljer/ny", [("name", "tv-overvågning")], as: .coordinator)
            #expect(taken.status == 422)
            #expect(taken.text.contains("allerede et navn for puljen"))
            #expect(
                try await site.post(
                    "/puljer/ny", [("name", "Lys"), ("rules", "Til lys.")], as: .coordinator
                ).status == 303)
            #expect(site.funding.pool(named: "Lys") != nil)
            #expect(
                try await site.post(
                    "/puljer/flytning/ansoegning",
                    [("title", "Flyttehjælp 2022"), ("scope", "all-areas"), ("frame", "")],
                    as: .coordinator
                ).status == 303)
            let round = try await site.post(
                "/aftalerunder/ny",
                [
                    ("title", "Aftaler 2022"), ("leader", "\(PostID.areaCoordinator)"),
                    ("calls", "kameraer-2021"), ("themes", "Tryghed"), ("step-0", "Sendes"),
                    ("step-0-kind", "submission"), ("step-0-holder", "tmf"),
                    ("step-0-due", "7. marts 2022"), ("step-0-by", "Ministeriet"),
                ], as: .coordinator)
            #expect(round.status == 303)
            let planned = site.funding.rounds().first { $0.title == "Aftaler 2022" }
            #expect(planned?.steps.first?.due == .stated(day("2022-03-07"), by: "Ministeriet"))
            let drawn = try await site.post(
                "/initiativaftaler/ny",
                [
                    ("om-runde", planned?.id.rawValue ?? ""), ("area", "\(AreaID.sydhavnen)"),
                    ("responsible", "\(PostID.urbanSpaces)"), ("themes", "Tryghed"),
                    ("short", "Lys inden vinteren."),
                ], as: .coordinator)
            #expect(drawn.status == 303)
        }
    }

    @Test func `only a coordinator opens pools`() async throws {
        try await withSite(FundingSite.commands) { site in
            let page = try await site.post("/puljer/ny", [("name", "Andet")], as: .tmfOfficer)
            #expect(page.status != 303)
            #expect(site.funding.pool(named: "Andet") == nil)
        }
    }

    @Test func `a number that may be a CPR number is stopped at the door`() async throws {
        try await withSite(FundingSite.commands) { site in
            let page = try await site.post(
                "/puljer/ny", [("name", "Lys"), ("rules", "Ring til 010101-1234.")],
                as: .coordinator)
            #expect(page.status == 422)
            #expect(site.funding.pool(named: "Lys") == nil)
        }
    }
}
