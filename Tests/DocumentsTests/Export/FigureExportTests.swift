// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport
import Testing

//
struct FigureExportTests {
    private static let year = Period(.year, containing: day("2020-06-01"))

    private static func define(_ id: IndicatorID, _ unit: FigureUnit) -> CityCommand {
        .figure(
            .define(
                IndicatorDraft(
                    id: id, owner: .sof, theme: "Tryghed",
                    definition: IndicatorDefinition(
                        name: Phrase(verbatim: id.rawValue), unit: unit, decimals: 1,
                        geography: FigureGeography([.cityArea], city: true),
                        sensitivity: unit == .persons ? .persons : .open,
                        effective: day("2010-01-01"), source: "Prøve"))))
    }

    private static func report(
        _ id: IndicatorID, _ place: FigurePlace, _ number: Quantity, isApproved: Bool = true
    ) -> CityCommand {
        .figure(
            .record(
                FigureReport(
                    id, source: FigureSource("Indberetning"), reporter: .sof,
                    approvedBy: isApproved ? .sof : nil,
                    observations: [Observation(place, year, .number(number))])))
    }

    private static func export(for audience: ExportAudience) -> CityExport {
        let commands =
            Cast.setting + [
                define("andel", .percent), define("unge", .persons),
                report("andel", .city, Quantity(365, decimals: 1)),
                report("andel", .area(.sydhavnen), Quantity(41), isApproved: false),
                report("unge", .area(.sydhavnen), Quantity(3)),
                .figure(
                    .setTarget(
                        FigureTarget(
                            id: "ned", indicator: "andel", place: .city, name: "Ned",
                            baseline: TargetBaseline(Quantity(42), in: year.previous),
                            goal: Quantity(30), isCeiling: true, deadline: day("2025-12-31"),
                            source: "Planen"))),
            ]
        let living = LivingCity(City(commands))
        return CityExport(living.city, living.outlook, for: audience)
    }

    private static func column(_ name: String, of table: ExportTable) -> [ExportValue] {
        guard let index = table.columns.firstIndex(where: { $0.name == name }) else { return [] }
        return table.rows.map { $0[index] }
    }

    @Test func `the public gets what is approved and protected, staff what the owner sees`()
        throws
    {
        let everyone = try #require(Self.export(for: .everyone).table("observations"))
        #expect(
            Self.column("value", of: everyone)
                == [.decimal(Quantity(365, decimals: 1)), .nothing, .nothing])
        #expect(
            Self.column("gap", of: everyone)
                == [
                    .nothing,
                    .code(
                        "awaiting-approval",
                        Phrase(da: "afventer godkendelse", en: "awaits approval")),
                    .code("withheld", Phrase(da: "skjult", en: "withheld")),
                ])
        let staff = try #require(
            Self.export(for: .staff(names: [:], notes: [:])).table("observations"))
        #expect(
            Self.column("value", of: staff)
                == [
                    .decimal(Quantity(365, decimals: 1)), .decimal(Quantity(41)),
                    .decimal(Quantity(3)),
                ])
    }

    @Test func `a decimal is a number to programs and has a comma in a Danish sheet`() {
        let export = Self.export(for: .everyone)
        #expect(export.everything.contains("\"value\":36.5"))
        #expect(export.sheet("tal.csv")?.contains(";36,5;") == true)
    }

    @Test func `a target stands with its verdict, and rounds are for staff`() throws {
        let export = Self.export(for: .everyone)
        let targets = try #require(export.table("targets"))
        #expect(Self.column("baseline", of: targets) == [.decimal(Quantity(42))])
        #expect(Self.column("verdict", of: targets).allSatisfy { $0 != .nothing })
        #expect(export.table("reporting_rounds") == nil)
        #expect(
            Self.export(for: .staff(names: [:], notes: [:])).table("reporting_rounds") != nil)
    }
}
