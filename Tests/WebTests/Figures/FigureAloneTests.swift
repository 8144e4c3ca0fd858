// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// Figures that stand alone, and what a long page says first.
struct FigureAloneTests {
    private static let change: IndicatorID = "aendring"

    private static func reported(
        _ place: FigurePlace, _ value: Quantity, _ id: IndicatorID = change
    ) -> CityCommand {
        .figure(
            .record(
                FigureReport(
                    id, source: FigureSource("Status 2020"), reporter: .sof, approvedBy: .sof,
                    observations: [
                        Observation(
                            place, FigureSite.year(2020), .number(value), periodIsStated: false)
                    ])))
    }

    private static let commands: [CityCommand] =
        FigureSite.commands + [
            FigureSite.define(
                change, "Ændring", .percentagePoints, FigureGeography([.cityArea], city: true)),
            reported(.city, Quantity(-10)),
            reported(.area(.sydhavnen), Quantity(6)),
        ]

    @Test
    func `R-418 a change has its sign, and a period that no source states stands nowhere as one`()
        async throws
    {
        try await withSite(Self.commands) { site in
            let page = try await site.get("/tal/aendring").text
            #expect(page.contains("Hele byen, periode ikke oplyst, kilden er fra 2020"))
            #expect(page.contains(">−10\u{A0}procentpoint</a>"))
            #expect(page.contains(">+6\u{A0}procentpoint</a>"))
            #expect(!page.contains("<th scope=\"col\" class=\"number\">2020</th>"))
        }
    }

    @Test func `a figure alone is told with its source, and no course is drawn`() async throws {
        try await withSite(Self.commands) { site in
            let page = try await site.get("/tal/aendring").text
            #expect(page.contains("Det er det eneste tal, så der er ingen udvikling at tegne."))
            #expect(page.contains("Kilde: Status 2020"))
            #expect(!page.contains("class=\"trend-chart"))
            #expect(!page.contains("class=\"small-multiples"))
            let area = try await site.get("/tal/omraader/sydhavnen").text
            #expect(
                area.contains(
                    ">Ændring</a></h3><p>+6\u{A0}procentpoint (periode ikke oplyst, kilden er fra 2020)</p>"
                ))
            #expect(area.contains("48\u{A0}% (2018) → 47\u{A0}% (2019)"))
        }
    }

    @Test func `an indicator that nobody has reported is not stated in the register`()
        async throws
    {
        let empty = FigureSite.define("tom", "Tom", .percent, FigureGeography([], city: true))
        try await withSite([empty]) { site in
            let page = try await site.get("/tal").text
            #expect(page.contains("<td data-label=\"Seneste tal\">ikke oplyst</td>"))
            #expect(!page.contains("0 steder"))
        }
    }

    @Test func `the register says first which targets are missed, then what there is`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.get("/tal").text
            let first = page.firstRange(of: "Ikke på vej eller ikke nået</h2>")?.lowerBound
            let themes = page.firstRange(of: "<h2>Beskæftigelse</h2>")?.lowerBound
            let (missed, register) = (try #require(first), try #require(themes))
            #expect(missed < register)
            #expect(page[missed..<register].contains("Færre på ydelse"))
        }
    }

    @Test func `an area with targets tells them first, and folds a long table of before and after`()
        async throws
    {
        let target = FigureTarget(
            id: "havnen", indicator: FigureSite.shares, place: .area(.sydhavnen),
            name: "Færre på ydelse i havnen",
            baseline: TargetBaseline(Quantity(48), in: FigureSite.year(2018)),
            goal: Quantity(40), isCeiling: true, deadline: day("2025-12-31"), source: "Prøve")
        let more = (1...6).flatMap { number -> [CityCommand] in
            let id = IndicatorID("nr-\(number)")
            return [
                FigureSite.define(id, "Nr. \(number)", .count, FigureGeography([.cityArea])),
                FigureSite.report(id, .area(.sydhavnen), [(2018, 1), (2019, 2)]),
            ]
        }
        try await withSite(FigureSite.commands + [.figure(.setTarget(target))] + more) { site in
            let page = try await site.get("/tal/omraader/sydhavnen").text
            let told = try #require(page.firstRange(of: "Mål for området</h2>")?.lowerBound)
            let drawn = try #require(page.firstRange(of: "small-multiples")?.lowerBound)
            #expect(told < drawn)
            #expect(page[told..<drawn].contains("Færre på ydelse i havnen"))
            #expect(page.contains("indikatorer før og efter</summary><table"))
        }
    }

    @Test func `many open data sets are folded by their themes`() async throws {
        let more = (1...12).flatMap { number -> [CityCommand] in
            let id = IndicatorID("nr-\(number)")
            return [
                FigureSite.define(id, "Nr. \(number)", .count, FigureGeography([.cityArea])),
                FigureSite.report(id, .area(.sydhavnen), [(2019, 2)]),
            ]
        }
        try await withSite(FigureSite.commands + more) { site in
            let page = try await site.get("/aabne-data").text
            #expect(page.contains("<details><summary>Beskæftigelse ("))
            #expect(page.contains("/tal/nr-12/tal.csv"))
        }
        try await withSite(FigureSite.commands) { site in
            let few = try await site.get("/aabne-data").text
            #expect(!few.contains("<details>"))
        }
    }

    @Test func `R-420 an initiative tells the figures of a group that one of its areas is in`()
        async throws
    {
        let group = PlaceGroup(
            id: "gaden", name: "Gaden og pladsen",
            members: [PlaceMember(.square, from: day("2019-01-01"))], source: "Prøve")
        let commands =
            FigureSite.commands + [
                FigureSite.define("borgere", "Borgere", .persons, FigureGeography([.place])),
                .figure(.nameGroup(group)),
                FigureSite.report("borgere", .group("gaden"), [(2019, 300)]),
                .figure(.aim(.urbanSpace, at: ["borgere"])),
            ]
        try await withSite(commands) { site in
            let page = try await site.get("/indsatser/byrum-hoerdumsgade").text
            #expect(page.contains("<h3>Gaden og pladsen</h3>"))
            #expect(page.contains("300\u{A0}personer</a>"))
        }
    }
}
