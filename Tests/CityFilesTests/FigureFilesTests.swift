// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Testing

@testable import CityFiles

struct FigureFilesTests {
    private static let setting = SourceFile(
        name: "by.yaml",
        text: """
            organizations:
              - {id: kk, kind: municipality, name: Kommunen, since: 2006-01-01, source: P}
            areas:
              - {id: parken, kind: housing-area, name: Parken, since: 2006-01-01, source: P}
            indicators:
              - id: andel
                owner: kk
                theme: Arbejde
                since: 2014-01-01
                definitions:
                  - from: 2010-01-01
                    name: Andel
                    english: Share
                    formula: {share: [del, alle]}
                    unit: percent
                    decimals: 1
                    geography: [housing-area, city]
                    source: P
              - {id: del, owner: kk, theme: Arbejde, since: 2014-01-01, definitions: [{from: 2010-01-01, name: Del, english: Part, unit: persons, geography: [housing-area], source: P}]}
              - {id: alle, owner: kk, theme: Arbejde, since: 2014-01-01, definitions: [{from: 2010-01-01, name: Alle, english: All, unit: persons, geography: [housing-area], source: P}]}
            """)

    private func sheet(_ rows: String) -> SourceFile {
        SourceFile(
            name: "tal/observations.csv",
            text: "indicator;place;period;value;note;approved-by;day;source\n" + rows)
    }

    @Test func `figures are read from a sheet and computed from each other`() throws {
        let (draft, problems) = CityFolder.read([
            Self.setting,
            sheet(
                "del;area/parken;2014;400;;kk;2015-01-02;P\nalle;area/parken;2014;1.000;;kk;2015-01-02;P"
            ),
        ])
        #expect(problems == [])
        let checked = try #require(draft)
        #expect(checked.check() == [])
        var city = City()
        for step in checked.schedule() {
            for event in try city.decide(step.command, on: step.day) {
                city.apply(event, on: step.day)
            }
        }
        let year = try #require(Period("2014"))
        let shown = city.figure("andel", .area("parken"), year, face: .published)
        #expect(shown?.content == .number(Quantity(40)))
        let again = checked.difference(from: city, applied: [])
        #expect(again.commands.map(\.key) == [])
        #expect(again.blocked == [])
    }

    @Test func `a figure that differs in the file is corrected`() throws {
        let before = try #require(
            CityFolder.read([Self.setting, sheet("del;area/parken;2014;400;;kk;2015-01-02;P")])
                .draft)
        var city = City()
        for step in before.schedule() {
            for event in try city.decide(step.command, on: step.day) {
                city.apply(event, on: step.day)
            }
        }
        let after = try #require(
            CityFolder.read([Self.setting, sheet("del;area/parken;2014;410;;kk;2015-02-02;Q")])
                .draft)
        let commands = after.difference(from: city, applied: []).commands
        #expect(commands.count == 1)
        guard case .figure(.correct(let report, _)) = commands.first?.command else {
            Issue.record("the figure was not corrected")
            return
        }
        #expect(report.observations.map(\.reading) == [.number(Quantity(410))])
    }

    @Test func `every row that cannot be read is named with its line`() {
        let problems = CityFolder.read([
            Self.setting,
            sheet(
                """
                del;area/parken;2014;12.4;;kk;2015-01-02;P
                ukendt;area/parken;2014;400;;kk;2015-01-02;P
                del;parken;2014;400;;kk;2015-01-02;P
                del;area/parken;14;400;;kk;2015-01-02;P
                del;area/parken;2014;;;kk;2015-01-02;P
                del;area/parken;2014;=1+1;;kk;2015-01-02;P
                """),
        ]).problems
        #expect(problems.map(\.place.line) == [2, 3, 4, 5, 6, 7])
    }
}
