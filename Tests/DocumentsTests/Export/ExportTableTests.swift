// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport
import Testing

@Suite struct ExportTableTests {
    static let audiences = [ExportedCity.everyone, ExportedCity.staff]

    @Test(arguments: audiences)
    func `every link leads to a row that is in the export`(export: CityExport) throws {
        for table in export.tables {
            for (index, column) in table.columns.enumerated() {
                guard let target = column.table else { continue }
                let ids = try #require(export.table(target)).rows.map { $0[0] }
                for row in table.rows where row[index] != .nothing {
                    #expect(ids.contains(row[index]), "\(table.name).\(column.name)")
                }
            }
        }
    }

    @Test(arguments: audiences)
    func `no two rows of a table share a key`(export: CityExport) {
        for table in export.tables {
            let keys = table.columns.indices.filter { table.columns[$0].isKey }
            guard !keys.isEmpty else { continue }
            let values = table.rows.map { row in keys.map { "\(row[$0])" } }
            #expect(Set(values).count == values.count, "\(table.name)")
        }
    }

    @Test(arguments: audiences)
    func `tables, files and columns have names of their own`(export: CityExport) {
        #expect(Set(export.tables.map(\.name)).count == export.tables.count)
        #expect(Set(export.tables.map(\.sheet)).count == export.tables.count)
        for table in export.tables {
            #expect(Set(table.columns.map(\.name)).count == table.columns.count)
            #expect(Set(table.columns.map(\.title)).count == table.columns.count, "\(table.name)")
        }
    }

    @Test func `an activity stands with its promise and its forecast`() throws {
        let table = try #require(ExportedCity.everyone.table("activities"))
        let row = try #require(table.rows.first { $0[0] == .text("byrum-anlaegges") })
        let facts = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), row))
        #expect(facts["promised"] == .period(period("2021-summer")))
        #expect(facts["promised_until"] == .day(day("2021-08-31")))
        #expect(facts["expected"] == .period(period("2021-12")))
        #expect(facts["forecast_finish"] == .day(day("2021-12-31")))
        #expect(
            facts["delay_cause"]
                == .code(
                    "coordination",
                    Phrase(
                        da: "samarbejde og arbejdsdeling",
                        en: "coordination and division of labour")))
        #expect(facts["fixed_day"] == .nothing)
    }
}
