// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

struct InstrumentPageTests {
    private static let fields = [
        ("instrument", "Flyttehjælp"), ("kind", "residents"), ("choice", "rejected"),
        ("owner", "tmf"), ("areas", "sydhavnen"), ("reason", "Den bruges <ikke> her."),
        ("source", "Demo"),
    ]

    private static func stance(
        _ id: StanceID, _ choice: InstrumentChoice, by owner: OrganizationID, in areas: [AreaID]
    ) -> CityCommand {
        .instrument(
            .take(
                id,
                StanceContent(
                    instrument: "Belysning", kind: .physical, choice: choice, owner: owner,
                    areas: areas, reason: "ukendt")))
    }

    // R-429, R-431
    @Test func `what was chosen against is written, and stands on both pages with the reason`()
        async throws
    {
        try await withSite { site in
            let saved = try await site.post("/redskaber/nyt", Self.fields, as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(saved.location?.hasPrefix("/redskaber#") == true)
            for path in [
                "/redskaber", "/omraader/sydhavnen", "/omraader/anker-joergensens-plads",
            ] {
                let page = try await site.get(path).text
                #expect(page.contains("Flyttehjælp"))
                #expect(page.contains("Fravalgt"))
                #expect(page.contains("Den bruges &lt;ikke&gt; her."))
                #expect(!page.contains("/ret\""))
            }
            #expect(!(try await site.get("/omraader/kgs-enghave").text.contains("Flyttehjælp")))
            let history = try await site.get("/omraader/sydhavnen/historie").text
            #expect(history.contains("fravalgte Flyttehjælp."))
            let english = try await site.get("/redskaber", headers: ["Cookie": "sprog=en"]).text
            #expect(english.contains("Chosen against"))
        }
    }

    @Test func `without a reason nothing is saved, and what was typed is kept`() async throws {
        try await withSite { site in
            let before = site.runtime.snapshot.position
            let fields = Self.fields.filter { $0.0 != "reason" }
            let page = try await site.post("/redskaber/nyt", fields, as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("Skriv, hvorfor redskabet er fravalgt"))
            #expect(page.text.contains("value=\"Flyttehjælp\""))
            #expect(site.runtime.snapshot.position == before)
        }
    }

    @Test func `a CPR number is stopped at the reason`() async throws {
        try await withSite { site in
            let fields = Self.fields.map { $0.0 == "reason" ? ("reason", "Se 010190-1234.") : $0 }
            let page = try await site.post("/redskaber/nyt", fields, as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(site.runtime.snapshot.present.city.instruments.holding == [])
        }
    }

    // R-430
    @Test func `what was said is changed and ended by its owner alone`() async throws {
        try await withSite([Self.stance("lys", .used, by: .tmf, in: [.square])]) { site in
            for path in ["/redskaber/lys/ret", "/redskaber/lys/ophoer"] {
                #expect(try await site.get(path, as: .tmfOfficer).status == 200)
                #expect(try await site.get(path, as: .sofOfficer).status == 403)
            }
            let change = [
                ("instrument", "Belysning"), ("kind", "physical"), ("choice", "considered"),
                ("owner", "tmf"), ("seen", "1"),
            ]
            #expect(
                try await site.post("/redskaber/lys/ret", change, as: .tmfOfficer).status == 303)
            let content = site.runtime.snapshot.present.city.instruments["lys"]?.content
            #expect(content?.choice == .considered)
            #expect(content?.areas == [])
            // Somebody else was first.
            #expect(
                try await site.post("/redskaber/lys/ret", change, as: .tmfOfficer).status == 409)

            let again = try await site.post(
                "/redskaber/nyt",
                Self.fields.map { $0.0 == "instrument" ? ($0.0, "belysning") : $0 }
                    .filter { $0.0 != "areas" }, as: .tmfOfficer)
            #expect(again.status == 422)
            #expect(again.text.contains("I har sagt “Overvejes” om Belysning samme sted"))

            let empty = try await site.post(
                "/redskaber/lys/ophoer", [("seen", "2")], as: .tmfOfficer)
            #expect(empty.status == 422)
            let ended = try await site.post(
                "/redskaber/lys/ophoer", [("reason", "Lygterne er sat op."), ("seen", "2")],
                as: .tmfOfficer)
            #expect(ended.location == "/redskaber")
            let page = try await site.get("/redskaber").text
            #expect(page.contains("Ophørt: Lygterne er sat op."))
        }
    }

    // R-432
    @Test func `who disagree about one place stand first`() async throws {
        let stances = [
            Self.stance("a", .used, by: .tmf, in: [.square]),
            Self.stance("b", .rejected, by: .sof, in: [.sydhavnen]),
        ]
        try await withSite(stances) { site in
            let page = try await site.get("/redskaber").text
            #expect(page.contains("Uenighed"))
            #expect(page.contains("har valgt det fra;"))
            let place = try await site.get("/omraader/anker-joergensens-plads").text
            #expect(place.contains("Bruges") && place.contains("Fravalgt"))
        }
    }

    @Test func `programs read what holds and what has ended`() async throws {
        let stances = [
            Self.stance("lys", .rejected, by: .tmf, in: [.square]),
            .instrument(.end("lys", reason: "ukendt", seen: nil)),
        ]
        try await withSite(stances) { site in
            let one = try await site.get("/api/v1/stances/lys").text
            for part in [
                "\"choice\":\"rejected\"", "\"areas\":[\"anker-joergensens-plads\"]", "\"ended\":",
            ] {
                #expect(one.contains(part))
            }
            #expect(try await site.get("/api/v1/stances").text.contains("\"id\":\"lys\""))
        }
    }
}
