// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Print
import Runtime
import Testing

@testable import Web

//
struct FundingPageTests {
    @Test func `the pools tell who gives them, what is due, and that an amount is not stated`()
        async throws
    {
        try await withSite(FundingSite.commands) { site in
            let list = try await site.get("/puljer").text
            #expect(list.contains("også kaldt TV-overvågning"))
            #expect(list.contains("1.000.000 kr."))
            #expect(list.contains("ikke oplyst"))
            let pool = try await site.get("/puljer/kameraer").text
            #expect(pool.contains("flytter sig ikke"))
            #expect(pool.contains("400.000 kr. tilbage af rammen"))
            #expect(try await site.get("/puljer/findes-ikke").status == 404)
        }
    }

    @Test func `the matrix has a row for an area that nobody has named, and sums what is stated`()
        async throws
    {
        try await withSite(FundingSite.commands) { site in
            let page = try await site.get("/initiativaftaler").text
            #expect(page.contains("Område 3: ikke oplyst"))
            #expect(page.contains("efter reglen om alle"))
            #expect(page.contains("1 af 3"))
            #expect(page.contains("3 af 3"))
            #expect(page.contains("600.000 kr."))
        }
    }

    @Test func `what misses its deadline is told with who holds it, also on the desk`()
        async throws
    {
        try await withSite(FundingSite.commands) { site in
            let page = try await site.get(FundingSite.path).text
            #expect(page.contains("forsinket"))
            #expect(page.contains("Teknik- og Miljøforvaltningen"))
            #expect(page.contains("sendes derfor med forbehold"))
            #expect(page.contains("skal have 400 arbejdsdage"))
            let desk = try await site.get("/mit-bord", as: .tmfOfficer).text
            #expect(desk.contains("Udkast sendes"))
            let other = try await site.get("/mit-bord", as: .sofOfficer).text
            #expect(!other.contains("Udkast sendes"))
        }
    }

    @Test func `a round that is not public is not there for strangers, anywhere`() async throws {
        try await withSite(FundingSite.draft) { site in
            for path in [
                FundingSite.path, FundingSite.agreement, "\(FundingSite.path)/matrix.csv",
                "\(FundingSite.path)/matrix.xlsx", "/initiativaftaler?runde=aftaler-2021",
            ] {
                #expect(try await site.get(path).status == 404)
            }
            for path in [
                "/initiativaftaler", "/puljer", "/puljer/kameraer",
                "/omraader/\(AreaID.sydhavnen)",
            ] {
                let page = try await site.get(path).text
                #expect(!page.contains("Initiativaftaler 2021"))
                #expect(!page.contains("600.000"))
            }
            let own = try await site.get(FundingSite.agreement, as: .tmfOfficer)
            #expect(own.status == 200)
            #expect(own.text.contains("ikke offentlig"))
        }
    }

    @Test func `an initiative that is not public is not named beside its money`() async throws {
        let hidden = CityCommand.funding(
            .share(
                "aftale-sydhavnen", ShareKey("kameraer-2021", for: "kladde"), applied: nil,
                granted: Kroner(1_000), seen: nil))
        let initiative = CityCommand.initiative(
            .create(
                InitiativeDraft(
                    id: "kladde", name: "Den hemmelige kladde", areas: [.sydhavnen],
                    owner: .urbanSpaces)))
        try await withSite(FundingSite.commands + [initiative, hidden]) { site in
            for path in [FundingSite.agreement, "/puljer/kameraer", "/initiativaftaler"] {
                let page = try await site.get(path)
                #expect(page.status == 200)
                #expect(!page.text.contains("hemmelige"))
            }
            let page = try await site.get(FundingSite.agreement, as: .tmfOfficer).text
            #expect(page.contains("Den hemmelige kladde"))
        }
    }

    @Test func `an area and its agreement lead to each other`() async throws {
        try await withSite(FundingSite.commands) { site in
            let area = try await site.get("/omraader/\(AreaID.sydhavnen)").text
            #expect(area.contains(FundingSite.agreement))
            #expect(area.contains("Trækker på Videoovervågning."))
            let agreement = try await site.get(FundingSite.agreement).text
            #expect(agreement.contains("/omraader/\(AreaID.sydhavnen)"))
            #expect(agreement.contains("Uddannelse"))
        }
    }

    @Test func `the matrix as a file has empty cells for what is not stated, and no formulas`()
        async throws
    {
        try await withSite(FundingSite.commands) { site in
            let lines = try await site.get("\(FundingSite.path)/matrix.csv").text
                .split(whereSeparator: \.isNewline).map(String.init)
            #expect(lines.count == 7)
            #expect(lines[0].hasSuffix("Overført hertil;Eksempel"))
            #expect(
                lines.contains {
                    $0.hasPrefix("Sydhavnen;Videoovervågning;ja;")
                        && $0.contains(";800000;600000;;")
                })
            #expect(lines.contains { $0.hasPrefix("ikke oplyst;Flyttehjælp;ja, efter reglen") })
            let sheet = try await site.get("\(FundingSite.path)/matrix.xlsx")
            #expect(sheet.status == 200)
            let read = try await Sheets().read(sheet.bytes, named: "matrix.xlsx")
            #expect(read.rows.count == 7)
            let row = try #require(
                read.rows.first { row in
                    ["Sydhavnen", "Videoovervågning"].allSatisfy(row.map(\.text).contains)
                })
            #expect(row.contains(.number("800000")) && row.contains(.number("600000")))
        }
    }
}
