// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct WalkPageTests {
    @Test func `a walk tells when, who leads, how dark it is, and what was found there before`()
        async throws
    {
        try await withSite(WalkSite.findings() + WalkSite.invited()) { site in
            let page = try await site.get(WalkSite.path, as: .tmfOfficer).text
            #expect(page.contains("Rundt om pladsen"))
            #expect(page.contains("15. juni 2021 kl. 23.00"))
            #expect(page.contains("horisonten ved start"))
            #expect(page.contains("Hørdumsgade"))
            #expect(page.contains("Inden for 60 meter af ruten"))
            #expect(page.contains("/fund/f-near"))
            #expect(!page.contains("/fund/f-far"))
            let list = try await site.get("/vandringer", as: .tmfOfficer).text
            #expect(list.contains("Rundt om pladsen"))
            #expect(list.contains("Inviteret"))
        }
    }

    @Test
    func `a walk inside the house is not there for strangers, an open one is, without who comes`()
        async throws
    {
        try await withSite(WalkSite.findings() + WalkSite.invited()) { site async throws in
            for path in ["", "/rapport.pdf", "/fund.csv", "/fund.geojson"] {
                #expect(try await site.get(WalkSite.path + path).status == 404)
            }
            #expect(try await site.get("/kort/data.json?vandring=pladsen").status == 404)
            #expect(try await site.get("/vandringer").text.contains("Rundt om pladsen") == false)
        }
        try await withSite(WalkSite.findings() + WalkSite.invited { $0.isOpen = true }) { site in
            let page = try await site.get(WalkSite.path)
            #expect(page.status == 200)
            #expect(page.text.contains("Alle må gå med"))
            #expect(!page.text.contains("Lommelygte"))
            #expect(!page.text.contains("Socialforvaltningen"))
            #expect(!page.text.contains("/fund/f-near"))
        }
    }

    @Test func `a planned walk is its leader's alone`() async throws {
        try await withSite(WalkSite.planned { $0.isOpen = true }) { site async throws in
            #expect(try await site.get(WalkSite.path).status == 404)
            #expect(try await site.get(WalkSite.path, as: .sofOfficer).status == 404)
            #expect(try await site.get(WalkSite.path, as: .tmfOfficer).status == 200)
        }
    }

    @Test func `the form plans a walk with streets and points`() async throws {
        try await withSite { site in
            let saved = try await site.post("/vandringer/ny", WalkSite.form, as: .tmfOfficer)
            #expect(saved.status == 303)
            let path = try #require(saved.location)
            let walk = try #require(
                site.walk(WalkID(String(path.split(separator: "/").last ?? ""))))
            #expect(walk.content.streets == ["Hørdumsgade", "Enghavevej"])
            #expect(walk.content.route.count == 2)
            #expect(walk.content.route.first?.latitude == 55.65)
            #expect(walk.content.start == ClockTime(hour: 22, minute: 30))
        }
    }

    @Test func `what is wrong is told at its field, and what was typed is kept`() async throws {
        try await withSite { site in
            let form =
                WalkSite.form.filter { !["route", "areas"].contains($0.0) }
                + [("route", "her og der")]
            let page = try await site.post("/vandringer/ny", form, as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("Linje 1 er ikke et punkt"))
            #expect(page.text.contains("her og der"))
            #expect(page.text.contains("Ny vandring"))
            #expect(try await site.get("/vandringer/ny", as: .participant).status == 401)
            #expect(try await site.get("/vandringer/ny").status == 303)
        }
    }

    @Test func `two who change it at once are told of each other`() async throws {
        try await withSite(WalkSite.planned()) { site in
            let form = WalkSite.form + [("seen", "1")]
            let first = try await site.post("\(WalkSite.path)/ret", form, as: .tmfOfficer)
            #expect(first.status == 303)
            let second = try await site.post("\(WalkSite.path)/ret", form, as: .coordinator)
            #expect(second.status == 409)
            #expect(second.text.contains("Ny vandring"))
        }
    }

    @Test func `it goes from invitation to report, step by step`() async throws {
        let today = day("2021-06-16")
        let early = WalkSite.planned() + [.walk(.invite(WalkSite.id, seen: nil))]
        try await withSite(early, today: today) { site in
            let record = [
                ("day", "15. juni 2021"), ("people-sof", "3"), ("people-koebenhavns-politi", "?"),
                ("residents", "12"), ("checked", "0"), ("remarks", "Det gik godt."),
                ("seen", "2"),
            ]
            let saved = try await site.post(
                "\(WalkSite.path)/forloeb", record, as: .tmfOfficer)
            #expect(saved.status == 303)
            let written = try #require(site.walk()?.record)
            #expect(
                written.attendance == [
                    WalkAttendance(organization: .sof, people: 3),
                    WalkAttendance(organization: .police),
                ])
            #expect(written.residents == 12)
            #expect(written.checked == [0])
            let filed = try await site.post(
                "\(WalkSite.path)/rapport", [("publish", "ja"), ("seen", "3")], as: .tmfOfficer)
            #expect(filed.status == 303)
            let page = try await site.get(WalkSite.path)
            #expect(page.status == 200)
            #expect(!page.text.contains("Det gik godt."))
            #expect(
                try await site.get(WalkSite.path, as: .sofOfficer).text.contains("Det gik godt."))
        }
    }

    @Test func `nobody but the leader's own invites, and only to a day to come`() async throws {
        try await withSite(WalkSite.planned()) { site async throws in
            let path = "\(WalkSite.path)/inviter"
            #expect(try await site.post(path, as: .sofOfficer).status == 404)
            #expect(try await site.post(path, as: .stranger).status == 401)
            #expect(try await site.post(path, [("seen", "1")], as: .tmfOfficer).status == 303)
            #expect(site.walk()?.state == .invited)
            #expect(try await site.post(path, as: .sofOfficer).status == 403)
        }
    }

    @Test func `it is called off with a reason that those who see it read`() async throws {
        try await withSite(WalkSite.invited { $0.isOpen = true }) { site in
            let empty = try await site.post("\(WalkSite.path)/aflys", as: .tmfOfficer)
            #expect(empty.status == 422)
            let saved = try await site.post(
                "\(WalkSite.path)/aflys", [("reason", "Uvejr."), ("seen", "2")],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(try await site.get(WalkSite.path).text.contains("Uvejr."))
        }
    }

    @Test func `findings leave as a table and as points with what the reader may see`() async throws
    {
        let walk = WalkSite.invited { $0.isOpen = true }
        try await withSite(WalkSite.findings(isPublic: true) + walk) { site in
            let csv = try await site.get("\(WalkSite.path)/fund.csv")
            #expect(csv.status == 200)
            #expect(csv.text.contains("Kategori"))
            let geojson = try await site.get("\(WalkSite.path)/fund.geojson").text
            #expect(geojson.contains("LineString"))
        }
    }

    @Test func `what is owed to a walk lies on its leader's desk`() async throws {
        try await withSite(WalkSite.planned(), today: day("2021-06-07")) { site in
            let desk = try await site.get("/mit-bord", as: .tmfOfficer)
            #expect(desk.text.contains("Rundt om pladsen"))
        }
    }
}
