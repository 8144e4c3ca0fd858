// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

// R-279, R-280, R-283, R-284
struct FindingFormTests {
    @Test func `anybody tells of a finding and follows it by a link that only they have`()
        async throws
    {
        try await withSite(FindingSite.rules) { site in
            #expect(try await site.get("/fund/meld").status == 200)
            let thanks = try await site.post(
                "/fund/meld", FindingSite.form + [("mail", "nabo@eksempel.dk")])
            #expect(thanks.status == 200)
            let link = try #require(thanks.text.firstMatch(of: /\/fund\/foelg\/[^"<]+/))
            let finding = try #require(site.latestFinding)
            #expect(finding.sight == .awaiting)
            #expect(try await site.get("/fund/\(finding.id)").status == 404)
            let own = try await site.get(String(link.output))
            #expect(own.text.contains("Lampen er slukket."))
            #expect(own.text.contains("Ingen har set på det endnu."))
            #expect(!own.text.contains("nabo@eksempel.dk"))
            #expect(try await site.get("/fund/foelg/\(finding.id).forkert").status == 404)
        }
    }

    @Test func `a moderator reads it, and then everybody sees it without the mail`()
        async throws
    {
        try await withSite(FindingSite.rules) { site in
            _ = try await site.post(
                "/fund/meld", FindingSite.form + [("mail", "nabo@eksempel.dk")])
            let finding = try #require(site.latestFinding)
            let desk = try await site.get("/fund/\(finding.id)/vis", as: .coordinator)
            #expect(desk.text.contains("nabo@eksempel.dk"))
            let shown = try await site.post(
                "/fund/\(finding.id)/vis",
                [("trin", "vis"), ("seen", "\(finding.version)")], as: .coordinator)
            #expect(shown.status == 303)
            let page = try await site.get("/fund/\(finding.id)").text
            #expect(page.contains("Lampen er slukket."))
            #expect(!page.contains("nabo@eksempel.dk"))
        }
    }

