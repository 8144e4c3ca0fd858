// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ReadingTests {
    @Test func `an activity tells its promise, its forecast and why`() async throws {
        try await withApi { site in
            let activity = try await site.api("GET", "activities/brobygning-begynder").json
            #expect(activity["commitment"] == "2021-autumn")
            #expect(activity["department"] == "sof")
            #expect(activity["forecast"] == ["start": "2021-09-27", "finish": "2021-11-19"])
            guard case .array(let reasons) = activity["reasons"] else { return }
            #expect(reasons.map { $0["binding"] } == ["waits", "overdue"])
            #expect(reasons.map { $0["department"] } == ["sof", "tmf"])
            #expect(activity["breach"] == nil)
            #expect(
                activity["prerequisites"] == ["byrum-foer-brobygning", "indsats-foer-brobygning"])
        }
    }

    @Test func `a broken promise names the department behind it`() async throws {
        try await withApi { site in
            let delay: JSON = ["expected": "2021-12", "cause": "coordination"]
            let report = try await site.api(
                "POST", "activities/byrum-anlaegges/reports", key: "tmf-writes", delay)
            #expect(report.status == 200)
            let broken = try await site.api("GET", "activities/brobygning-begynder").json["breach"]
            #expect(broken?["promised"] == "2021-11-30")
            #expect(broken?["root"] == "byrum-anlaegges")
            #expect(broken?["rootDepartment"] == "tmf")
            #expect(broken?["since"] == "2021-06-07")
            let waits = try await site.api("GET", "waits").json["items"]
            guard case .array(let cells) = waits else { return }
            #expect(cells.map { $0["waiter"] } == ["sof"])
            #expect(cells.map { $0["awaited"] } == ["tmf"])
            #expect(try await site.api("GET", "city").json["brokenPromises"] == 2)
        }
    }

    @Test func `any past day can be read`() async throws {
        try await withApi { site in
            _ = try await site.api(
                "POST", "activities/byrum-anlaegges/promises", key: "tmf-writes",
                ["commitment": "2021-10"])
            let path = "activities/byrum-anlaegges"
            let past = try await site.api("GET", "\(path)?day=2021-06-01").json
            #expect(past["commitment"] == "2021-summer")
            #expect(try await site.api("GET", path).json["commitment"] == "2021-10")
            #expect(try await site.api("GET", "\(path)?day=2020-12-31").status == 404)
        }
    }

    @Test func `an area says who answers for it`() async throws {
        let duty = CityCommand.area(
            .assign("ansvar", .sydhavnen, .whole, to: .areaCoordinator, from: Cast.opening))
        try await withSite([duty]) { site in
            let place = try await site.api("GET", "areas/anker-joergensens-plads").json
            #expect(place["responsible"]?["post"] == "oekf-koordinator")
            #expect(place["responsible"]?["area"] == "sydhavnen")
            #expect(place["responsibilities"] == [])
        }
    }

    @Test func `a person is there with the posts held by the day, for those who may know`()
        async throws
    {
        let holds = CityCommand.organization(
            .beginMembership(
                MembershipDraft(
                    id: "m1", person: .planner, post: .urbanSpaces, from: Cast.opening)))
        try await withSite(TestKey.all + [holds]) { site in
            let planner = try await site.api("GET", "people/planner").json
            #expect(planner["name"] == "Navn planner")
            let held: JSON = ["post": "tmf-byrum", "from": "2021-01-04"]
            #expect(planner.items("posts") == [held])
            #expect(try await site.api("GET", "people/auditor").status == 404)
            #expect(try await site.api("GET", "people/auditor", key: "tmf-reads").status == 200)
            #expect(try await site.api("GET", "people").ids == ["planner"])
        }
    }

    @Test func `an organization's history is read as an initiative's is`() async throws {
        try await withApi { site in
            let lines = try await site.api("GET", "organizations/tmf/history").json.items("items")
            #expect(lines.first?["day"] == "2021-01-04")
            #expect(try await site.api("GET", "organizations/ukendt/history").status == 404)
        }
    }

    @Test func `the holidays of a year are those that deadlines are counted by`() async throws {
        let closed = CityCommand.workday(
            .except(
                CalendarException(
                    day: day("2024-05-10"), kind: .officeClosed, name: "Klemt dag")))
        try await withSite([closed]) { site in
            let path = "special-days?year=2024&limit=500"
            let days = try await site.api("GET", path).json.items("items")
            let bridge: JSON = ["day": "2024-05-10", "name": "Klemt dag", "kind": "office-closed"]
            #expect(days.contains(bridge))
            #expect(days.count { $0["kind"] == "holiday" } == 10, "store bededag is gone")
            let before = try await site.api("GET", "special-days?year=2023&limit=500")
            #expect(before.text.contains("Great Prayer Day"))
        }
    }

    @Test func `an activity's room and chance are those of its page`() async throws {
        try await withApi { site in
            let path = "activities/byrum-anlaegges/outlook"
            let first = try await site.api("GET", path).json
            #expect(first["slack"] != nil)
            #expect(first["promised"] == "2021-08-31")
            #expect(first == (try await site.api("GET", path).json))
            #expect(try await site.api("GET", "activities/hemmeligt-arbejde/outlook").status == 404)
        }
    }

    @Test func `initiatives are found by area and activities by initiative`() async throws {
        try await withApi { site in
            let inside = try await site.api("GET", "initiatives?area=kgs-enghave")
            #expect(inside.ids == ["brobygning", "byrum-hoerdumsgade"])
            #expect(try await site.api("GET", "initiatives?area=nowhere").ids == [])
            #expect(
                try await site.api("GET", "activities?initiative=brobygning").ids
                    == ["brobygning-begynder"])
            #expect(try await site.api("GET", "activities?initiative=hemmelig").ids == [])
        }
    }

    @Test(
        arguments: [
            ("areas?day=i+går", "day-unreadable"), ("areas?limit=0", "limit-out-of-range"),
            ("areas?limit=501", "limit-out-of-range"), ("areas?limt=5", "unknown-parameter"),
            ("attention?after=x", "after-unreadable"), ("city?limit=5", "unknown-parameter"),
            ("special-days?year=i+fjor", "year-out-of-range"),
            ("special-days?year=1989", "year-out-of-range"),
        ])
    func `a question that cannot be read is refused with the way to mend it`(
        path: String, problem: String
    ) async throws {
        try await withApi { site in
            let page = try await site.api("GET", path)
            #expect(page.status == 400)
            #expect(page.json["type"] == "/api/problems/\(problem)")
        }
    }
}

