// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport
import Testing

struct ExportAudienceTests {
    static let secrets = [
        "emmelig", "kladde", "Naboen Per", "note-1", "Et formål", "note-2", "Inge Holm", "planner",
        "hverv-1", "person", "@",
    ]

    @Test(arguments: secrets)
    func `a public export holds no draft, no note and nobody's name`(secret: String) {
        #expect(!ExportedCity.everyone.everything.contains(secret))
    }

    @Test(arguments: ["Hemmelig kladde", "Naboen Per er vred", "Inge Holm", "hverv-1"])
    func `staff get drafts, notes and names`(word: String) {
        #expect(ExportedCity.staff.everything.contains(word))
    }

    @Test func `what waits for a draft is exported without it`() throws {
        let names = { (export: CityExport) in
            export.table("prerequisites")?.rows.map { $0[0] }
        }
        #expect(
            names(ExportedCity.everyone) == [
                .text("byrum-foer-brobygning"), .text("indsats-foer-brobygning"),
            ])
        #expect(names(ExportedCity.staff)?.contains(.text("hemmeligt-led")) == true)
    }

    @Test func `a delay that a draft causes names no cause`() throws {
        let late = try #require(ExportedCity.everyone.table("late_promises"))
        let column = try #require(late.columns.firstIndex { $0.name == "caused_by" })
        let causes = late.rows.map { $0[column] }
        #expect(causes.contains(.nothing))
        #expect(causes.contains(.text("byrum-anlaegges")))
    }
}