    @Test func `what is wrong is said at its field, and what was typed is kept`() async throws {
        try await withSite(FindingSite.rules) { site in
            let page = try await site.post(
                "/fund/meld",
                [("note", "Ring til 010190-1234"), ("words", "Stien"), ("mail", "nabo")])
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"category-error\""))
            #expect(page.text.contains("id=\"note-error\""))
            #expect(page.text.contains("id=\"mail-error\""))
            #expect(page.text.contains("value=\"Stien\""))
            let nowhere = try await site.post("/fund/meld", [("category", "belysning")])
            #expect(nowhere.status == 422)
            #expect(nowhere.text.contains("id=\"words-error\""))
            #expect(site.latestFinding == nil)
            let robot = try await site.post("/fund/meld", FindingSite.form + [("website", "x")])
            #expect(robot.status == 200)
            #expect(site.latestFinding == nil)
        }
    }

    @Test func `only so many come in from one place in an hour`() async throws {
        try await withSite(FindingSite.rules) { site async throws in
            for _ in 1...10 {
                #expect(try await site.post("/fund/meld", FindingSite.form).status == 200)
            }
            #expect(try await site.post("/fund/meld", FindingSite.form).status == 429)
        }
    }

    @Test func `the unit goes from looking at it to mended, with 409 for whoever was late`()
        async throws
    {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            let seen = try #require(site.finding()).version
            func step(_ step: String, _ seen: Int) async throws -> Int {
                try await site.post(
                    "\(FindingSite.path)/trin", [("trin", step), ("seen", "\(seen)")],
                    as: .tmfOfficer
                ).status
            }
            #expect(try await step("vurder", seen) == 303)
            #expect(try await step("begynd", seen) == 409)
            let late = try await site.post(
                "\(FindingSite.path)/trin/planlaeg", [("day", "1. juli 2021"), ("seen", "1")],
                as: .tmfOfficer)
            #expect(late.status == 409)
            #expect(late.text.contains("Sådan står det nu"))
            #expect(late.text.contains("value=\"1. juli 2021\""))
            let plan = [("day", "1. juli 2021"), ("seen", "\(seen + 1)")]
            #expect(
                try await site.post(
                    "\(FindingSite.path)/trin/planlaeg", plan, as: .sofOfficer
                ).status == 403)
            #expect(
                try await site.post(
                    "\(FindingSite.path)/trin/planlaeg", plan, as: .tmfOfficer
                ).status == 303)
            #expect(try await site.get(FindingSite.path).text.contains("til 1. juli 2021"))
            let mended = [("day", "5. juni 2021"), ("seen", "\(seen + 2)")]
            #expect(
                try await site.post(
                    "\(FindingSite.path)/trin/udbedret", mended, as: .tmfOfficer
                ).status == 303)
            #expect(site.finding()?.mendedOn == day("2021-06-05"))
            #expect(try await site.get(FindingSite.path).text.contains("Udbedret"))
        }
    }

    @Test func `passing on asks for a unit and a reason, and the clock runs on`() async throws {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            let path = "\(FindingSite.path)/trin/videre"
            let empty = try await site.post(path, [], as: .tmfOfficer)
            #expect(empty.status == 422)
            #expect(empty.text.contains("id=\"unit-error\""))
            #expect(empty.text.contains("id=\"reason-error\""))
            let saved = try await site.post(
                path, [("unit", "sof"), ("reason", "Det er jeres.")], as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(site.finding()?.unit == .sof)
            let page = try await site.get(FindingSite.path, as: .sofOfficer).text
            #expect(page.contains("Det er jeres."))
            #expect(page.contains("154 dage"))
            #expect(try await site.get(FindingSite.path).text.contains("Det er jeres.") == false)
        }
    }

    @Test func `money, corrections and ties are written down by those who may`() async throws {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            let money = [("cost", "24.500 kr."), ("payer", "sof"), ("funding", "nej")]
            #expect(
                try await site.post(
                    "\(FindingSite.path)/trin/penge", money, as: .tmfOfficer
                ).status == 303)
            #expect(site.finding()?.isUnfundedAcute == true)
            #expect(site.finding()?.cost == Kroner(24_500))
            let wrong = try await site.post(
                "\(FindingSite.path)/trin/penge", [("cost", "mange")], as: .tmfOfficer)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("id=\"cost-error\""))
            let content = [
                ("category", "belysning"), ("severity", "low"), ("words", "Tunnelen"),
                ("ground", "municipality"), ("point", "55.65100, 12.53900"),
            ]
            #expect(
                try await site.post(
                    "\(FindingSite.path)/ret", content, as: .tmfOfficer
                ).status == 303)
            #expect(site.finding()?.severity == .low)
            #expect(try await site.get(FindingSite.path).text.contains("Tunnelen"))
            #expect(
                try await site.post(
                    "\(FindingSite.path)/knyt", [("carrier", "byrum-hoerdumsgade")],
                    as: .tmfOfficer
                ).status == 303)
            #expect(
                try await site.get(FindingSite.path).text
                    .contains("Alternativt byrum ved Hørdumsgade"))
        }
    }

    // R-283
    @Test func `a finding is raised as a matter, and each leads to the other`() async throws {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            let saved = try await site.post(
                "\(FindingSite.path)/sag", MatterSite.form, as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(
                try await site.get(FindingSite.path, as: .tmfOfficer).text
                    .contains("Støj på pladsen"))
            let matter = try #require(saved.location)
            let page = try await site.get(matter, as: .tmfOfficer).text
            #expect(page.contains("href=\"\(FindingSite.path)\""))
        }
    }

    @Test func `a disguised file is no photo, and nothing is taken in`() async throws {
        try await withSite(FindingSite.rules) { site in
            let page = try await site.upload(
                "/fund/meld", Array("<html>".utf8), named: "lampe.jpg", FindingSite.form,
                field: "photo", as: .stranger)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"photo-error\""))
            #expect(site.latestFinding == nil)
        }
    }

    @Test func `two that may be the same are suggested and put together`() async throws {
        let both =
            FindingSite.found(isPublic: true)
            + [.finding(.report(FindingSite.draft("f-igen", isPublic: true)))]
        try await withSite(both) { site in
            let page = try await site.get(FindingSite.path, as: .tmfOfficer).text
            #expect(page.contains("Er det det samme?"))
            #expect(
                try await site.post(
                    "\(FindingSite.path)/trin", [("trin", "laeg-sammen"), ("med", "f-igen")],
                    as: .tmfOfficer
                ).status == 303)
            #expect(site.finding()?.state == .duplicate(of: "f-igen"))
            #expect(try await site.get("/fund/f-igen").text.contains("Belysning, fund 1"))
        }
    }
}
