// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Journal
import Post
import Runtime
import Testing

@testable import Web

/// The page of the systems that findings are sent to.
struct PeerPageTests {
    private let city: [CityCommand] = [
        .finding(
            .stateCategory(
                FindingCategory(
                    id: "belysning", name: Phrase(da: "Belysning", en: "Lighting")))),
        .finding(.stateRule(RoutingRule(id: "alt", unit: .tmf))),
    ]
    private let form = [
        ("unit", "tmf"), ("address", "https://drift.example/v2"), ("code-belysning", "001"),
        ("key", "hemmelig"), ("isOn", "ja"), ("seen", "0"),
    ]

    @Test func `a coordinator states a system, and its key is shown nowhere`() async throws {
        try await withSite(city) { site in
            let saved = try await site.post("/tryghed/systemer/nyt", form, as: .coordinator)
            #expect(saved.status == 303, "\(saved.text)")
            let peer = site.runtime.snapshot.present.city.findings.peers[.tmf]
            #expect(peer?.services == ["belysning": "001"])
            let key = try await PeerKey.of(.tmf, in: site.cabinet)
            #expect(key == "hemmelig")
            for path in ["/tryghed/systemer", "/tryghed/systemer/tmf"] {
                let page = try await site.get(path, as: .coordinator)
                #expect(page.text.contains("drift.example"))
                #expect(!page.text.contains("hemmelig"))
            }
        }
    }

    @Test func `a wrong address is told at its field, and what was typed is kept`()
        async throws
    {
        try await withSite(city) { site in
            let wrong = form.map { $0.0 == "address" ? ($0.0, "drift.example") : $0 }
            let page = try await site.post("/tryghed/systemer/nyt", wrong, as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("drift.example"))
            let key = try await PeerKey.of(.tmf, in: site.cabinet)
            #expect(key == nil)
        }
    }

    @Test func `two who state the same system meet`() async throws {
        try await withSite(city) { site in
            _ = try await site.post("/tryghed/systemer/nyt", form, as: .coordinator)
            let other = form.map { $0.0 == "address" ? ($0.0, "https://andre.example") : $0 }
            let page = try await site.post("/tryghed/systemer/nyt", other, as: .coordinator)
            #expect(page.status == 409)
        }
    }

    @Test func `what is stuck is on top, and sent again by whoever owes the answer`()
        async throws
    {
        let stuck: [CityCommand] = [
            .finding(
                .peer(
                    .state(
                        Peer(
                            unit: .tmf, address: "https://drift.example/v2",
                            services: ["belysning": "001"]), seen: nil))),
            .finding(
                .report(
                    FindingDraft(
                        id: "f-1",
                        content: FindingContent(
                            category: "belysning",
                            place: FindingPlace(
                                point: Coordinate(longitude: 12.54, latitude: 55.65))),
                        by: .participant(organization: nil)))),
            .finding(.peer(.failed("f-1", to: .tmf, why: "timeout", isFinal: true))),
        ]
        try await withSite(city + stuck) { site in
            let page = try await site.get("/tryghed/systemer", as: .tmfOfficer)
            #expect(page.text.contains("timeout"))
            let attention = try await site.get("/opmaerksomhed", as: .coordinator)
            #expect(attention.text.contains("Ikke kommet frem"))
            let open = try await site.get("/opmaerksomhed")
            #expect(!open.text.contains("Ikke kommet frem"))
            let form = [("fund", "f-1")]
            let other = try await site.post("/tryghed/systemer/igen", form, as: .sofOfficer)
            #expect(other.status == 403)
            let again = try await site.post("/tryghed/systemer/igen", form, as: .tmfOfficer)
            #expect(again.status == 303)
            #expect(site.runtime.snapshot.present.city.stuckFindings.isEmpty)
        }
    }
}
