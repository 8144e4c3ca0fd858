// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct FigureFormTests {
    private static let definition: [(String, String)] = [
        ("name", "Tryghed om aftenen"), ("formula", "reported"), ("unit", "percent"),
        ("decimals", "1"), ("averaging", "1"), ("geography", "city-area"), ("geography", "city"),
        ("sensitivity", "persons"), ("direction", "higher-is-better"), ("periodKind", "year"),
        ("effective", "1. januar 2020"), ("source", "Tryghedsindekset"),
    ]

    @Test func `an indicator is defined, and everybody can read what it counts`() async throws {
        try await withSite { site in
            let saved = try await site.post(
                "/tal/ny",
                [("id", "tryghed"), ("owner", "tmf"), ("theme", "Tryghed")] + Self.definition,
                as: .tmfOfficer)
            #expect(saved.location == "/tal/tryghed")
            let page = try await site.get("/tal/tryghed").text
            #expect(page.contains("<h1>Tryghed om aftenen</h1>"))
            #expect(page.contains("Tryghedsindekset"))
            #expect(page.contains("højere er bedre"))
        }
    }

    @Test func `what is missing stands at its field, and what was typed stays`() async throws {
        try await withSite { site in
            let page = try await site.post(
                "/tal/ny", [("id", "tryghed"), ("theme", "Tryghed"), ("meaning", "Mit forslag")],
                as: .tmfOfficer)
            #expect(page.status == 422)
            for field in ["owner", "name", "unit", "effective", "source"] {
                #expect(page.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            #expect(page.text.contains("Mit forslag"))
        }
    }

    @Test func `a definition that somebody else changed meanwhile is not lost`() async throws {
        try await withSite(FigureSite.commands) { site in
            let new = Self.definition + [("comparable", "no")]
            let first = try await site.post(
                "/tal/overfoersel/definition", new + [("seen", "1")], as: .sofOfficer)
            #expect(first.location == "/tal/overfoersel")
            let page = try await site.get("/tal/overfoersel").text
            #expect(page.contains("tal før og efter kan ikke sammenlignes"))
            let second = try await site.post(
                "/tal/overfoersel/definition", new + [("seen", "1")], as: .sofOfficer)
            #expect(second.status == 409)
            #expect(second.text.contains("Tryghed om aftenen"))
        }
    }

    @Test func `a figure is reported as people write it, approved, and then seen`() async throws {
        try await withSite(FigureSite.commands) { site in
            let path = "/tal/overfoersel/indberetning"
            let form = [
                ("place", "city"), ("period", "2020"), ("kind", "number"), ("source", "SOF"),
            ]
            let point = try await site.post(path, form + [("value", "32.5")], as: .sofOfficer)
            #expect(point.status == 422)
            #expect(point.text.contains("32,5"))
            #expect(point.text.contains("id=\"value-error\""))
            let saved = try await site.post(path, form + [("value", "32 %")], as: .sofOfficer)
            #expect(saved.location == "/tal/overfoersel")
            let figure = "/tal/overfoersel/et-tal?sted=city&periode=2020"
            #expect(try await site.get(figure).text.contains("<h1>afventer godkendelse</h1>"))
            let waiting = try await site.get("/tal/overfoersel/godkendelse", as: .sofOfficer)
            #expect(waiting.text.contains("2020"))
            let approved = try await site.post(
                "/tal/overfoersel/godkendelse", [("periods", "2020")], as: .sofOfficer)
            #expect(approved.location == "/tal/overfoersel")
            #expect(try await site.get(figure).text.contains("<h1>32\u{A0}%</h1>"))
        }
    }

    @Test func `a figure that is there is corrected with a reason, or not at all`() async throws {
        try await withSite(FigureSite.commands) { site in
            let form = [
                ("place", "city"), ("period", "2010"), ("kind", "number"), ("value", "37"),
                ("source", "SOF"),
            ]
            let path = "/tal/overfoersel/indberetning"
            let silent = try await site.post(path, form, as: .sofOfficer)
            #expect(silent.status == 422)
            #expect(silent.text.contains("id=\"reason-error\""))
            let saved = try await site.post(
                path, form + [("reason", "Tastefejl")], as: .sofOfficer)
            #expect(saved.location == "/tal/overfoersel")
        }
    }

    @Test func `not knowing is not zero, and a number beside it is refused`() async throws {
        try await withSite(FigureSite.commands) { site in
            let form = [("place", "city"), ("period", "2020"), ("source", "SOF")]
            let path = "/tal/overfoersel/indberetning"
            let both = try await site.post(
                path, form + [("kind", "not-reported"), ("value", "0")], as: .sofOfficer)
            #expect(both.status == 422)
            let saved = try await site.post(
                path, form + [("kind", "not-reported")], as: .sofOfficer)
            #expect(saved.location == "/tal/overfoersel")
            let page = try await site.get("/tal/overfoersel/et-tal?sted=city&periode=2020")
            #expect(page.text.contains("<h1>ikke indberettet</h1>"))
            #expect(page.text.contains("Det er ikke nul."))
        }
    }

    @Test func `a target is set and judged`() async throws {
        try await withSite(FigureSite.commands) { site in
            let saved = try await site.post(
                "/tal/overfoersel/maal",
                [
                    ("name", "Ned under 45"), ("place", "area/sydhavnen"), ("baseline", "48"),
                    ("period", "2018"), ("ceiling", "yes"), ("goal", "45"),
                    ("deadline", "31. december 2022"), ("source", "Udviklingsplanen"),
                ], as: .sofOfficer)
            #expect(saved.location == "/tal/overfoersel")
            let page = try await site.get("/tal/overfoersel").text
            #expect(page.contains("Ned under 45"))
            #expect(page.contains("På vej") || page.contains("Bagud"))
        }
    }

    @Test func `a change is proposed as a matter that the owner answers`() async throws {
        try await withSite(FigureSite.commands) { site in
            let saved = try await site.post(
                "/tal/overfoersel/forslag",
                [("title", "Tæl de unge med"), ("text", "De mangler."), ("by", "tmf")],
                as: .tmfOfficer)
            #expect(saved.location?.hasPrefix("/sager/") == true)
            let page = try await site.get("/tal/overfoersel").text
            #expect(page.contains("Forslag om ændringer"))
            #expect(page.contains("Tæl de unge med"))
        }
    }

    @Test func `an initiative names the figures it is to move, and no cause is claimed`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let path = "/indsatser/byrum-hoerdumsgade"
            let saved = try await site.post(
                "\(path)/tal", [("indicators", "overfoersel")], as: .tmfOfficer)
            #expect(saved.location == path)
            let page = try await site.get(path).text
            #expect(page.contains("Tal, som indsatsen skulle flytte"))
            #expect(page.contains("Systemet siger ikke, at en indsats er årsagen."))
            #expect(try await site.post("\(path)/tal", [], as: .sofOfficer).status == 403)
        }
    }

    @Test func `an indicator is closed by its owner, and its figures stay`() async throws {
        try await withSite(FigureSite.commands) { site in
            let path = "/tal/overfoersel/nedlaeggelse"
            #expect(try await site.get(path, as: .tmfOfficer).status == 403)
            let saved = try await site.post(path, [("on", "1. juni 2021")], as: .sofOfficer)
            #expect(saved.location == "/tal/overfoersel")
            let page = try await site.get("/tal/overfoersel", as: .sofOfficer).text
            #expect(page.contains("Nedlagt"))
            #expect(page.contains("42\u{A0}%"))
            #expect(!page.contains("/tal/overfoersel/indberetning"))
        }
    }

    @Test func `a coordinator makes a barometer, and what is missing stands at its field`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let empty = try await site.post("/tal/barometre/nyt", [], as: .coordinator)
            #expect(empty.status == 422)
            for field in ["name", "source"] {
                #expect(empty.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            let saved = try await site.post(
                "/tal/barometre/nyt",
                [
                    ("name", "Mit barometer"), ("indicators", "overfoersel"),
                    ("limit-overfoersel", "40,5"), ("areas", "sydhavnen"), ("minimum", "30"),
                    ("source", "Prøve"),
                ], as: .coordinator)
            let page = try await site.get(try #require(saved.location)).text
            #expect(page.contains("<h1>Mit barometer</h1>"))
            #expect(page.contains("40,5"))
            #expect(page.contains("Uden for grænsen"))
        }
    }
}
