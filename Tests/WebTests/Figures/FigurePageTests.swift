// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct FigurePageTests {
    @Test func `the register tells each indicator's newest figure, its owner and its target`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.get("/tal").text
            #expect(page.contains("<h2>Beskæftigelse</h2>"))
            #expect(page.contains("Borgere på overførselsindkomst"))
            #expect(page.contains("33\u{A0}%"))
            #expect(page.contains("Ikke nået"))
            #expect(page.contains("/tal/barometre/tryghed"))
            #expect(page.contains("href=\"/listen\""))
            let english = try await site.get("/tal", headers: ["Cookie": "sprog=en"])
            #expect(english.text.contains("Unge på kanten (en)"))
        }
    }

    @Test func `a long register begins with its themes, and folds those that are long`()
        async throws
    {
        func define(_ number: Int, _ theme: String) -> CityCommand {
            .figure(
                .define(
                    IndicatorDraft(
                        id: IndicatorID("nr-\(number)"), owner: .sof, theme: theme,
                        definition: IndicatorDefinition(
                            name: Phrase(verbatim: "Nr. \(number)"), unit: .percent,
                            geography: FigureGeography([], city: true),
                            effective: day("2010-01-01"), source: "Prøve"))))
        }
        let many = (1...10).map { define($0, "Tryghed") } + [define(11, "Boliger")]
        try await withSite(FigureSite.commands + many) { site in
            let page = try await site.get("/tal").text
            #expect(
                page.contains("<a href=\"#emne-3\">Tryghed</a><span class=\"number\">10</span>"))
            #expect(page.contains("<section id=\"emne-3\"><h2>Tryghed</h2><details>"))
            #expect(page.contains("Vis 10 indikatorer"))
            #expect(page.contains("<section id=\"emne-2\"><h2>Boliger</h2><table"))
            #expect(page.contains("1 mål ikke på vej eller ikke nået"))
        }
    }

    @Test func `a figure whose source states no period says so`() async throws {
        let undated = Observation(
            .city, FigureSite.year(2020), .number(Quantity(31)), periodIsStated: false)
        let report = FigureReport(
            FigureSite.shares, source: FigureSource("Status 2020"), reporter: .sof,
            approvedBy: .sof, observations: [undated])
        try await withSite(FigureSite.commands + [.figure(.record(report))]) { site in
            let danish = try await site.get("/tal/overfoersel").text
            #expect(danish.contains("periode ikke oplyst, kilden er fra 2020"))
            let english = try await site.get("/tal", headers: ["Cookie": "sprog=en"]).text
            #expect(english.contains("(period not stated, its source is of 2020)"))
        }
    }

    @Test func `an empty register says what to do next`() async throws {
        try await withSite { site in
            let page = try await site.get("/tal")
            #expect(page.text.contains("Beskriv den første"))
        }
    }

    @Test func `an indicator shows its figures as a picture and as a table, with the target`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.get("/tal/overfoersel").text
            #expect(page.contains("class=\"trend-chart\""))
            #expect(page.contains("<th scope=\"row\">2006</th><td class=\"number\">42\u{A0}%</td>"))
            #expect(page.contains("mål 30\u{A0}%</text>"))
            #expect(page.contains("Kilden til Borgere på overførselsindkomst"))
            #expect(page.contains("Følgebrev 03-03-2011"))
            #expect(page.contains("Hele byen: fra 42\u{A0}% (2006) til 33\u{A0}% (2019)."))
        }
    }

    @Test func `R-210 a withheld figure is nowhere in the page, only that it is withheld`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let stranger = try await site.get("/tal/unge")
            #expect(stranger.text.contains("Sydhavnen, 2019: skjult"))
            #expect(!stranger.text.contains("2019: 2"))
            let path = "/tal/unge/et-tal?sted=area/sydhavnen&periode=2019"
            let opened = try await site.get(path)
            #expect(opened.text.contains("<h1>skjult</h1>"))
            let owner = try await site.get(path, as: .sofOfficer)
            #expect(owner.text.contains("<h1>2\u{A0}personer</h1>"))
            let other = try await site.get(path, as: .tmfOfficer)
            #expect(other.text.contains("<h1>skjult</h1>"))
        }
    }

    @Test func `a figure that nobody has approved is seen by its owner alone`() async throws {
        try await withSite(FigureSite.commands) { site in
            let path = "/tal/overfoersel/et-tal?sted=area/sydhavnen&periode=2020"
            let stranger = try await site.get(path)
            #expect(stranger.text.contains("<h1>afventer godkendelse</h1>"))
            let owner = try await site.get(path, as: .sofOfficer)
            #expect(owner.text.contains("<h1>46\u{A0}%</h1>"))
        }
    }

    @Test func `a computed figure opens to what it was made of`() async throws {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.get(
                "/tal/andel-unge/et-tal?sted=area/sydhavnen&periode=2018"
            ).text
            #expect(page.contains("<h1>10,0\u{A0}%</h1>"))
            #expect(page.contains("beregnes: “Unge på kanten” i procent af “Beboere”"))
            #expect(page.contains("40 af 400"))
            #expect(page.contains("/tal/unge/et-tal?sted=area%2Fsydhavnen&amp;periode=2018"))
        }
    }

    @Test func `R-213 made-up figures say so in the picture, the table and the file`() async throws
    {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.get("/tal/omraader/sydhavnen").text
            #expect(page.contains(">eksempel</text>"))
            #expect(page.contains("Tallene er opdigtede."))
            let file = try await site.get("/tal/unge/tal.csv").text
            #expect(file.contains(";eksempel;"))
            let real = try await site.get("/tal/overfoersel/tal.csv").text
            #expect(
                real.contains("overfoersel;Borgere på overførselsindkomst;city;Hele byen;2006;42"))
        }
    }

    @Test func `R-218 an area shows its figures, what they were before, and no cause`() async throws
    {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.get("/tal/omraader/sydhavnen").text
            #expect(page.contains("Første og seneste tal"))
            #expect(page.contains("48\u{A0}% (2018)"))
            #expect(page.contains("−1\u{A0}procentpoint"))
            #expect(page.contains("Systemet siger ikke, at en indsats er årsagen."))
            #expect(!page.contains("Hele byen"))
            let area = try await site.get("/omraader/sydhavnen").text
            #expect(area.contains("Se alle 4 indikatorer for Sydhavnen"))
            let none = try await site.get("/tal/omraader/kgs-enghave").text
            #expect(none.contains("Ingen har indberettet tal"))
        }
    }

    @Test func `R-217 a barometer says what lies beyond the threshold and what cannot be compared`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.get("/tal/barometre/tryghed").text
            #expect(page.contains("Uden for grænsen"))
            #expect(page.contains("Inden for grænsen"))
            #expect(page.contains("mindst 30"))
        }
    }

    @Test func `what is not there is not found`() async throws {
        try await withSite(FigureSite.commands) { site in
            for path in [
                "/tal/intet", "/tal/unge/et-tal",
                "/tal/unge/et-tal?sted=area/sydhavnen&periode=1999",
                "/tal/barometre/intet", "/tal/omraader/intet", "/tal/intet/tal.csv",
            ] {
                let page = try await site.get(path)
                #expect(page.status == 404, "\(path)")
            }
        }
    }
}
