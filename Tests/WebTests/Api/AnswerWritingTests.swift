// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct AnswerWritingTests {
    private static let bridge = "activities/brobygning-begynder"
    private static let space = "initiatives/byrum-hoerdumsgade"

    /// The urban space slips, so that the bridge's promise breaks.
    private static func slip(_ site: TestSite) async throws {
        let report = try await site.api(
            "POST", "activities/byrum-anlaegges/reports", key: "tmf-writes",
            ["expected": "2021-12", "cause": "coordination"])
        #expect(report.status == 200)
    }

    @Test func `a broken promise is contested with a reason, and stands`() async throws {
        try await withApi { site in
            try await Self.slip(site)
            let path = "\(Self.bridge)/breach-answers"
            let mute = try await site.api(
                "POST", path, key: "sof-writes", ["answer": "contested"])
            #expect(mute.status == 422)
            #expect(mute.pointers == ["#/reason"])
            let answered = try await site.api(
                "POST", path, key: "sof-writes",
                ["answer": "contested", "reason": "Byrummet kan åbne i etaper."])
            #expect(answered.status == 200)
            #expect(answered.json["breach"]?["answer"] == "contested")
            #expect(answered.json["commitment"] == "2021-autumn")
        }
    }

    @Test func `a new date is accepted only with a date, and only by the owner`() async throws {
        try await withApi { site in
            try await Self.slip(site)
            let path = "\(Self.bridge)/breach-answers"
            let mute = try await site.api("POST", path, key: "sof-writes", ["answer": "accepted"])
            #expect(mute.pointers == ["#/commitment"])
            let body: JSON = ["answer": "accepted", "commitment": "2022-03"]
            #expect(try await site.api("POST", path, key: "tmf-writes", body).status == 403)
            let answered = try await site.api("POST", path, key: "sof-writes", body)
            #expect(answered.json["commitment"] == "2022-03")
            let whole = try await site.api(
                "POST", "activities/byrum-anlaegges/breach-answers", key: "sof-writes", body)
            #expect(whole.status == 403)
        }
    }

    @Test func `a promise that holds has nothing to answer`() async throws {
        try await withApi { site in
            let page = try await site.api(
                "POST", "\(Self.bridge)/breach-answers", key: "sof-writes",
                ["answer": "accepted", "commitment": "2022-03"])
            #expect(page.status == 422)
            #expect(page.json["type"] == "/api/problems/promise.not-broken")
        }
    }

    @Test func `an initiative is offered, then accepted by the other`() async throws {
        try await withApi { site in
            let offer: JSON = ["owner": "sof-social-indsats", "reason": "Det sociale vejer mest."]
            let offered = try await site.api(
                "POST", "\(Self.space)/handovers", key: "tmf-writes", offer)
            #expect(offered.status == 200)
            #expect(offered.json["handoverTo"] == "sof-social-indsats")
            #expect(offered.json["owner"] == "tmf-byrum")
            let again = try await site.api(
                "POST", "\(Self.space)/handovers", key: "tmf-writes", offer)
            #expect(again.json["type"] == "/api/problems/initiative.handover-pending")
            let answer: JSON = ["answer": "accepted"]
            let path = "\(Self.space)/handover-answers"
            #expect(try await site.api("POST", path, key: "tmf-writes", answer).status == 403)
            let accepted = try await site.api("POST", path, key: "sof-writes", answer)
            #expect(accepted.json["owner"] == "sof-social-indsats")
            #expect(accepted.json["handoverTo"] == nil)
        }
    }

    @Test func `an offer is declined with a reason, and the owner stays`() async throws {
        try await withApi { site in
            _ = try await site.api(
                "POST", "\(Self.space)/handovers", key: "tmf-writes",
                ["owner": "sof-social-indsats"])
            let path = "\(Self.space)/handover-answers"
            let extra = try await site.api(
                "POST", path, key: "sof-writes", ["answer": "accepted", "reason": "Fint"])
            #expect(extra.pointers == ["#/reason"])
            let declined = try await site.api(
                "POST", path, key: "sof-writes", ["answer": "declined", "reason": "Ikke nu."])
            #expect(declined.json["owner"] == "tmf-byrum")
            #expect(declined.json["handoverTo"] == nil)
        }
    }

    @Test func `a draft that is offered is there for whoever must answer`() async throws {
        try await withApi { site in
            let path = "initiatives/hemmelig"
            #expect(try await site.api("GET", path, key: "committee-writes").status == 404)
            let offered = try await site.api(
                "POST", "\(path)/handovers", key: "tmf-writes", ["owner": "lokaludvalg-formand"])
            #expect(offered.status == 200)
            let accepted = try await site.api(
                "POST", "\(path)/handover-answers", key: "committee-writes",
                ["answer": "accepted"])
            #expect(accepted.json["owner"] == "lokaludvalg-formand")
        }
    }

    @Test func `an organization says what it contributes, or that it does not`() async throws {
        try await withApi { site in
            let path = "\(Self.space)/contributions"
            let said = try await site.api(
                "PUT", "\(path)/sof", key: "sof-writes",
                ["stance": "contributes", "part": "To gadeplansmedarbejdere"])
            #expect(said.status == 200)
            #expect(said.text.contains("To gadeplansmedarbejdere"))
            let mute = try await site.api(
                "PUT", "\(path)/sof", key: "sof-writes", ["stance": "not-relevant"])
            #expect(mute.status == 422)
            #expect(mute.pointers == ["#/part"])
            let others = try await site.api(
                "PUT", "\(path)/tmf", key: "sof-writes",
                ["stance": "not-relevant", "part": "Vi mener nej"])
            #expect(others.status == 403)
        }
    }
}