extension JSON {
    /// The list of this name; empty when there is none.
    fileprivate func items(_ name: String) -> [JSON] {
        if case .array(let items) = self[name] { items } else { [] }
    }
}

struct HiddenRootTests {
    /// A draft that hardly anybody knows of is late, and the urban space waits for it.
    private static let late: [CityCommand] =
        TestKey.all + [
            .initiative(
                .create(
                    InitiativeDraft(
                        id: "hemmelig", name: "Hemmelig plan", owner: .areaCoordinator))),
            .activity(
                .plan(
                    ActivityDraft(
                        id: "hemmeligt-arbejde", initiative: "hemmelig", name: "Hemmeligt arbejde",
                        responsible: .areaCoordinator,
                        plan: ActivityPlan(start: period("2021-05"), workdays: 5)))),
            .activity(.promise("hemmeligt-arbejde", period("2021-06"), reason: nil)),
            .activity(
                .report(
                    "hemmeligt-arbejde",
                    ProgressDraft(
                        progress: Progress(expected: period("2021-12")), cause: .permit),
                    seen: nil)),
            .activity(
                .link(
                    Prerequisite(
                        id: "hemmelig-venten", from: "hemmeligt-arbejde", to: .buildSpace))),
        ]

    @Test func `a hidden cause has neither a name nor a department`() async throws {
        try await withSite(Self.late) { site in
            for key in [nil, "tmf-writes", "sof-writes"] {
                let breach = try await site.api(
                    "GET", "activities/byrum-anlaegges", key: key
                ).json["breach"]
                #expect(breach?["promised"] == "2021-08-31")
                #expect(breach?["root"] == nil)
                #expect(breach?["rootDepartment"] == nil)
            }
            let known = try await site.api(
                "GET", "activities/byrum-anlaegges", key: "coordinator-writes"
            ).json["breach"]
            #expect(known?["root"] == "hemmeligt-arbejde")
            #expect(known?["rootDepartment"] == "oekf")
        }
    }
}
