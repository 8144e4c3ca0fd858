// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

// R-277, R-282, R-285, R-287
struct FindingPageTests {
    @Test func `a finding says who owes the answer, how long it has waited and its goal`()
        async throws
    {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            let page = try await site.get(FindingSite.path).text
            #expect(page.contains("Belysning, fund 1"))
            #expect(page.contains("Teknik- og Miljøforvaltningen"))
            #expect(page.contains("154 dage"))
            #expect(page.contains("mål: 9. januar 2021"))
            #expect(page.contains("over målet"))
            let list = try await site.get("/fund").text
            #expect(list.contains("Belysning, fund 1"))
            #expect(try await site.get("/fund?tilstand=mended").text.contains("Ingen fund passer"))
            #expect(
                try await site.get("/mit-bord", as: .tmfOfficer).text.contains("Skal vurderes"))
        }
    }

    @Test func `what is kept in the house is not there for a stranger anywhere`() async throws {
        try await withSite(FindingSite.found()) { site in
            #expect(try await site.get(FindingSite.path).status == 404)
            #expect(try await site.get("\(FindingSite.path)/billede/aa11").status == 404)
            for path in ["/fund", "/tryghed", "/fund.csv", "/fund.geojson", "/"] {
                let page = try await site.get(path).text
                #expect(!page.contains("f-lampe"), "\(path) tells of it")
            }
            #expect(try await site.get(FindingSite.path, as: .sofOfficer).status == 200)
            #expect(
                try await site.get("/fund.csv", as: .tmfOfficer).text.contains("f-lampe") == false)
        }
    }

    @Test func `what is hidden is hidden on past days too`() async throws {
        let hidden =
            FindingSite.found(isPublic: true)
            + [.finding(.hide(FindingSite.lamp, reason: "n-1", seen: nil))]
        try await withSite(hidden) { site async throws in
            let past = "\(FindingSite.path)?dag=2021-01-04"
            #expect(try await site.get(past).status == 404)
            #expect(try await site.get(past, as: .tmfOfficer).status == 200)
        }
    }

    @Test func `unfunded acute findings top the city's list and the overview`() async throws {
        let unfunded =
            FindingSite.found(isPublic: true)
            + [
                .finding(
                    .estimate(FindingSite.lamp, Kroner(24_500), payer: .tmf, seen: nil)),
                .finding(.unfund(FindingSite.lamp, seen: nil)),
            ]
        try await withSite(unfunded) { site in
            let overview = try await site.get("/tryghed").text
            #expect(overview.contains("Uden penge i 154 dage"))
            #expect(overview.contains("24.500 kr."))
            #expect(overview.contains("for få"))
            #expect(
                try await site.get("/", as: .coordinator).text.contains("Uden penge i 154 dage"))
        }
    }

    @Test func `shown findings are files that others can use`() async throws {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            let csv = try await site.get("/fund.csv").text
            #expect(csv.contains("1;f-lampe;belysning;acute;municipality"))
            let geo = try await site.get("/fund.geojson")
            #expect(geo.headers["content-type"]?.hasPrefix("application/geo+json") == true)
            #expect(geo.text.contains(#""coordinates":[12.539,55.651]"#))
        }
    }

    @Test func `a coordinator states categories and rules, and two alike are refused`()
        async throws
    {
        try await withSite(FindingSite.rules) { site in
            #expect(try await site.get("/tryghed/regler").text.contains("grund: kommunen"))
            let category = [("name", "Skrald"), ("english", "Rubbish"), ("acute", "2")]
            #expect(
                try await site.post(
                    "/tryghed/regler/kategori/ny", category, as: .coordinator
                ).status == 303)
            #expect(try await site.get("/tryghed/regler").text.contains("Skrald"))
            let wrong = try await site.post(
                "/tryghed/regler/kategori/ny", [("name", "Skrald"), ("low", "0")],
                as: .coordinator)
            #expect(wrong.status == 422)
            let same = try await site.post(
                "/tryghed/regler/regel/ny", [("ground", "municipality"), ("unit", "sof")],
                as: .coordinator)
            #expect(same.status == 422)
            #expect(same.text.contains("spørger om det samme"))
            #expect(
                try await site.get("/tryghed/regler/regel/ny", as: .tmfOfficer).status == 401)
        }
    }

    @Test
    func `only staff carries the year over to the figures, and a city without them has no button`()
        async throws
    {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            #expect(
                try await site.get("/tryghed", as: .coordinator).text.contains("nøgletal") == false)
            let nothing = try await site.post(
                "/tryghed/noegletal", [("aar", "2021")], as: .coordinator)
            #expect(nothing.location == "/tryghed")
        }
    }
}
