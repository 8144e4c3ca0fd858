// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

struct ActivityWritingTests {
    private static let space = "activities/byrum-anlaegges"

    @Test func `an activity is planned, and its id is made where none is given`() async throws {
        try await withApi { site in
            let made = try await site.api(
                "POST", "activities", key: "tmf-writes",
                [
                    "initiative": "byrum-hoerdumsgade", "name": "Indvielse",
                    "responsible": "tmf-byrum", "workdays": 0, "start": "2021-09",
                ])
            #expect(made.status == 201)
            guard case .string(let id) = made.json["id"] else {
                Issue.record("the activity has no id")
                return
            }
            #expect(made.headers["location"] == "/api/v1/activities/\(id)")
            #expect(try await site.api("GET", "activities/\(id)").json["name"] == "Indvielse")
        }
    }

    @Test func `a new plan keeps what the patch leaves out`() async throws {
        try await withApi { site in
            let patched = try await site.api(
                "PATCH", Self.space, key: "tmf-writes",
                ["workdays": 100, "estimate": ["low": 80, "likely": 100, "high": 130]])
            #expect(patched.status == 200)
            #expect(patched.json["workdays"] == 100)
            #expect(patched.json["start"] == "2021-05")
            #expect(patched.json["estimate"] == ["low": 80, "likely": 100, "high": 130])
            let nearer = try await site.api(
                "PATCH", Self.space, key: "tmf-writes", ["estimate": ["low": 120]])
            #expect(nearer.status == 422)
            #expect(nearer.pointers == ["#/estimate"])
        }
    }

    @Test func `a preview shows what would break and saves nothing`() async throws {
        try await withApi { site in
            let before = site.runtime.snapshot.position
            let preview = try await site.api(
                "POST", "\(Self.space)/reports", key: "tmf-writes",
                ["expected": "2021-12", "cause": "coordination", "preview": true])
            #expect(preview.status == 200)
            guard case .array(let broken) = preview.json["broken"],
                case .array(let worsened) = preview.json["worsened"]
            else {
                Issue.record("the preview has no broken promises")
                return
            }
            #expect(broken.map { $0["activity"] } == ["brobygning-begynder"])
            #expect(worsened.map { $0["after"]?["activity"] } == ["byrum-anlaegges"])
            #expect(Schema.object(PreviewResource.shape).troubles(in: preview.json) == [])
            #expect(site.runtime.snapshot.position == before)
        }
    }

    @Test func `a preview is for those who may report`() async throws {
        try await withApi { site in
            let preview = try await site.api(
                "POST", "\(Self.space)/reports", key: "sof-writes",
                ["expected": "2021-12", "cause": "coordination", "preview": true])
            #expect(preview.status == 403)
        }
    }

    @Test func `R-042: a delay without a cause is refused at the field`() async throws {
        try await withApi { site in
            let page = try await site.api(
                "POST", "\(Self.space)/reports", key: "tmf-writes", ["expected": "2021-12"])
            #expect(page.status == 422)
            #expect(page.json["type"] == "/api/problems/progress.cause-missing")
            #expect(page.pointers == ["#/cause"])
        }
    }

    @Test func `a report adds to what is known`() async throws {
        try await withApi { site in
            _ = try await site.api(
                "POST", "\(Self.space)/reports", key: "tmf-writes", ["started": "2021-05-03"])
            let report = try await site.api(
                "POST", "\(Self.space)/reports", key: "tmf-writes", ["expected": "2021-08"])
            #expect(report.json["started"] == "2021-05-03")
            #expect(report.json["expected"] == "2021-08")
            let taken = try await site.api(
                "POST", "\(Self.space)/reports", key: "tmf-writes", ["started": .null])
            #expect(taken.json["started"] == nil)
        }
    }

    @Test func `a new date answers the notice that the promise breaks`() async throws {
        try await withApi { site in
            _ = try await site.api(
                "POST", "\(Self.space)/reports", key: "tmf-writes",
                ["expected": "2021-12", "cause": "coordination"])
            let path = "activities/brobygning-begynder"
            #expect(
                try await site.api(
                    "POST", "\(path)/promises", key: "tmf-writes", ["commitment": "2022-03"]
                ).status == 403)
            let promise = try await site.api(
                "POST", "\(path)/promises", key: "sof-writes",
                ["commitment": "2022-03", "reason": "Vi venter på byrummet."])
            #expect(promise.status == 200)
            #expect(promise.json["commitment"] == "2022-03")
            #expect(promise.json["firstCommitment"] == "2021-autumn")
            #expect(promise.json["breach"] == nil)
        }
    }

    @Test func `a change from an old version is refused with 412`() async throws {
        try await withApi { site in
            let seen = try await site.api("GET", Self.space, key: "tmf-reads").etag
            _ = try await site.api("PATCH", Self.space, key: "tmf-writes", ["workdays": 90])
            for (method, path, body) in [
                ("PATCH", Self.space, ["workdays": 70] as JSON),
                ("POST", "\(Self.space)/reports", ["started": "2021-05-03"]),
            ] {
                let late = try await site.api(
                    method, path, key: "tmf-writes", body, headers: ["If-Match": seen])
                #expect(late.status == 412)
            }
            #expect(try await site.api("GET", Self.space).json["workdays"] == 90)
        }
    }

    @Test func `a draft of others is as unknown as what was never there`() async throws {
        try await withApi { site in
            let body: JSON = ["name": "Nyt", "responsible": "sof-social-indsats", "workdays": 1]
            for initiative in ["hemmelig", "nowhere"] {
                let page = try await site.api(
                    "POST", "activities", key: "committee-writes",
                    body.merging(["initiative": .string(initiative)]))
                #expect(page.status == 422)
                #expect(page.json["type"] == "/api/problems/activity.unknown-initiative")
                #expect(page.pointers == ["#/initiative"])
            }
        }
    }
}
